import { addDemoAccount, type NewDemoAccount } from '../account/demo-accounts.ts'
import type { Writer } from '../database/access.ts'
import type { Engine } from '../database/engine/engine.ts'
import { rows, run } from '../database/rows.ts'
import { followEvents, followGround } from '../search/entries/follow.ts'
import { generateDistricts } from './districts.ts'
import { loadSample } from './load.ts'

/** Figures of one district that was added. */
export interface AddedDistrict {
  code: string
  name: string
  grids: number
  buildings: number
  stations: number
}

/**
 * Generates sample districts and writes those that are not there yet, each in one transaction with all that belongs to it: who is killed
 * in the middle leaves nothing behind, and the next begins anew. The first brings the demo accounts.
 */
export async function addSample(engine: Engine, say: (line: string) => void, districts = 1): Promise<AddedDistrict[]> {
  const added: AddedDistrict[] = []
  const present = new Set(
    (await rows<{ code: string }>(engine.em, 'select code from division_version')).map(({ code }) => code),
  )
  for await (const sample of generateDistricts(districts)) {
    const { code, name } = sample.district
    if (present.has(code)) {
      say(`  ${code} ${name}: already there, left as it is`)
      continue
    }
    await engine.em.fork().transactional(async writer => {
      await loadSample(writer, sample)
      await followGround(writer, code)
      if (added.length === 0) await addDemoAccounts(writer)
      // Fresh statistics: without them the planner passes over the spatial indexes of a table that has just been filled.
      await run(writer, 'analyze')
    })
    const figures = { grids: sample.grids.length, buildings: sample.buildings.length, stations: sample.stations.length }
    say(`  ${code} ${name}: ${figures.grids} grids, ${figures.buildings} buildings, ${figures.stations} stations`)
    added.push({ code, name, ...figures })
  }
  // Where the district was there already.
  await addDemoAccounts(engine.em.fork())
  await followEvents(engine.em.fork())
  return added
}

async function addDemoAccounts(writer: Writer): Promise<void> {
  for (const account of demoAccounts) await addDemoAccount(writer, account)
}

/** A planner, a reviewer, a station keeper and an administrator of the whole district, and a planner and a reviewer of one subdistrict. */
const demoAccounts: readonly NewDemoAccount[] = [
  { username: 'qilin', displayName: '麒麟区演示规划员', roles: ['PLANNER'], divisionCode: '530302' },
  { username: 'qilin-review', displayName: '麒麟区演示审核员', roles: ['REVIEWER'], divisionCode: '530302' },
  {
    username: 'qilin-stations',
    displayName: '麒麟区演示阵地管理员',
    roles: ['STATION_KEEPER'],
    divisionCode: '530302',
  },
  { username: 'qilin-admin', displayName: '麒麟区演示管理员', roles: ['ADMINISTRATOR'], divisionCode: '530302' },
  { username: 'nanning', displayName: '南宁街道演示规划员', roles: ['PLANNER'], divisionCode: '530302001' },
  { username: 'nanning-review', displayName: '南宁街道演示审核员', roles: ['REVIEWER'], divisionCode: '530302001' },
]
