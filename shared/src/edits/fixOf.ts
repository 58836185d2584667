import { type Coverage, findGrid } from '../coverage/coverage.ts'
import type { Holder } from '../coverage/edge.ts'
import type { Grid } from '../coverage/grid.ts'
import { neighboursOfGround } from '../coverage/neighbours.ts'
import { fastAreaOf } from '../geo/fastArea.ts'
import { samePosition } from '../geo/order.ts'
import type { MultiPolygon, Polygon } from '../geo/position.ts'
import type { Problem } from '../problems/problem.ts'
import type { Edit } from './edit.ts'

/** Gives ground to whoever shares most of its rim, rather to a grid of the same community, whose boundary then stays. */
const giveToNeighbour = (coverage: Coverage, ground: MultiPolygon, holder: Holder): Edit | undefined => {
  const community = holder === undefined ? undefined : findGrid(coverage, holder)?.community
  const isNear = (id: string) => (community !== undefined && findGrid(coverage, id)?.community === community ? 1 : 0)
  const [heir] = [...neighboursOfGround(coverage, ground, holder)].sort(
    ([g, along], [h, other]) => isNear(h) - isNear(g) || other - along || (g < h ? -1 : 1),
  )
  return heir && { type: 'transferArea', area: ground, to: heir[0] }
}

const smallestPiece = ({ boundary }: Grid): Polygon | undefined =>
  boundary.length < 2 ? undefined : boundary.toSorted((p, q) => fastAreaOf([p]) - fastAreaOf([q]))[0]

/** The edit that mends a problem, where there is one that a planner would mostly want; he decides. */
export const fixOf = (coverage: Coverage, { code, grids, at, line }: Problem): Edit | undefined => {
  if (code === 'UNASSIGNED_AREA') return line && giveToNeighbour(coverage, [[line]], undefined)
  const grid = grids.length === 1 ? findGrid(coverage, grids[0]!) : undefined
  if (!grid) return undefined
  const piece =
    code === 'GRID_IN_PIECES'
      ? smallestPiece(grid)
      : code === 'SLIVER'
        ? grid.boundary.find(([exterior]) => at && exterior?.some(place => samePosition(place, at)))
        : undefined
  return piece && giveToNeighbour(coverage, [piece], grid.id)
}
