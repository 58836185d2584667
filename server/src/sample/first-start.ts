import type { Engine } from '../database/engine/engine.ts'
import { rows } from '../database/rows.ts'
import { addSample } from './add-sample.ts'

/** Loads the sample district into an embedded database that holds nothing yet. A real server is never filled unasked. */
export async function loadSampleOnFirstStart(engine: Engine, say: (line: string) => void): Promise<void> {
  const divisions = await rows(engine.em, 'select 1 from division limit 1')
  if (divisions.length > 0) return
  if (engine.kind === 'postgresql')
    return say('The database is empty. Fill it with `npm run geyi -- import …`, or try `npm run geyi -- sample`.')
  say('First start: generating the sample district (invented geometry; about ten seconds) …')
  await addSample(engine, say)
}
