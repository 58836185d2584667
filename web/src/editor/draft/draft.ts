import { type Building, buildCoverage, type Coverage, type Grid, type GridId } from '@geyi/shared/coverage'
import { type MultiPolygon, quantise } from '@geyi/shared/geo'
import type { Geometry, Position } from 'geojson'

/** A grid of a draft as the server tells it. */
export interface DraftRow {
  readonly id: GridId
  readonly code?: string | null | undefined
  readonly community?: string | null | undefined
  readonly name?: string | null | undefined
  readonly kind?: 'GENERAL' | 'SPECIAL' | null | undefined
  readonly boundary: Geometry
}

/** Buildings as columns of equal length: places in E7, and how many live there. */
export interface BuildingColumns {
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly households: readonly number[]
  readonly population: readonly number[]
}

/** The buildings of columns. */
export const buildingsOf = ({ x, y, households, population }: BuildingColumns): Building[] =>
  x.map((east, i) => ({ at: [east, y[i]!], households: households[i]!, population: population[i]! }))

/** The positions of a boundary as whole E7 numbers. */
export function boundaryPositions(boundary: Geometry): MultiPolygon {
  const polygons: Position[][][] =
    boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.type === 'MultiPolygon' ? boundary.coordinates : []
  return polygons.map(rings => rings.map(ring => ring.map(([x, y]) => [quantise(x!), quantise(y!)] as const)))
}

const gridOf = ({ id, community, name, kind, boundary }: DraftRow): Grid => ({
  id,
  ...(community ? { community } : {}),
  ...(name ? { name } : {}),
  ...(kind ? { kind } : {}),
  boundary: boundaryPositions(boundary),
})

/** The coverage of a draft's grids: the same bytes as on the server. */
export const coverageOf = (rows: readonly DraftRow[]): Coverage => buildCoverage(rows.map(gridOf))
