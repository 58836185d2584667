import { assemblePolygons, directedEdgesOf } from '../../coverage/rings/assemblePolygons.ts'
import { startedAtSmallest } from '../../coverage/rings/canonical.ts'
import { type DirectedEdge, traceRings } from '../../coverage/rings/traceRings.ts'
import { type Coverage, findGrid } from '../../coverage/structure/coverage.ts'
import { type Edge, edgeBetween } from '../../coverage/structure/edge.ts'
import { findEdge } from '../../coverage/structure/edgeIndex.ts'
import type { GridId } from '../../coverage/structure/grid.ts'
import { holderEastOf } from '../../coverage/structure/holderEast.ts'
import { fastAreaOf } from '../../geo/fastArea.ts'
import { comparePositions, samePosition } from '../../geo/order.ts'
import type { Polygon, Position } from '../../geo/position.ts'
import { type Plan, type Refusal, refuse } from '../change/change.ts'
import type { SplitGrid } from '../change/edit.ts'
import { straightenEdges } from '../ground/bendEdges.ts'
import { type Carved, carve } from '../ground/carve.ts'
import { nodeLines } from '../ground/nodeLines.ts'

/** Those steps of a line that run through the ground of one grid, each once. */
const cutsThrough = (carved: Carved, line: readonly Position[], id: GridId): Edge[] => {
  const cuts = new Map<string, Edge>()
  for (let i = 1; i < line.length; i++) {
    const { a, b } = edgeBetween(line[i - 1]!, line[i]!, undefined, undefined)
    if (findEdge(carved.edges, a, b)) continue
    if (holderEastOf(carved.edges, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]) !== id) continue
    cuts.set(`${a} ${b}`, { a, b, left: id, right: id })
  }
  return [...cuts.values()]
}

/** The edges of a grid as they are carved. */
const carvedEdges = (bent: ReadonlyMap<Edge, readonly Position[]>, coverage: Coverage, id: GridId): DirectedEdge[] =>
  directedEdgesOf(findGrid(coverage, id)!.boundary).flatMap(([from, to]) => {
    const chain = bent.get(findEdge(coverage.edges, from, to)!)
    if (!chain) return [[from, to]]
    const ordered = samePosition(chain[0]!, from) ? chain : chain.toReversed()
    return ordered.slice(1).map((end, i): DirectedEdge => [ordered[i]!, end])
  })

const largestFirst = (polygons: readonly Polygon[]): Polygon[] => {
  const areas = new Map(polygons.map(polygon => [polygon, fastAreaOf([polygon])]))
  return polygons.toSorted((p, q) => areas.get(q)! - areas.get(p)! || comparePositions(p[0]![0]!, q[0]![0]!))
}

/** The parts into which cuts divide a grid: those that touch no cut stay out of it. */
const partsOf = (boundary: readonly DirectedEdge[], cuts: readonly Edge[]): Polygon[] | Refusal => {
  const both = cuts.flatMap(({ a, b }): DirectedEdge[] => [
    [a, b],
    [b, a],
  ])
  const rings = traceRings([...boundary, ...both])
  const parts = rings && assemblePolygons(rings.map(startedAtSmallest))
  if (!parts) return refuse('PATH_TANGLED')
  const isCut = new Set(both.map(([from, to]) => `${from} ${to}`))
  return parts.filter(part => directedEdgesOf([part]).some(([from, to]) => isCut.has(`${from} ${to}`)))
}

/**
 * Cuts a grid along a path, which may cross its boundary anywhere; neighbours get the new junctions.
 *
 *     ┌───────┐        ┌───┬───┐
 *  ───┼───────┼──  →   ├───┴───┤    what lies outside of the grid is left alone
 *     └───────┘        └───────┘
 */
export const splitGrid: Plan<SplitGrid> = (coverage, { grid, path, into }) => {
  if (!findGrid(coverage, grid)) return refuse('NO_SUCH_GRID', [grid])
  const taken = into.filter(({ id }, i) => findGrid(coverage, id) || into.findIndex(other => other.id === id) < i)
  if (taken.length > 0)
    return refuse(
      'GRID_EXISTS',
      taken.map(({ id }) => id),
    )
  const noded = nodeLines(coverage.edges, [path])
  if (!noded) return refuse('PATH_TANGLED', [grid])
  const [line] = noded.lines
  if (!line) return refuse('PATH_TOO_SHORT', [grid])
  const carved = carve(coverage, noded)
  const parts = partsOf(carvedEdges(noded.bent, coverage, grid), cutsThrough(carved, line, grid))
  if ('problems' in parts) return parts
  if (parts.length < 2) return refuse('PATH_DOES_NOT_CUT', [grid], { line: path })
  if (parts.length - 1 !== into.length) return refuse('PATH_MAKES_MORE_PIECES', [grid], { count: parts.length })
  const [kept, ...given] = largestFirst(parts)
  const { draft } = carved
  const put = (part: Polygon, holder: GridId) => {
    for (const [from, to] of directedEdgesOf([part])) {
      const edge = draft.find(from, to) ?? edgeBetween(from, to, grid, grid)
      const forward = samePosition(edge.a, from)
      draft.set({ ...edge, [forward ? 'left' : 'right']: holder })
    }
  }
  put(kept!, grid)
  for (const [i, part] of given.entries()) put(part, into[i]!.id)
  straightenEdges(draft, noded.bent)
  return { ...draft.change(), grids: into.map(after => ({ before: null, after })) }
}
