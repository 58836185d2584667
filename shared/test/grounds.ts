import { buildCoverage } from '../src/coverage/buildCoverage.ts'
import type { Building } from '../src/coverage/measures/counts.ts'
import { gridsOf } from '../src/coverage/structure/coverage.ts'
import type { Position } from '../src/geo/position.ts'
import { Random } from '../src/random/random.ts'
import { atomsOf, type Part } from '../src/zoning/atoms/atoms.ts'
import { countIn } from '../src/zoning/atoms/countIn.ts'
import { type Ground, groundOf } from '../src/zoning/ground/ground.ts'
import { readDenver } from './denver.ts'
import { liechtensteinBuildings, liechtensteinMunicipalities, liechtensteinPaths } from './liechtenstein.ts'

/** Ground of the atoms between streets and around buildings, weighed by households. */
const cut = (
  parts: readonly Part[],
  streets: readonly (readonly Position[])[],
  buildings: readonly Building[],
): Ground => {
  const atoms = atomsOf(parts, { streets, buildings, largest: 60 })
  const counts = countIn(atoms, buildings)
  return groundOf(atoms, id => ({ weight: counts.get(id)!.households }))
}

const building = (place: Position, households: number): Building => ({
  at: place,
  households,
  population: households * 3,
})

/** Denver's blocks, weighed by who lives there. */
export const denverGround = async (): Promise<Ground> => {
  const blocks = await readDenver('blocks')
  const people = new Map(blocks.map(({ id, properties }) => [id, Number(properties.TOTPOP20)]))
  return groundOf(buildCoverage(blocks), id => ({ weight: people.get(id)! }))
}

/** A municipality of Liechtenstein, cut by its roads and around its buildings; each has up to twelve households. */
export const liechtensteinGround = (name: string): Ground => {
  const random = new Random(1)
  const parts = gridsOf(buildCoverage(liechtensteinMunicipalities())).filter(({ id }) => id === name)
  const buildings = liechtensteinBuildings().map(place => building(place, 1 + random.below(12)))
  return cut(parts, liechtensteinPaths(), buildings)
}

/** A street's block, in E7. */
const BLOCK = 10_000

/** A square town with streets from side to side, none of them straight, and houses wherever chance puts them. */
export const townGround = (seed: number): Ground => {
  const random = new Random(seed)
  const side = 12
  const at = (x: number, y: number): Position => [Math.round(x * BLOCK), Math.round(y * BLOCK)]
  const part = { id: 'town', boundary: [[[at(0, 0), at(side, 0), at(side, side), at(0, side), at(0, 0)]]] }
  const shaken = (x: number, y: number) => at(x + random.next() * 0.5, y + random.next() * 0.5)
  const lines = Array.from({ length: side - 1 }, (_, i) => {
    const along = Array.from({ length: side + 3 }, (_, j) => j - 1)
    return [along.map(x => shaken(x, i + 0.75)), along.map(y => shaken(i + 0.75, y))]
  }).flat()
  const houses = Array.from({ length: 900 }, () =>
    building(at(random.next() * side, random.next() * side), 1 + random.below(20)),
  )
  return cut([part], lines, houses)
}
