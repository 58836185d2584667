import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { environment, root, tool } from './run.mjs'

const sources = [
  'web/src',
  'web/index.html',
  'web/graphiql.html',
  'web/vite.config.ts',
  'web/package.json',
  'shared/src',
]

/** Builds the pages, if anything they are made of is newer than the last build. */
export async function buildWeb() {
  const built = join(root, 'web/dist/index.html')
  if (existsSync(built) && newest(sources.map(path => join(root, path))) <= statSync(built).mtimeMs) return
  console.error('Building the pages …')
  const result = spawnSync(tool('web', 'vite'), ['build', 'web', '--logLevel', 'warn'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 2, 2],
  })
  if (result.status !== 0) process.exit(1)
}

/** When the newest of these files and of everything in these folders was changed. */
function newest(paths) {
  return Math.max(
    ...paths
      .filter(existsSync)
      .map(path =>
        statSync(path).isDirectory() ? newest(readdirSync(path).map(name => join(path, name))) : statSync(path).mtimeMs,
      ),
    0,
  )
}
