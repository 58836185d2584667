import { buildCoverage, type Coverage, dissolve, findGrid, type GridId, gridsOf } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import { atomsOf, countIn, type Ground, type Guides, groundOf, type Part } from '@geyi/shared/zoning'
import type { ZoningTask } from './zoning-task.ts'

/** Ground that is cut into atoms. */
export interface CutGround {
  readonly atoms: Coverage
  /** The same as a graph; its atoms are in the order of the coverage’s ids. */
  readonly ground: Ground
  /** For REBALANCE: the grid of each atom, as its place among the task’s. Else it says nothing. */
  readonly home: Int32Array
}

/** Told again and again how much is done, 0 to 1. */
export type Heard = (share: number) => void

/** How many households a block may have that is not cut around its buildings, by the code of its community; none for what is in none. */
export type Largest = (community: string | undefined) => number

/** Which part of the work cuts; the rest measures what was cut. */
const CUTTING = 0.6

/** Cuts the ground of a task; a block of more households than `largest` is cut around its buildings. */
export function cutGround(task: ZoningTask, guides: Guides, largest: Largest, heard: Heard): CutGround {
  const atoms = cutParts(task, partsOf(task), largest, heard)
  const numberOf = new Map(task.grids.map(({ id }, number) => [id, number]))
  const home = Int32Array.from(gridsOf(atoms), ({ id }) => numberOf.get(partOf(id)) ?? -1)
  return { atoms, ground: groundFor(task, guides, atoms, heard), home }
}

/** Cuts parts into atoms but for those that are whole, which is the first part of the work. */
export function cutParts(
  { guides, buildings }: ZoningTask,
  parts: readonly Part[],
  largest: Largest,
  heard: Heard,
  whole?: (part: string) => boolean,
): Coverage {
  const communities = new Map(parts.map(({ id, community }) => [id, community]))
  return atomsOf(parts, {
    streets: guides.map(({ line }) => line),
    buildings,
    largest: part => largest(communities.get(part)),
    whole,
    heard: share => heard(CUTTING * share),
  })
}

/** The part that an atom lies in. */
export const partOf = (atom: GridId): string => atom.slice(0, atom.lastIndexOf('/'))

/** Atoms as a graph, which is the rest of the work: no zone reaches over from one community into another. */
export function groundFor(task: ZoningTask, guides: Guides, atoms: Coverage, heard: Heard): Ground {
  heard(CUTTING)
  const counts = countIn(atoms, task.buildings)
  return groundOf(
    atoms,
    id => ({ weight: counts.get(id)!.households, part: findGrid(atoms, id)!.community }),
    edge => {
      const along = guides.along(edge)
      // A zone that reaches over a barrier costs; one that reaches over a road only where roads are to be followed.
      return along && (along.kind === 'BARRIER' || task.followRoads) ? along.weight : 0
    },
    share => heard(CUTTING + (1 - CUTTING) * share),
  )
}

/** What atoms do not reach over: the grids there are, or the communities where all is made anew. */
export function partsOf({ mode, grids }: Pick<ZoningTask, 'mode' | 'grids'>): readonly Part[] {
  if (mode === 'REBALANCE')
    return grids.map(({ id, community, boundary }) => ({
      id,
      boundary,
      ...(community === undefined ? {} : { community }),
    }))
  const communities = dissolve(buildCoverage(grids), ({ community }) => community ?? '')
  return [...communities].map(([community, boundary]) => ({
    id: community,
    boundary,
    ...(community === '' ? {} : { community }),
  }))
}

/** The ground of each zone that has any; `among` the zones that are wanted. */
export function boundariesOf(
  { atoms }: CutGround,
  zoneOf: Int32Array,
  among: (zone: number) => boolean = () => true,
): Map<number, MultiPolygon> {
  const zones = new Map(gridsOf(atoms).map(({ id }, atom) => [id, zoneOf[atom]!]))
  return dissolve(atoms, ({ id }) => {
    const zone = zones.get(id)!
    return among(zone) ? zone : undefined
  })
}

/** The ground of some atoms together. */
export const groundOfAtoms = ({ atoms, ground }: CutGround, some: readonly number[]): MultiPolygon => {
  const zoneOf = new Int32Array(ground.size)
  for (const atom of some) zoneOf[atom] = 1
  return boundariesOf({ atoms } as CutGround, zoneOf, zone => zone === 1).get(1) ?? []
}
