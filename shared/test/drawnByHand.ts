import type { Random } from '../src/random/random.ts'
import type { Ground } from '../src/zoning/ground/ground.ts'
import { cutByTrees } from '../src/zoning/search/treeCuts.ts'
import { Zones } from '../src/zoning/search/zones.ts'

/** What one hand makes of the grids that all mean: some ground beside the lines goes to the neighbour, two cells are cut in two, two become one. */
export function drawnByHand(ground: Ground, meant: Int32Array, zones: number, random: Random): Int32Array {
  const state = new Zones(ground, meant.slice(), zones)
  for (let step = 0; step < ground.size / 12; step++) {
    const link = state.border[random.below(state.borders)]!
    const atom = state.source[link]!
    if (state.staysWhole(atom)) state.move(atom, state.zoneOf[ground.neighbours[link]!]!)
  }
  const cellOf = state.zoneOf.slice()
  for (const [i, cut] of [random.below(zones), random.below(zones)].entries()) {
    const atoms = [...cellOf.keys()].filter(atom => cellOf[atom] === cut)
    if (atoms.length > 1) cutByTrees(ground, atoms, 2, cellOf, zones + 2 * i, random)
  }
  const link = state.border[random.below(state.borders)]!
  const [one, other] = [cellOf[state.source[link]!]!, cellOf[ground.neighbours[link]!]!]
  return cellOf.map(cell => (cell === one ? other : cell))
}
