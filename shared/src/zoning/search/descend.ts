import type { Leanings } from './anneal.ts'
import type { Energy } from './energy.ts'
import type { Zones } from './zones.ts'

/** What half a band's width outside of it costs: more than anything that shape can gain. */
const FIRM = 1_000
/** What has to be gained, so that rounding gains nothing. */
const GAIN = 1e-9

/**
 * Makes the sum of energies less until no move of an atom to a neighbouring zone does, and no `moves` of them one after the other that meet in a zone:
 * two atoms exchanged, two given together, one passed on through a zone. In between zones may fall apart.
 */
export function descend(zones: Zones, energy: Energy, leanings: Omit<Leanings, 'companions'>, moves: number): void {
  energy.band.outside = FIRM
  const cost = Float64Array.from({ length: zones.size }, (_, zone) => energy.of(zones, zone))
  /** Whether so many moves could be made that together gain something; `touched` zones have changed, which costs `so far` more. */
  const better = (left: number, touched: readonly number[], leaning: number): boolean => {
    const { zoneOf } = zones
    for (const [atom, to] of movesAt(zones, touched)) {
      const from = zoneOf[atom]!
      const changed = [...touched]
      for (const zone of [from, to]) if (!changed.includes(zone)) changed.push(zone)
      const costs = leaning + leaningOf(zones, leanings, atom, to)
      zones.move(atom, to)
      let more = costs
      for (const zone of changed) more += energy.of(zones, zone) - cost[zone]!
      if (more < -GAIN && changed.every(zone => zones.isWhole(zone))) {
        for (const zone of changed) cost[zone] = energy.of(zones, zone)
        return true
      }
      if (left > 1 && better(left - 1, changed, costs)) return true
      zones.move(atom, from)
    }
    return false
  }
  for (let allowed = 1; allowed <= moves; ) allowed = better(allowed, [], 0) ? 1 : allowed + 1
}

/** Each atom at a border beside each zone that it touches, if one of the two is among some zones; none stands for all. */
function movesAt({ ground, zoneOf }: Zones, among: readonly number[]): [atom: number, to: number][] {
  const { starts, neighbours } = ground
  const moves: [number, number][] = []
  for (let atom = 0; atom < ground.size; atom++) {
    const from = zoneOf[atom]!
    const first = moves.length
    for (let link = starts[atom]!; link < starts[atom + 1]!; link++) {
      const to = zoneOf[neighbours[link]!]!
      if (to === from || (among.length > 0 && !among.includes(from) && !among.includes(to))) continue
      let known = first
      while (known < moves.length && moves[known]![1] !== to) known++
      if (known === moves.length) moves.push([atom, to])
    }
  }
  return moves
}

/** What an atom costs more, or less, in another zone by itself. */
function leaningOf({ ground, zoneOf }: Zones, { inside, home }: Leanings, atom: number, to: number): number {
  const { starts, neighbours } = ground
  const from = zoneOf[atom]!
  let leaning = 0
  if (inside)
    for (let link = starts[atom]!; link < starts[atom + 1]!; link++) {
      const zone = zoneOf[neighbours[link]!]
      if (zone === from) leaning -= inside[link]!
      else if (zone === to) leaning += inside[link]!
    }
  if (home) {
    if (home.zone[atom] === from) leaning += home.cost[atom]!
    else if (home.zone[atom] === to) leaning -= home.cost[atom]!
  }
  return leaning
}
