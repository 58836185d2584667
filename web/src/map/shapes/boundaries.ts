import { communityOf } from '@geyi/shared/codes'
import { boundaryLines, buildCoverage, type Grid } from '@geyi/shared/coverage'
import { E7, type MultiPolygon, quantise } from '@geyi/shared/geo'
import type { Geometry, Position } from 'geojson'
import { projectLine, type Shape } from '../canvas/mercator.ts'
import type { GroundLevel } from './ground.ts'

/** Ground whose outline takes part: a grid, or the lowest division where no grid was drawn. */
export interface Ground {
  readonly id: string
  /** The community, or the code of the division itself. */
  readonly code: string
  readonly boundary: Geometry
}

/** Every boundary once, at the highest level that it bounds, ready to be drawn. */
export function boundariesOf(grounds: readonly Ground[]): ReadonlyMap<GroundLevel, readonly Shape[]> {
  const grids: Grid[] = grounds.map(({ id, code, boundary }) => ({
    id,
    community: communityOf(code),
    boundary: positionsOf(boundary),
  }))
  const byLevel = new Map<GroundLevel, Shape[]>()
  for (const [level, lines] of boundaryLines(buildCoverage(grids))) {
    const drawn: GroundLevel = level === 'province' || level === 'prefecture' ? 'district' : level
    const shapes = byLevel.get(drawn) ?? []
    for (const line of lines) shapes.push(projectLine(line, 1 / E7))
    byLevel.set(drawn, shapes)
  }
  return byLevel
}

function positionsOf(boundary: Geometry): MultiPolygon {
  const polygons: Position[][][] =
    boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.type === 'MultiPolygon' ? boundary.coordinates : []
  return polygons.map(rings => rings.map(ring => ring.map(([x, y]) => [quantise(x!), quantise(y!)] as const)))
}
