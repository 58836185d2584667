import { buildCoverage } from '../../coverage/buildCoverage.ts'
import type { MultiPolygon, Position } from '../../geo/position.ts'
import { planeOf } from '../../planar/flatPlane.ts'
import { cellLines } from './cellLines.ts'
import { divideGround } from './divideGround.ts'
import { withoutAny } from './withoutAny.ts'

const ID = 'grid'

/**
 * The ground around each building of a grid: what lies nearer to it than to any other of them. The cells cover the grid, so that
 * giving away building after building leaves nothing between them; of one in several pieces, the loose ones are its neighbours'.
 *
 *     ┌──────┬─────┐
 *     │  •   │  •  │
 *     │    ╱ ╲     │
 *     └───╱ • ╲────┘
 */
export const buildingCells = (boundary: MultiPolygon, buildings: readonly Position[]): MultiPolygon[] => {
  const ground = buildCoverage([{ id: ID, boundary }])
  const lines = cellLines(ground, ID, buildings, planeOf(ground).shrink)
  const places = new Map(buildings.length > 0 ? [[ID, buildings]] : [])
  return divideGround(ground, lines, withoutAny(places)).pieces.map(piece => piece.boundary)
}
