import { spawnSync } from 'node:child_process'
import { environment, root, tool } from './run.mjs'

/** Makes every committed generated file: `server/schema.graphql`, from it the types of the pages, and the pages on configuration and on rights. Returns the exit code. */
export function generate(args = []) {
  const commands = [
    [tool('.', 'node'), ['--enable-source-maps', 'server/dist/cli.js', 'schema', ...args]],
    [tool('.', 'node'), ['--enable-source-maps', 'server/dist/cli.js', 'config', '--page', 'docs/configuration.md']],
    [tool('web', 'graphql-codegen'), ['--config', 'web/codegen.ts', '--silent']],
  ]
  for (const [command, words] of commands) {
    const { status } = spawnSync(command, words, { cwd: root, env: environment, stdio: 'inherit' })
    if (status !== 0) return status ?? 1
  }
  return 0
}
