import { recordAct } from '../act/act.query.ts'
import { actOfCommand } from '../act/act-of-command.ts'
import { addSample } from '../sample/add-sample.ts'
import { withEngine } from '../store/with-engine.ts'

/** Adds so many generated districts to the configured database, and says what it does. */
export async function runSample(districts: number, json: boolean): Promise<void> {
  const added = await withEngine(async engine => {
    const found = await addSample(engine, line => console.error(line), districts)
    const act = actOfCommand('sample')
    for (const { code } of found) act.at(code)
    if (found.length > 0) await recordAct(engine.em.fork(), act)
    return found
  })
  if (json) console.log(JSON.stringify(added))
}
