import { buildCoverage } from '../src/coverage/buildCoverage.ts'
import { dissolve } from '../src/coverage/dissolve.ts'
import type { Coverage } from '../src/coverage/structure/coverage.ts'
import type { Grid } from '../src/coverage/structure/grid.ts'
import type { MultiPolygon, Position } from '../src/geo/position.ts'

/** Side of one letter's square in a drawing, in E7 units: about ten metres. */
export const SIDE = 1000

/** The corner of a drawing at so many squares east and north of its lower left corner. */
export const at = (east: number, north: number): Position => [Math.round(east * SIDE), Math.round(north * SIDE)]

const square = (x: number, y: number): MultiPolygon => [
  [[at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1), at(x, y)]],
]

/**
 * The grids of a drawing: a letter is a square that belongs to the grid of that name, a dot belongs to nobody.
 *
 *     drawnGrids(['AAB',
 *                 'AAB'])
 */
export const drawnGrids = (rows: readonly string[], community?: (id: string) => string): Grid[] => {
  const squares = rows.flatMap((row, i) =>
    [...row].map((letter, x) => ({ id: `${letter}/${x}/${i}`, boundary: square(x, rows.length - 1 - i) })),
  )
  const grids = dissolve(buildCoverage(squares), ({ id }) => (id.startsWith('.') ? undefined : id.slice(0, 1)))
  return [...grids].map(([id, boundary]) => ({ id, boundary, ...(community && { community: community(id) }) }))
}

/** The coverage of a drawing. */
export const drawn = (rows: readonly string[], community?: (id: string) => string): Coverage =>
  buildCoverage(drawnGrids(rows, community))
