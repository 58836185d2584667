import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

const stamp = join(root, 'node_modules/.geyi-installed')
const manifests = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  ...['shared', 'server', 'web', 'migrations'].map(name => `${name}/package.json`),
]

/** Installs every dependency, once per lockfile, with the pnpm that package.json pins. */
export async function install() {
  const state = createHash('sha256')
  for (const file of manifests) state.update(readFileSync(join(root, file)))
  const wanted = state.digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  console.error('Installing (once; about a minute) …')
  // The Node.js that is there may be older than the one that is brought along: what is said of that would only frighten.
  const quiet = ['--loglevel', 'error']
  const windows = process.platform === 'win32'
  const result = spawnSync(
    windows ? 'npx.cmd' : 'npx',
    ['-y', packageManager, 'install', '--frozen-lockfile', ...quiet],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: windows,
    },
  )
  if (result.status !== 0) {
    console.error('Installing failed. The lines above say why; check the network and run the command again.')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}
