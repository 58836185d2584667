import type { Vec } from '../plane.ts'

/**
 * Order in which things are numbered: west to east, then north to south — rows from the north, each from the west.
 * A row is about as high as one thing, so that neighbours in a row are neighbours on the ground.
 */
export const readingOrder = (middles: readonly Vec[]): number[] => {
  const ys = middles.map(p => p.y)
  const rows = Math.max(1, Math.round(Math.sqrt(middles.length)))
  const top = Math.max(...ys)
  const height = (top - Math.min(...ys)) / rows || 1
  const rowOf = (p: Vec) => Math.min(rows - 1, Math.floor((top - p.y) / height))
  return middles
    .map((p, i) => ({ p, i, row: rowOf(p) }))
    .sort((a, b) => a.row - b.row || a.p.x - b.p.x || a.i - b.i)
    .map(({ i }) => i)
}
