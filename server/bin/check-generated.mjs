// Makes every committed generated file again and fails if one changes.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildServer } from './build.mjs'
import { environment, root, tool } from './run.mjs'

const generated = () => [
  'server/schema.graphql',
  ...readdirSync(join(root, 'web/src/api/generated')).map(name => `web/src/api/generated/${name}`),
]
const read = () => new Map(generated().map(file => [file, readFileSync(join(root, file), 'utf8')]))

await buildServer()

const before = read()
const commands = [
  [tool('.', 'node'), ['server/dist/cli.js', 'schema']],
  [tool('web', 'graphql-codegen'), ['--config', 'web/codegen.ts', '--silent']],
]
for (const [command, args] of commands)
  if (spawnSync(command, args, { cwd: root, env: environment, stdio: 'inherit' }).status !== 0) process.exit(1)

const changed = [...read()].filter(([file, text]) => before.get(file) !== text).map(([file]) => file)
if (changed.length > 0) {
  console.error(`Out of date, now made again; commit them: ${changed.join(', ')}`)
  process.exit(1)
}
