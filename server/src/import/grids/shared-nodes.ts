import { buildCoverage, dissolve } from '@geyi/shared/coverage'
import { degreesOf, findInvalidity, type MultiPolygon, type Position, type Ring } from '@geyi/shared/geo'
import type { ImportContext } from '../rows/import.request.ts'
import { replaceStagedBoundary, stagedAround } from '../stage/ground.query.ts'

/**
 * Puts vertices that rounding inserted into one grid's edge into the same edge of its neighbours. Without, the two sides of
 * one boundary would differ by a vertex, and edges that should cancel would not.
 *
 *     ┌───────┐        ┌───────┐
 *     │   A   •    →   │   A   •
 *     ├───────┤        ├───•───┤      • at the same place on both sides
 */
export async function shareNodes({ writer, report }: ImportContext, nodes: readonly Position[]): Promise<void> {
  for (const node of nodes) {
    for (const { row, boundary } of await stagedAround(writer, node)) {
      const noded = withNode(boundary, node)
      if (!noded) continue
      await replaceStagedBoundary(writer, row, noded)
      const [longitude, latitude] = [degreesOf(node[0]), degreesOf(node[1])]
      report.notice({
        row,
        code: 'NODE_SHARED',
        message: 'The boundary got the vertex that rounding put into its neighbour’s.',
        longitude,
        latitude,
      })
    }
  }
}

/** The boundary with a vertex where an edge runs within half a unit of it; nothing if no edge does, or if that can't be done. */
export function withNode(boundary: MultiPolygon, node: Position): MultiPolygon | undefined {
  let found = false
  const noded = boundary.map(polygon =>
    polygon.map((ring): Ring => {
      const positions: Position[] = []
      for (const [index, position] of ring.entries()) {
        if (index > 0 && runsThrough(ring[index - 1]!, position, node)) {
          positions.push(node)
          found = true
        }
        positions.push(position)
      }
      return positions
    }),
  )
  if (!found) return undefined
  if (!findInvalidity(noded)) return noded
  const retraced = dissolve(buildCoverage([{ id: '', boundary: noded }]), () => 0).get(0)
  return retraced && retraced.length > 0 && !findInvalidity(retraced) ? retraced : undefined
}

/** Whether a place lies on an edge between its ends, or less than a unit of E7 beside it. */
function runsThrough(a: Position, b: Position, node: Position): boolean {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const [px, py] = [node[0] - a[0], node[1] - a[1]]
  const squared = dx * dx + dy * dy
  const along = px * dx + py * dy
  const across = px * dy - py * dx
  return along > 0 && along < squared && across * across < squared
}
