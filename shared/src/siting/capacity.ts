import type { Random } from '../random/random.ts'
import { NO_WAY, type Sites, type Siting } from './siting.ts'

/** Exchanges tried after each restart. */
const TRIES = 30

/**
 * Changes a choice site by site at random, fixed ones first and untouched, and keeps what is better when no site serves more than it can.
 * `value` is the sum of demand × way to the site that serves it; who finds no site with room goes without a way.
 */
export const withinCapacity = (siting: Siting, start: readonly number[], random: Random, restarts: number): Sites => {
  const fixed = siting.fixed?.length ?? 0
  let best: Sites = { chosen: start, value: assignedValue(siting, start) }
  if (start.length === fixed || start.length === siting.candidates) return best
  for (let attempt = 0; attempt < restarts * TRIES; attempt++) {
    const chosen = [...best.chosen]
    let comes = random.below(siting.candidates)
    while (chosen.includes(comes)) comes = (comes + 1) % siting.candidates
    chosen[fixed + random.below(chosen.length - fixed)] = comes
    const value = assignedValue(siting, chosen)
    if (value < best.value) best = { chosen, value }
  }
  return best
}

const assignedValue = (siting: Siting, chosen: readonly number[]): number => {
  const by = assigned(siting, chosen)
  let value = 0
  for (let i = 0; i < by.length; i++) value += siting.demand[i]! * wayTo(siting, by[i]!, i)
  return value
}

const wayTo = ({ metres, demand, served }: Siting, site: number, i: number): number =>
  Math.min(site >= 0 ? metres[site * demand.length + i]! : served[i]!, NO_WAY)

/**
 * Which chosen site serves each demand, whole, -1 where it is a station that is there or nobody: whoever would lose most by going to
 * its second nearest chooses first (Martello and Toth 1981), and takes the nearest that has room.
 */
export const assigned = (siting: Siting, chosen: readonly number[]): Int32Array => {
  const { demand } = siting
  const options = [...chosen, -1]
  const orders = Array.from(demand, (_, i) =>
    options.toSorted((a, b) => wayTo(siting, a, i) - wayTo(siting, b, i) || b - a),
  )
  const regret = orders.map(([one, two], i) => (two === undefined ? 0 : wayTo(siting, two, i) - wayTo(siting, one!, i)))
  const room = new Map(chosen.map(site => [site, siting.capacity?.[site] ?? Infinity]))
  const by = new Int32Array(demand.length).fill(-1)
  for (const i of [...by.keys()].sort((a, b) => regret[b]! - regret[a]! || a - b)) {
    const site = orders[i]!.find(option => option < 0 || room.get(option)! >= demand[i]!) ?? -1
    by[i] = site
    if (site >= 0) room.set(site, room.get(site)! - demand[i]!)
  }
  return by
}
