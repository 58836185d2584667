import type { Siting } from './siting.ts'

/** Whom each candidate covers: the demand within a limit that no station covers yet, row by row. */
export interface Covering {
  readonly demand: Float64Array
  readonly candidates: number
  /** For each candidate its first place in `covered`, and after the last the number of places. */
  readonly start: Uint32Array
  readonly covered: Uint32Array
  /** Demand within the limit of stations that are there. */
  readonly before: number
}

/** Whom candidates cover within some metres. Fixed ones are taken for stations that are there; capacities are not looked at. */
export const coveringWithin = (siting: Siting, limit: number): Covering => {
  const { demand, candidates, metres, fixed = [] } = siting
  const served = siting.served.slice()
  for (const site of fixed)
    for (let i = 0; i < demand.length; i++) served[i] = Math.min(served[i]!, metres[site * demand.length + i]!)
  const start = new Uint32Array(candidates + 1)
  const covered: number[] = []
  for (let candidate = 0; candidate < candidates; candidate++) {
    const row = candidate * demand.length
    for (let i = 0; i < demand.length; i++)
      if (metres[row + i]! <= limit && served[i]! > limit && demand[i]! > 0) covered.push(i)
    start[candidate + 1] = covered.length
  }
  let before = 0
  for (let i = 0; i < demand.length; i++) if (served[i]! <= limit) before += demand[i]!
  return { demand, candidates, start, covered: Uint32Array.from(covered), before }
}
