// Makes every committed generated file again and fails if one changes.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildServer } from './build.mjs'
import { generate } from './generate.mjs'
import { root } from './run.mjs'

const generated = () => [
  'server/schema.graphql',
  'docs/configuration.md',
  'docs/rights.md',
  ...readdirSync(join(root, 'web/src/api/generated')).map(name => `web/src/api/generated/${name}`),
]
const read = () => new Map(generated().map(file => [file, readFileSync(join(root, file), 'utf8')]))

await buildServer()

const before = read()
const failure = generate()
if (failure !== 0) process.exit(failure)

const changed = [...read()].filter(([file, text]) => before.get(file) !== text).map(([file]) => file)
if (changed.length > 0) {
  console.error(`Out of date, now made again; commit them: ${changed.join(', ')}`)
  process.exit(1)
}
