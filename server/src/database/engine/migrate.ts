import { randomBytes } from 'node:crypto'
import { run } from '../rows.ts'
import { checkEngine } from './check.ts'
import type { Engine } from './engine.ts'

/** Brings the schema to its newest step, after checking that the engine can hold it. Returns the steps taken. */
export async function migrate(engine: Engine): Promise<string[]> {
  await checkEngine(engine)
  const taken = await engine.orm.migrator.up()
  await run(engine.em, 'insert into instance (cursor_key) values ($1) on conflict do nothing', [
    randomBytes(32).toString('hex'),
  ])
  return taken.map(step => step.name)
}
