import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  openAsBlob,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { environment, root, tool } from '../bin/run.mjs'
import type { Engine } from '../src/database/engine/engine.ts'
import { migrate } from '../src/database/engine/migrate.ts'
import { addSample } from '../src/sample/add-sample.ts'
import { openEngine } from '../src/store/open-engine.ts'
import { addDenver } from './denver-district.ts'
import { dataIsThere } from './exchange/exchange.ts'

/** What a test database begins with. */
export type Contents = 'empty' | 'sample' | 'denver'

/** Those that can be made here: Denver's files may not lie beside the project. */
export const contentsHere: readonly Contents[] = ['empty', 'sample', ...(dataIsThere ? (['denver'] as const) : [])]

const folder = fileURLToPath(new URL('../../node_modules/.cache/geyi-test', import.meta.url))
const sources = [
  '../../migrations',
  '../src/sample',
  '../src/database',
  '../src/formats',
  '../src/import',
  '../src/names',
  '../src/search',
  '../src/versions',
  '../src/walking',
  '../src/station/catalogue',
  '../src/station/history',
  'denver-district.ts',
  '../package.json',
  '../../shared/src/coverage/dissolve.ts',
  '../../shared/src/census',
  '../../shared/src/network',
  '../src/grid/holder.query.ts',
].map(path => fileURLToPath(new URL(path, import.meta.url)))

/** An embedded database with these contents, as a dump to open copies of it from. */
export async function templateOf(contents: Contents): Promise<Blob> {
  if (!existsSync(fileOf(contents))) await makeTemplate(contents)
  return openAsBlob(fileOf(contents))
}

/** Makes all of the embedded database that are missing, side by side: each once for as long as what it is made from stays the same. */
export async function makeTemplates(): Promise<void> {
  await inProcesses(contentsHere.filter(contents => !existsSync(fileOf(contents))).map(contents => [contents]))
}

/** Fills the databases of PostgreSQL at these addresses, side by side. */
export const fillTemplates = (urls: ReadonlyMap<Contents, string>): Promise<void> => inProcesses([...urls])

/** Each in a process of its own: making one keeps a processor busy. */
async function inProcesses(templates: readonly (readonly string[])[]): Promise<void> {
  const script = fileURLToPath(new URL('make-template.ts', import.meta.url))
  const makers = templates.map(args =>
    once(spawn(tool('server', 'tsx'), [script, ...args], { cwd: root, env: environment, stdio: 'inherit' }), 'exit'),
  )
  const codes = (await Promise.all(makers)).flat()
  if (codes.some(code => code)) throw new Error('A template of the test databases was not made; see above.')
}

/** Makes one of the embedded database, here. */
export async function makeTemplate(contents: Contents): Promise<void> {
  const engine = await openEngine({})
  await fill(engine, contents)
  const dump = await engine.dump!()
  await engine.close()
  mkdirSync(folder, { recursive: true })
  // A half-written file is never seen under its name.
  writeFileSync(`${fileOf(contents)}.part`, dump)
  renameSync(`${fileOf(contents)}.part`, fileOf(contents))
}

/** Its name changes with whatever the template is made from. */
const fileOf = (contents: Contents): string => join(folder, `${contents}-${digest().slice(0, 16)}.tar`)

/** Fills a database with the contents of a template. */
export async function fill(engine: Engine, contents: Contents): Promise<void> {
  await migrate(engine)
  if (contents === 'sample') await addSample(engine, () => {})
  if (contents === 'denver') await addDenver(engine)
}

let known: string | undefined
function digest(): string {
  if (known) return known
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesIn).sort()) hash.update(readFileSync(file))
  known = hash.digest('hex')
  return known
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter(name => name !== 'node_modules')
    .flatMap(name => filesIn(join(path, name)))
}
