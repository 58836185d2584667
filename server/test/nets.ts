import { type Building, buildCoverage, type Coverage, dissolve, type Grid, gridsOf } from '@geyi/shared/coverage'
import { type MultiPolygon, toGeoJSON } from '@geyi/shared/geo'
import { atomsOf, countIn, divide, groundOf } from '@geyi/shared/zoning'

/** Buildings as columns, as the API has them. */
interface Columns {
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly households: readonly number[]
  readonly population: readonly number[]
}

export const buildingsOf = ({ x, y, households, population }: Columns): Building[] =>
  x.map((east, i) => ({ at: [east, y[i]!], households: households[i]!, population: population[i]! }))

/** The cells of one department over the ground of some grids, drawn by a hand of its own and some E7 units beside where others draw. */
export function netOver(
  grids: readonly Grid[],
  buildings: readonly Building[],
  hand: number,
  beside = 0,
): MultiPolygon[] {
  const [boundary] = dissolve(buildCoverage(grids), () => 'ground').values()
  const atoms: Coverage = atomsOf([{ id: 'ground', boundary: boundary! }], { streets: [], buildings, largest: 0 })
  const counts = countIn(atoms, buildings)
  const ground = groundOf(atoms, id => ({ weight: counts.get(id)!.households }))
  const { zoneOf } = divide(ground, { least: 150, most: 450 }, { seed: hand, effort: 100 })
  const zones = new Map(gridsOf(atoms).map(({ id }, atom) => [id, zoneOf[atom]!]))
  return [...dissolve(atoms, ({ id }) => zones.get(id)).values()].map(boundary =>
    boundary.map(rings => rings.map(ring => ring.map(([x, y]) => [x + beside, y] as const))),
  )
}

/** Cells as a department would send them. */
export const netFile = (cells: readonly MultiPolygon[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: cells.map((boundary, i) => ({
      type: 'Feature',
      properties: { 网格编号: String(i + 1), 网格名称: `${i + 1}号网格`, 人员数: 1 + (i % 3), 负责人: '某某' },
      geometry: toGeoJSON(boundary),
    })),
  })
