import { buildCoverage } from '../../coverage/buildCoverage.ts'
import type { MultiPolygon, Position } from '../../geo/position.ts'
import { divideGround } from './divideGround.ts'
import { streetLines } from './streetLines.ts'

/**
 * The blocks of a grid: the faces between the streets that run through it. They cover it, and end exactly where it ends.
 *
 *     ┌────┬─────┐
 *     │    │     │
 *     ├────┼──   │     a street that leads nowhere bounds nothing
 *     │    │     │
 *     └────┴─────┘
 */
export const streetBlocks = (boundary: MultiPolygon, streets: readonly (readonly Position[])[]): MultiPolygon[] => {
  const ground = buildCoverage([{ id: 'grid', boundary }])
  return divideGround(ground, streetLines(ground, streets)).pieces.map(piece => piece.boundary)
}
