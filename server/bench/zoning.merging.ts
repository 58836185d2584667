import { findZones } from '../src/zoning/find/find-zones.ts'
import type { ZoningTask } from '../src/zoning/find/zoning-task.ts'
import { netOver } from '../test/nets.ts'
import type { Measure } from './measure.ts'
import { counted, type SampleGround } from './zoning.grounds.ts'

const SUBDISTRICT = '530302001'

/** Three nets that as many hands have drawn over a subdistrict, made one as a planner has it done, from the lines of the nets to proposals with their figures. */
export function measureMerging({ grids: all, streets, buildings, band }: SampleGround): Measure[] {
  const grids = all.filter(({ community }) => community.startsWith(SUBDISTRICT))
  const task: ZoningTask = {
    mode: 'MERGE',
    grids,
    others: [],
    buildings,
    guides: streets.map(line => ({ line, kind: 'ROAD', weight: 0.5 })),
    nets: [1, 2, 3].map(hand => ({
      department: String(hand),
      weight: 1,
      cells: netOver(grids, buildings, hand).map((boundary, i) => ({ id: String(i), boundary })),
    })),
    tolerance: 2,
    band: { min: band.least, max: band.most },
    zones: null,
    followRoads: true,
    seed: 1,
    effort: 1,
  }
  let [heard, gap, sketches] = [performance.now(), 0, 0]
  const { seconds, result } = counted(() =>
    findZones(task, ({ preview }) => {
      gap = Math.max(gap, performance.now() - heard)
      heard = performance.now()
      if (preview) sketches++
    }),
  )
  const [best] = result.proposals
  return [
    {
      name: 'three nets over a subdistrict made one, processor seconds',
      ratio: best && best.figures.outOfBand === 0 ? seconds : Infinity,
      goal: { atMost: 30 },
      detail: `${grids.length} grids become ${best?.figures.grids}, ${best?.figures.outOfBand} of them out of the band; ${result.atoms} atoms; ${sketches} sketches, the longest silence ${(gap / 1000).toFixed(1)} s`,
    },
  ]
}
