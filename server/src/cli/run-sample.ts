import { addSample } from '../sample/add-sample.ts'
import { withEngine } from '../store/with-engine.ts'

/** Adds so many generated districts to the configured database, and says what it does. */
export async function runSample(districts: number, json: boolean): Promise<void> {
  const added = await withEngine(engine => addSample(engine, line => console.error(line), districts))
  if (json) console.log(JSON.stringify(added))
}
