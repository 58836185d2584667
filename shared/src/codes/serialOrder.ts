import { bboxOfPositions } from '../geo/bbox.ts'
import { degreesOf, type Position } from '../geo/position.ts'

/**
 * The order in which a community's grids are numbered, as indexes of their centroids: west to east, then north to south,
 * as one reads a page.
 *
 *     1  2   3
 *      4   5  6       rows are bands of equal height, as many as make
 *     7   8           cells of the community's box about square
 *
 * Within a band the more western comes first; of two at one longitude, the more northern; then the earlier in the list.
 */
export const serialOrder = (centroids: readonly Position[]): number[] => {
  const box = bboxOfPositions(centroids)
  if (!box) return []
  const height = box.north - box.south
  const width = (box.east - box.west) * Math.cos((degreesOf((box.north + box.south) / 2) * Math.PI) / 180)
  const rows = width === 0 ? centroids.length : Math.round(Math.sqrt((centroids.length * height) / width))
  const bands = Math.min(Math.max(rows, 1), centroids.length)
  const bandOf = ([, y]: Position) =>
    height === 0 ? 0 : Math.min(Math.floor(((box.north - y) / height) * bands), bands - 1)
  return [...centroids.keys()].sort((i, j) => {
    const [a, b] = [centroids[i]!, centroids[j]!]
    return bandOf(a) - bandOf(b) || a[0] - b[0] || b[1] - a[1] || i - j
  })
}
