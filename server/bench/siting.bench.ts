import { pMedian } from '../../shared/src/siting/pMedian.ts'
import { pMedians, pMediansAreThere } from '../../shared/test/orLibrary.ts'
import type { Measure } from './measure.ts'

/** Seconds of the processor that one instance of OR-Library takes at most, and how far it ends from what is proven. */
export async function benchSiting(): Promise<Measure[]> {
  if (!pMediansAreThere) return []
  const found = pMedians().map(({ name, siting, k, optimum }) => {
    const began = process.cpuUsage().user
    const { value } = pMedian(siting, k, { seed: 1, restarts: 200 })
    return { name, gap: value / optimum, seconds: (process.cpuUsage().user - began) / 1e6 }
  })
  const slowest = found.reduce((one, other) => (other.seconds > one.seconds ? other : one))
  const farthest = found.reduce((one, other) => (other.gap > one.gap ? other : one))
  return [
    {
      name: 'seconds for the slowest of OR-Library’s ten p-medians',
      ratio: slowest.seconds,
      goal: { atMost: 5 },
      detail: `${slowest.name}; all ten ${found.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(1)} s`,
    },
    {
      name: 'the farthest of them ÷ its optimum',
      ratio: farthest.gap,
      goal: { atMost: 1.005 },
      detail: `${farthest.name}; ${found.filter(({ gap }) => gap === 1).length} of ${found.length} are the optimum`,
    },
  ]
}
