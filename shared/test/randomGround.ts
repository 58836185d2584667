import { buildCoverage } from '../src/coverage/buildCoverage.ts'
import { Random } from '../src/random/random.ts'
import { type Ground, groundOf } from '../src/zoning/ground/ground.ts'
import { at } from './drawn.ts'

/** Ground of squares, so many east and so many north, counted row by row from the south-west; each with its weight and, if there are several, its part. */
export const squaresOf = (
  east: number,
  north: number,
  weightOf: (atom: number) => number,
  partOf?: (atom: number) => string,
): Ground => {
  const squares = Array.from({ length: east * north }, (_, i) => {
    const [x, y] = [i % east, Math.floor(i / east)]
    return {
      id: String(i).padStart(6, '0'),
      boundary: [[[at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1), at(x, y)]]],
    }
  })
  return groundOf(buildCoverage(squares), id => ({ weight: weightOf(Number(id)), part: partOf?.(Number(id)) }))
}

/** Ground of squares with weights from 0 up to `heaviest`. */
export const randomSquares = (east: number, north: number, heaviest: number, seed: number): Ground => {
  const random = new Random(seed)
  return squaresOf(east, north, () => random.below(heaviest + 1))
}
