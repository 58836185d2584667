import type { Random } from '../src/random/random.ts'
import { excerptOf } from '../src/zoning/ground/excerpt.ts'
import type { Ground } from '../src/zoning/ground/ground.ts'
import { outOf, Zones } from '../src/zoning/search/zones.ts'

/** So many atoms around any one of some ground, that hang together; at least half of them weigh something. */
export function fewAtomsOf(ground: Ground, size: number, random: Random): Ground {
  for (;;) {
    const atoms = [random.below(ground.size)]
    const seen = new Set(atoms)
    for (const atom of atoms)
      for (let link = ground.starts[atom]!; link < ground.starts[atom + 1]!; link++) {
        const other = ground.neighbours[link]!
        if (atoms.length === size || seen.has(other)) continue
        seen.add(other)
        atoms.push(other)
      }
    if (atoms.length === size)
      return excerptOf(
        ground,
        atoms.sort((a, b) => a - b),
      )
  }
}

/** Zones after atoms at their borders went over by chance, so many at least and until some are out of the band; each stays one piece. */
export function disturbed(
  ground: Ground,
  zoneOf: Int32Array,
  size: number,
  band: { readonly least: number; readonly most: number },
  moves: number,
  random: Random,
): Int32Array {
  const zones = new Zones(ground, zoneOf.slice(), size)
  for (let move = 0; move < moves || outOf(zones, band) === 0; ) {
    const link = zones.border[random.below(zones.borders)]!
    const atom = zones.source[link]!
    if (!zones.staysWhole(atom)) continue
    zones.move(atom, zones.zoneOf[ground.neighbours[link]!]!)
    move++
  }
  return zones.zoneOf
}
