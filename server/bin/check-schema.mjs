// Holds the conventions of `docs/api.md` on the API's schema, and that nothing goes that clients of the last one ask for.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildSchema, findBreakingChanges } from 'graphql'
import { root } from './run.mjs'
import { breachesOf, unlistedNodes, unwordedNodes } from './schema/conventions.mjs'
import { lintOf } from './schema/lint.mjs'
import { relayRefusals } from './schema/relay.mjs'

const [path = 'server/schema.graphql', baseline = 'docs/schema-baseline.graphql'] = process.argv.slice(2)
const read = file => readFileSync(resolve(root, file), 'utf8')

const text = read(path)
const schema = buildSchema(text)
const findings = [
  ...(await lintOf(text)),
  ...breachesOf(schema),
  ...unlistedNodes(schema, read('docs/api.md')),
  ...unwordedNodes(schema, read('docs/glossary.md')),
  ...relayRefusals(schema, text),
  ...findBreakingChanges(buildSchema(read(baseline)), schema).map(
    ({ description }) =>
      `A client breaks: ${description} If that is meant, move the baseline with \`geyi schema --accept\`.`,
  ),
]
for (const finding of findings) console.error(finding)
process.exit(findings.length > 0 ? 1 : 0)
