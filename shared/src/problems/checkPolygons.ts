import { claimsOf } from '../clean/claims.ts'
import { type CleaningChange, cleanGrids } from '../clean/cleanGrids.ts'
import { facesOf, ringOfCycle } from '../clean/faces.ts'
import { nodeClaims } from '../clean/nodeClaims.ts'
import { claimantsOf, isAround } from '../clean/resolveFaces.ts'
import { buildCoverage } from '../coverage/buildCoverage.ts'
import { isRingWithin } from '../coverage/rings/assemblePolygons.ts'
import { startedAtSmallest } from '../coverage/rings/canonical.ts'
import { gridsOf } from '../coverage/structure/coverage.ts'
import type { Grid, GridId } from '../coverage/structure/grid.ts'
import { covers } from '../geo/contains.ts'
import { interiorPointOf } from '../geo/interiorPoint.ts'
import { areaOf, areaOfRing } from '../geo/measures.ts'
import type { Position, Ring } from '../geo/position.ts'
import { isThinner } from '../geo/thinness.ts'
import { checkCoverage, thinHole } from './checkCoverage.ts'
import type { Hole } from './holes.ts'
import type { Problem } from './problem.ts'

/** Ground that several grids hold. */
export type Overlap = { readonly grids: readonly GridId[]; readonly at: Position; readonly area: number }

/** What a file of polygons is like as a coverage: areas in m², places in E7. */
export type PolygonsReport = {
  readonly polygons: number
  readonly problems: readonly Problem[]
  readonly holes: readonly Hole[]
  readonly overlaps: readonly Overlap[]
  /** Ground held by anybody, what several hold counted once. */
  readonly area: number
}

/** Thinner than so many metres, a hole may be what rounding crossings to the lattice has opened. */
const LATTICE_WIDTH = 0.02

const isFlaw = ({ code }: Problem) =>
  code === 'GRIDS_OVERLAP' || code === 'RING_CROSSES_ITSELF' || code === 'GAP_BETWEEN_GRIDS'

/** Whether nobody held the inside of a ring before crossings were rounded. */
const isFree = (ring: Ring, grids: readonly Grid[]): boolean => {
  const inner = interiorPointOf([[ring]])
  return inner !== undefined && !grids.some(({ boundary }) => covers(boundary, inner))
}

type Noded = { readonly overlaps: Overlap[]; readonly holes: Hole[]; readonly twice: number }

/** The overlaps and holes of grids that cross each other, which only their noded boundaries show. */
const nodeAndMeasure = (all: readonly Grid[]): Noded => {
  const { edges } = nodeClaims(claimsOf(all).edges(), 0)
  const faces = facesOf(edges)
  const overlaps = new Map<string, { grids: GridId[]; at: Position; area: number }>()
  const holes: Hole[] = []
  const islands: Ring[] = []
  let twice = 0
  for (const cycle of faces.cycles) {
    const ring = startedAtSmallest(ringOfCycle(edges, cycle))
    const grids = claimantsOf(cycle.cover)
    const isOuter = isAround(ring)
    if (grids.length === 0 && isOuter && (!isThinner(ring, LATTICE_WIDTH) || isFree(ring, all))) {
      const neighbours = [...new Set(cycle.sides.flatMap(side => [edges[side >> 1]!.left, edges[side >> 1]!.right]))]
      holes.push({ ring, area: areaOfRing(ring), neighbours: neighbours.filter(id => id !== undefined).sort() })
    }
    if (grids.length === 0 && !isOuter) islands.push(ring)
    if (grids.length < 2) continue
    const area = (isOuter ? 1 : -1) * areaOfRing(ring)
    twice += area * (grids.length - 1)
    const overlap = overlaps.get(String(grids)) ?? { grids, at: ring[0]!, area: 0 }
    overlap.area += area
    overlaps.set(String(grids), overlap)
  }
  const bySize = (one: { area: number }, other: { area: number }) => other.area - one.area
  holes.sort(bySize)
  // Each island is looked for once: there may be as many holes as crossings.
  const islandsOf = Map.groupBy(islands, island => holes.findLastIndex(({ ring }) => isRingWithin(island, ring)))
  const withoutIslands = (hole: Hole, index: number): Hole => {
    const own = islandsOf.get(index)
    return own ? { ...hole, area: areaOf([[hole.ring, ...own]]) } : hole
  }
  return {
    overlaps: [...overlaps.values()].sort(bySize),
    holes: holes.map(withoutIslands).sort(bySize),
    twice,
  }
}

/** Checks polygons as a coverage. Nothing is changed; whether holes are meant is left to the reader. */
export const checkPolygons = (polygons: readonly Grid[]): PolygonsReport => {
  const coverage = buildCoverage(polygons)
  const grids = gridsOf(coverage)
  const { problems, holes } = checkCoverage(coverage)
  const area = areaOf(grids.flatMap(({ boundary }) => boundary))
  if (!problems.some(isFlaw)) return { polygons: grids.length, problems, holes, overlaps: [], area }
  const noded = nodeAndMeasure(grids)
  const overlapping = noded.overlaps.map(({ grids, at, area }): Problem => ({ code: 'GRIDS_OVERLAP', grids, at, area }))
  // Where boundaries cross, edge by edge says less than the ground that overlaps.
  const others = problems.filter(
    ({ code, grids }) =>
      code !== 'GRIDS_OVERLAP' && code !== 'GAP_BETWEEN_GRIDS' && !(code === 'SLIVER' && grids.length !== 1),
  )
  return {
    polygons: grids.length,
    problems: [...overlapping, ...others, ...noded.holes.flatMap(thinHole)],
    holes: noded.holes,
    overlaps: noded.overlaps,
    area: area - noded.twice,
  }
}

/** Polygons made a coverage, what was changed for it, and what there is to say about the result. */
export type PolygonsFix = {
  readonly grids: readonly Grid[]
  readonly changes: readonly CleaningChange[]
  readonly report: PolygonsReport
}

/** Cleans polygons within a tolerance in metres, and checks the result; overlaps that are wider are left unless `givesAll`. */
export const fixPolygons = (polygons: readonly Grid[], tolerance: number, givesAll = false): PolygonsFix => {
  const { grids, changes } = cleanGrids(gridsOf(buildCoverage(polygons)), tolerance, givesAll)
  return { grids, changes, report: checkPolygons(grids) }
}
