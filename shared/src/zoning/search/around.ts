import type { Ground } from '../ground/ground.ts'

/** The atoms of some zones and of those within so many zones of them, ascending. `rings` may be infinite. */
export function atomsAround(
  { starts, neighbours }: Ground,
  zoneOf: Int32Array,
  zones: Iterable<number>,
  rings: number,
): number[] {
  const near = new Set(zones)
  for (let ring = 0; ring < rings; ring++) {
    const before = new Set(near)
    for (let atom = 0; atom < zoneOf.length; atom++)
      if (before.has(zoneOf[atom]!))
        for (let link = starts[atom]!; link < starts[atom + 1]!; link++) near.add(zoneOf[neighbours[link]!]!)
    if (near.size === before.size) break
  }
  return [...zoneOf.keys()].filter(atom => near.has(zoneOf[atom]!))
}
