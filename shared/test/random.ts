import { buildCoverage } from '../src/coverage/buildCoverage.ts'
import { boundaryFromEdges } from '../src/coverage/rings/assemblePolygons.ts'
import type { DirectedEdge } from '../src/coverage/rings/traceRings.ts'
import { type Edge, isOutline } from '../src/coverage/structure/edge.ts'
import type { Edit, ZoneGrids } from '../src/edits/change/edit.ts'
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
const rezoned = (
  edges: readonly Edge[],
  grids: readonly string[],
  line: readonly Position[],
  name: string,
): ZoneGrids => {
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

/** Where an edit is made: around one edge of a coverage, in steps of about `reach` units. */
type Spot = {
  readonly edges: readonly Edge[]
  readonly edge: Edge
  readonly middle: Position
  readonly reach: number
  readonly random: Random
  /** So many places around the edge's middle. */
  readonly drawn: (count: number) => Position[]
  /** Two grids beside the edge, or one of them twice. */
  readonly holder: string
  readonly other: string
  /** Id of a grid that there is not yet. */
  readonly name: string
}

type Maker<Type> = (spot: Spot) => Extract<Edit, { type: Type }>

/** For each type the edits that are made of it, each as often as any other in the list. An exchange of edges is only ever an inverse. */
const makers: { readonly [Type in Exclude<Edit['type'], 'exchangeEdges'>]: readonly Maker<Type>[] } = {
  moveVertex: [
    ({ edge: { a }, reach, random }) => ({ type: 'moveVertex', from: a, to: random.near(a, Math.ceil(reach / 8)) }),
    // Onto a neighbour, exactly or by a lattice step.
    ({ edge: { a, b }, random }) => ({ type: 'moveVertex', from: a, to: random.near(b, random.below(2)) }),
  ],
  insertVertex: [
    ({ edge, middle, random }) => ({
      type: 'insertVertex',
      edge: [edge.b, edge.a],
      at: isOutline(edge) ? middle : random.near(middle, 2),
    }),
  ],
  removeVertex: [({ edge }) => ({ type: 'removeVertex', at: edge.a })],
  reshapeBoundary: [
    ({ edge: { a, b }, drawn, random }) => ({ type: 'reshapeBoundary', path: [a, ...drawn(1 + random.below(3)), b] }),
    ({ drawn }) => ({ type: 'reshapeBoundary', path: drawn(4) }),
  ],
  splitGrid: [
    ({ holder, drawn, middle, name }) => ({
      type: 'splitGrid',
      grid: holder,
      path: [...drawn(1), middle, ...drawn(2)],
      into: [{ id: name }],
    }),
  ],
  mergeGrids: [
    ({ holder, other, random }) => ({
      type: 'mergeGrids',
      grids: [holder, other],
      into: random.pick([holder, other]),
    }),
  ],
  transferArea: [
    // Along the edge, so that the area's rim and the boundary coincide.
    ({ edge: { a, b }, drawn, holder, other, random }) => ({
      type: 'transferArea',
      area: closed([a, b, ...drawn(2)]),
      to: random.pick([holder, other]),
    }),
    ({ drawn, holder, random }) => ({
      type: 'transferArea',
      area: closed(drawn(3)),
      to: random.below(3) === 0 ? null : holder,
    }),
  ],
  createGrid: [({ drawn, name }) => ({ type: 'createGrid', area: closed(drawn(5)), grid: { id: name } })],
  zoneGrids: [
    ({ edges, holder, other, middle, reach, random, name }) =>
      rezoned(
        edges,
        [holder, other],
        [1, 2, 3].map(() => random.near(middle, 4 * reach)),
        name,
      ),
  ],
  renameGrid: [({ holder, name }) => ({ type: 'renameGrid', grid: holder, name })],
  assignCommunity: [
    ({ holder, random }) => ({
      type: 'assignCommunity',
      grid: holder,
      community: `53030200100${random.below(9)}`,
    }),
  ],
}

const all: readonly ((spot: Spot) => Edit)[] = Object.values(makers).flat()

/** A random edit of any kind near one edge, in steps of about `reach` units; most of them can be applied. */
export const randomEdit = (edges: readonly Edge[], random: Random, reach: number, name: string): Edit => {
  const edge = random.pick(edges)
  const { a, b, left, right } = edge
  const middle: Position = [Math.round((a[0] + b[0]) / 2), Math.round((a[1] + b[1]) / 2)]
  const drawn = (count: number) => Array.from({ length: count }, () => random.near(middle, reach))
  const [holder, other] = [left ?? right ?? '', right ?? left ?? '']
  return random.pick(all)({ edges, edge, middle, reach, random, drawn, holder, other, name })
}
