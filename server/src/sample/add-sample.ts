import { addDemoPlanner } from '../account/demo-accounts.ts'
import type { Engine } from '../database/engine.ts'
import { generateDistricts } from './districts.ts'
import { loadSample } from './load.ts'

/** Generates sample districts and writes them, each in one transaction; the first one brings the demo accounts. */
export async function addSample(engine: Engine, say: (line: string) => void, districts = 1): Promise<void> {
  for await (const sample of generateDistricts(districts)) {
    const { district, grids, buildings, stations } = sample
    await engine.em.fork().transactional(em => loadSample(em, sample))
    say(
      `  ${district.code} ${district.name}: ${grids.length} grids, ${buildings.length} buildings, ${stations.length} stations`,
    )
  }
  const em = engine.em.fork()
  await addDemoPlanner(em, 'qilin', '麒麟区演示规划员', '530302')
  await addDemoPlanner(em, 'nanning', '南宁街道演示规划员', '530302001')
}
