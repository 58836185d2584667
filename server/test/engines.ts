import { inject } from 'vitest'
import type { Engine } from '../src/database/engine/engine.ts'
import { rows } from '../src/database/rows.ts'
import { openEngine } from '../src/store/open-engine.ts'
import { type Contents, templateOf } from './templates.ts'

let made = 0

/**
 * A migrated database of its own for one test file, on the engine that this run tests: copied from a template, so it costs
 * a second, not a migration. Close it when done.
 */
export async function freshEngine(contents: Contents = 'empty'): Promise<Engine> {
  if (inject('database').engine === 'embedded') return openEngine({ dump: await templateOf(contents) })
  return openEngine({ databaseUrl: await freshDatabase(contents), poolSize: 4 })
}

/** The address of a PostgreSQL database likewise. */
export async function freshDatabase(contents: Contents): Promise<string> {
  const { url } = inject('database')
  const name = `test_${process.pid}_${++made}`
  const admin = await openEngine({ databaseUrl: url.replace('{database}', 'postgres') })
  try {
    await rows(admin.em, `create database ${name} template template_${contents}`)
  } finally {
    await admin.close()
  }
  return url.replace('{database}', name)
}
