import { StartError } from '../../errors/start-error.ts'
import { oneRow, rows } from '../rows.ts'
import type { Engine } from './engine.ts'

const extensions = ['postgis', 'pg_trgm', 'btree_gist']

/** Refuses an engine that would fail later or, worse, answer wrongly: versions, extensions, encoding and locale. */
export async function checkEngine({ em }: Engine): Promise<void> {
  const { version, encoding } = await oneRow<{ version: number; encoding: string }>(
    em,
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
  )
  if (version < 150000)
    throw new StartError(`PostgreSQL 15 or newer is needed; this one is ${Math.floor(version / 10000)}.`)
  if (encoding !== 'UTF8')
    throw new StartError(
      `The database's encoding is ${encoding}. Create it with: createdb --encoding=UTF8 --locale=C.UTF-8 --template=template0 <name>`,
    )
  for (const extension of extensions) await ensureExtension(em, extension)
  const { postgis } = await oneRow<{ postgis: string }>(em, 'select postgis_lib_version() as postgis')
  const [major, minor] = postgis.split('.').map(Number) as [number, number]
  if (major < 3 || (major === 3 && minor < 3))
    throw new StartError(`PostGIS 3.3 or newer is needed; this one is ${postgis}.`)
  // Under a locale that knows no Chinese letters trigrams of a Chinese name are silently empty, and searches find nothing.
  const { trigrams } = await oneRow<{ trigrams: number }>(
    em,
    `select cardinality(show_trgm('党群服务中心')) as trigrams`,
  )
  if (trigrams === 0)
    throw new StartError(
      `The database's locale does not know Chinese letters, so searches would find nothing. Create it with: createdb --encoding=UTF8 --locale=C.UTF-8 --template=template0 <name>`,
    )
}

async function ensureExtension(em: Engine['em'], name: string): Promise<void> {
  const installed = await rows(em, 'select 1 from pg_extension where extname = $1', [name])
  if (installed.length > 0) return
  try {
    await rows(em, `create extension if not exists ${name}`)
  } catch (error) {
    throw new StartError(
      `The extension ${name} is missing and could not be created (${(error as Error).message}). Install it (Debian: postgresql-15-postgis-3, postgresql-contrib) and run as a superuser: CREATE EXTENSION ${name};`,
    )
  }
}
