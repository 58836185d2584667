import { buildCoverage } from '../coverage/buildCoverage.ts'
import type { Building } from '../coverage/measures/counts.ts'
import { type Coverage, findGrid } from '../coverage/structure/coverage.ts'
import { attributesOf, type GridAttributes, type GridId } from '../coverage/structure/grid.ts'
import type { MultiPolygon } from '../geo/position.ts'
import { buildingsIn } from './atoms/countIn.ts'
import { freeName } from './freeName.ts'
import { sharedGround } from './sharedGround.ts'

/** A zone as a grid. */
export type ZonedGrid = { readonly grid: GridAttributes; readonly boundary: MultiPolygon }

/** What a zone would keep of a grid. */
type Heritage = { readonly grid: GridId; readonly zone: string; readonly area: number; readonly households: number }

const heritageOf = (coverage: Coverage, grids: readonly GridId[], zones: Coverage, buildings: readonly Building[]) => {
  const before = buildCoverage(grids.map(id => findGrid(coverage, id)!))
  const holders = new Map<Building, GridId>()
  for (const [id, inside] of buildingsIn(before, buildings)) for (const building of inside) holders.set(building, id)
  const households = new Map<string, number>()
  for (const [zone, inside] of buildingsIn(zones, buildings))
    for (const building of inside) {
      const key = `${holders.get(building)} ${zone}`
      households.set(key, (households.get(key) ?? 0) + building.households)
    }
  return sharedGround(coverage, grids, zones).map(
    (shared): Heritage => ({ ...shared, households: households.get(`${shared.grid} ${shared.zone}`) ?? 0 }),
  )
}

/**
 * Zones as grids: the grid with which a zone has most households in common, or else most ground, lives on in it, each grid in one
 * zone at most; the other zones are new grids with free names, in the community and of the kind of the ground that they get.
 */
export const zonesAsGrids = (
  coverage: Coverage,
  grids: readonly GridId[],
  boundaries: readonly MultiPolygon[],
  buildings: readonly Building[],
  newId: () => GridId,
): ZonedGrid[] => {
  const zones = buildCoverage(boundaries.map((boundary, i) => ({ id: String(i), boundary })))
  const order = (one: Heritage, other: Heritage) =>
    other.households - one.households ||
    // In whole m²: which of two zones of one size it is must not hang on how their corners are added up.
    Math.round(other.area) - Math.round(one.area) ||
    (one.grid < other.grid ? -1 : one.grid > other.grid ? 1 : Number(one.zone) - Number(other.zone))
  const heritages = heritageOf(coverage, grids, zones, buildings).sort(order)
  const heirs = new Map<string, GridId>()
  const gone = new Set<GridId>()
  for (const { grid, zone } of heritages) {
    if (heirs.has(zone) || gone.has(grid)) continue
    heirs.set(zone, grid)
    gone.add(grid)
  }
  const newcomers = new Map<string | undefined, number>()
  return boundaries.map((boundary, i): ZonedGrid => {
    const kept = heirs.get(String(i))
    if (kept !== undefined) return { grid: attributesOf(findGrid(coverage, kept)!), boundary }
    const most = heritages
      .filter(({ zone }) => zone === String(i))
      .reduce<Heritage | undefined>(
        (best, heritage) => (best && best.area >= heritage.area ? best : heritage),
        undefined,
      )
    const { community, kind } = (most && findGrid(coverage, most.grid)) ?? {}
    const nth = newcomers.get(community) ?? 0
    newcomers.set(community, nth + 1)
    return {
      grid: {
        id: newId(),
        ...(community === undefined ? {} : { community }),
        ...(kind === undefined ? {} : { kind }),
        name: freeName(coverage, community, nth),
      },
      boundary,
    }
  })
}
