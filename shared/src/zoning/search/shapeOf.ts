import { waysIn } from './waysEnergy.ts'
import type { Wish } from './wish.ts'
import type { Zones } from './zones.ts'

/**
 * How good the shape of zones is by a wish, the more the better. `OUTLINE`: the mean of 4πA ⁄ P². `WAYS`: the ways to the middle of as many
 * discs of even weight, which share ground and weight among them, ÷ those of the zones. Zones without atoms do not count.
 */
export function shapeOf(zones: Zones, { shape }: Wish): number {
  const there = [...zones.atoms.keys()].filter(zone => zones.atoms[zone]! > 0)
  const sum = (numberOf: (zone: number) => number) => there.reduce((all, zone) => all + numberOf(zone), 0)
  if (shape !== 'WAYS')
    return sum(zone => (4 * Math.PI * zones.area[zone]!) / zones.outline[zone]! ** 2) / Math.max(there.length, 1)
  const ways = sum(zone => waysIn(zones, zone))
  const discs = (sum(zone => zones.weight[zone]!) * sum(zone => zones.area[zone]!)) / (2 * Math.PI * there.length)
  return ways > 0 ? discs / ways : 1
}
