import { type Building, buildCoverage, type Coverage, dissolve, gridsOf } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import { type Agreement, agreementOf, crossingsOf, type Holders, holdersOf, overlayNets } from '@geyi/shared/zoning'
import type { Net } from './net.ts'
import type { Pair } from './netsDesk.ts'

/** What is compared: the nets, and the plan’s own grids. */
export interface Compared {
  readonly nets: readonly Net[]
  /** The grids of the plan’s division, as the draft has them. */
  readonly grids: Coverage
  readonly buildings: readonly Building[]
}

/** Strips that are narrower, metres, are two hands’ one line: nothing differs in them. */
export const NARROW = 2

/** The grids of a draft that are the plan’s own. */
export const ownGrids = (coverage: Coverage, division: string): Coverage =>
  buildCoverage(gridsOf(coverage).filter(({ community }) => community?.startsWith(division)))

const cellsOf = ({ nets, grids }: Compared, department: string | null): Coverage =>
  department === null ? grids : nets.find(net => net.department === department)!.cells

/** All pairs of nets, and of each net and the grids. */
export const pairsOf = (nets: readonly Net[]): Pair[] =>
  nets.flatMap(({ department }, i): Pair[] => [
    [department, null],
    ...nets.slice(i + 1).map((other): Pair => [department, other.department]),
  ])

const known = new WeakMap<Coverage, Holders>()

/** Who holds which building; of a net it stays the same while the draft changes. */
function holdersIn(compared: Compared, department: string | null): Holders {
  const cells = cellsOf(compared, department)
  const holders = known.get(cells) ?? holdersOf(cells, compared.buildings)
  known.set(cells, holders)
  return holders
}

/** How far two agree, in households. */
export const agreementIn = (compared: Compared, [one, other]: Pair): Agreement =>
  agreementOf(crossingsOf(holdersIn(compared, one), holdersIn(compared, other), compared.buildings))

/** The ground on which two differ: pieces whose cells are not meant as one. */
export function groundApart(compared: Compared, [one, other]: Pair): MultiPolygon[] {
  const { isOne } = agreementIn(compared, [one, other])
  const parts = [...dissolve(compared.grids, ({ community }) => community)].map(([id, boundary]) => ({
    id: id ?? '',
    boundary,
  }))
  const nets = [one, other].map(department => ({ name: department ?? '', cells: cellsOf(compared, department) }))
  const { faces, cellsOf: cellsIn } = overlayNets(parts, nets, compared.buildings, NARROW)
  const differing = (face: string): true | undefined => {
    const [here, there] = cellsIn.get(face)!
    return here !== undefined && there !== undefined && !isOne(here, there) ? true : undefined
  }
  // As one area, so that no stripes break off where two pieces meet.
  return [...dissolve(faces, ({ id }) => differing(id)).values()]
}
