import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Engine } from '../src/database/engine/engine.ts'
import { migrate } from '../src/database/engine/migrate.ts'
import { addSample } from '../src/sample/add-sample.ts'
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

/** The file that holds a dump of the embedded database with these contents. Its name changes with whatever it is made from. */
export const templateOf = (contents: Contents): string => join(folder, `${contents}-${digest().slice(0, 16)}.tar`)

/** Fills a database with the contents of a template. */
export async function fill(engine: Engine, contents: Contents): Promise<void> {
  await migrate(engine)
  if (contents === 'sample') await addSample(engine, () => {})
  if (contents === 'denver') await addDenver(engine)
}

/** Keeps a dump under its name; half-written files are never seen under it. */
export function keep(contents: Contents, dump: Uint8Array): void {
  mkdirSync(folder, { recursive: true })
  const file = templateOf(contents)
  writeFileSync(`${file}.part`, dump)
  renameSync(`${file}.part`, file)
}

export const isKept = (contents: Contents): boolean => existsSync(templateOf(contents))

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
