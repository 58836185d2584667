import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { environment, root, tool } from './run.mjs'

const pages = [
  'web/src',
  'web/public',
  'web/index.html',
  'web/graphiql.html',
  'web/vite.config.ts',
  'web/package.json',
  'shared/src',
]
const POSTGIS = 'server/dist/postgis.tar.gz'
const program = ['server/src', 'server/bench', 'server/test', 'server/tsconfig.json', 'shared/src', 'migrations']

/** Builds the pages, if anything they are made of is newer than the last build. */
export async function buildWeb() {
  if (isFresh('web/dist/index.html', pages)) return
  console.error('Building the pages …')
  const result = spawnSync(tool('web', 'vite'), ['build', 'web', '--logLevel', 'warn'], {
    cwd: root,
    // Whatever calls this, such as a test runner, may say that it is something else; React would be built three times as large.
    env: { ...environment, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  })
  if (result.status !== 0) process.exit(1)
}

/** Builds the `geyi` command, likewise: our own code as JavaScript, every library of the server left where it is. */
export async function buildServer() {
  if (!isFresh(POSTGIS, ['server/package.json', 'server/bin/postgis.mjs'])) await buildPostgis()
  if (isFresh('server/dist/cli.js', program)) return
  const { build } = await import('esbuild')
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'server/package.json'), 'utf8'))
  const libraries = Object.keys({ ...dependencies, ...devDependencies }).filter(name => !name.startsWith('@geyi/'))
  await build({
    entryPoints: {
      cli: join(root, 'server/src/cli.ts'),
      'boundaries.worker': join(root, 'server/src/import/stage/boundaries.worker.ts'),
      'net.worker': join(root, 'server/src/import/nets/net.worker.ts'),
      'paths.worker': join(root, 'server/src/import/paths/paths.worker.ts'),
      'siting.worker': join(root, 'server/src/siting/siting.worker.ts'),
      'zoning.worker': join(root, 'server/src/zoning/zoning.worker.ts'),
    },
    outdir: join(root, 'server/dist'),
    tsconfig: join(root, 'server/tsconfig.json'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    keepNames: true,
    sourcemap: true,
    external: libraries.flatMap(name => [name, `${name}/*`]),
  })
}

async function buildPostgis() {
  const { writePostgis } = await import('./postgis.mjs')
  mkdirSync(join(root, 'server/dist'), { recursive: true })
  await writePostgis(join(root, POSTGIS))
}

const isFresh = (built, sources) =>
  existsSync(join(root, built)) && newest(sources.map(path => join(root, path))) <= statSync(join(root, built)).mtimeMs

/** When the newest of these files and of everything in these folders was changed. */
function newest(paths) {
  return Math.max(
    ...paths.filter(existsSync).map(path =>
      statSync(path).isDirectory()
        ? newest(
            readdirSync(path)
              .filter(name => name !== 'node_modules')
              .map(name => join(path, name)),
          )
        : statSync(path).mtimeMs,
    ),
    0,
  )
}
