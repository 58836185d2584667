import { buildCoverage } from '../src/coverage/buildCoverage.ts'
import { boundaryFromEdges } from '../src/coverage/rings/assemblePolygons.ts'
import type { DirectedEdge } from '../src/coverage/rings/traceRings.ts'
import { type Edge, isOutline } from '../src/coverage/structure/edge.ts'
import type { Edit } from '../src/edits/change/edit.ts'
import type { MultiPolygon, Position } from '../src/geo/position.ts'
import { Random as Numbers } from '../src/random/random.ts'
import { divideGround } from '../src/zoning/atoms/divideGround.ts'

/** Random numbers that are the same on every run, and places. */
export class Random extends Numbers {
  near([x, y]: Position, reach: number): Position {
    return [x + this.below(2 * reach + 1) - reach, y + this.below(2 * reach + 1) - reach]
  }
}

const closed = (corners: readonly Position[]): MultiPolygon => [[[...corners, corners[0]!]]]

/** Two neighbours divided along a line: the first piece of their ground is the first one's, and the others are new grids. */
const rezoned = (edges: readonly Edge[], grids: readonly string[], line: readonly Position[], name: string): Edit => {
  const among = grids.filter((id, i) => id !== '' && grids.indexOf(id) === i)
  const isAmong = (id: string | undefined) => id !== undefined && among.includes(id)
  const rim = edges.flatMap(({ a, b, left, right }): DirectedEdge[] =>
    isAmong(left) === isAmong(right) ? [] : [isAmong(left) ? [a, b] : [b, a]],
  )
  const ground = buildCoverage([{ id: 'ground', boundary: boundaryFromEdges(rim) ?? [] }])
  const lines = line.slice(1).map((to, i) => [line[i]!, to] as const)
  const zones = divideGround(ground, lines).pieces.map(({ boundary }, i) => ({
    grid: { id: i === 0 ? among[0]! : `${name}-${i}` },
    boundary,
  }))
  return { type: 'zoneGrids', grids: among, zones }
}

/** A random edit of any kind near one edge, in steps of about `reach` units; most of them can be applied. */
export const randomEdit = (edges: readonly Edge[], random: Random, reach: number, name: string): Edit => {
  const edge = random.pick(edges)
  const { a, b } = edge
  const middle: Position = [Math.round((a[0] + b[0]) / 2), Math.round((a[1] + b[1]) / 2)]
  const drawn = (count: number, around = middle) => Array.from({ length: count }, () => random.near(around, reach))
  const holder = edge.left ?? edge.right ?? ''
  const other = edge.right ?? edge.left ?? ''
  switch (random.below(12)) {
    case 0:
      return { type: 'moveVertex', from: a, to: random.near(a, Math.ceil(reach / 8)) }
    case 1:
      // Onto a neighbour, exactly or by a lattice step.
      return { type: 'moveVertex', from: a, to: random.near(b, random.below(2)) }
    case 2:
      return { type: 'insertVertex', edge: [b, a], at: isOutline(edge) ? middle : random.near(middle, 2) }
    case 3:
      return { type: 'removeVertex', at: a }
    case 4:
      return { type: 'reshapeBoundary', path: [a, ...drawn(1 + random.below(3)), b] }
    case 5:
      return { type: 'reshapeBoundary', path: drawn(4) }
    case 6:
      return {
        type: 'splitGrid',
        grid: holder,
        path: [drawn(1)[0]!, middle, drawn(1)[0]!, drawn(1)[0]!],
        into: [{ id: name }],
      }
    case 7:
      return { type: 'mergeGrids', grids: [holder, other], into: random.pick([holder, other]) }
    case 8:
      // Along the edge, so that the area's rim and the boundary coincide.
      return { type: 'transferArea', area: closed([a, b, ...drawn(2)]), to: random.pick([holder, other]) }
    case 9:
      return random.below(3) === 0
        ? { type: 'transferArea', area: closed(drawn(3)), to: null }
        : { type: 'createGrid', area: closed(drawn(5)), grid: { id: name } }
    case 10:
      return rezoned(
        edges,
        [holder, other],
        [1, 2, 3].map(() => random.near(middle, 4 * reach)),
        name,
      )
    default:
      return random.below(2) === 0
        ? { type: 'renameGrid', grid: holder, name }
        : { type: 'assignCommunity', grid: holder, community: `53030200100${random.below(9)}` }
  }
}
