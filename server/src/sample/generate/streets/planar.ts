import { add, contains, distance, type Frame, toSegment, type Vec } from '../plane.ts'
import { crossing, type Polyline } from '../polyline.ts'
import { UnsuitableGround } from '../unsuitable.ts'
import { EDGE_CLASSES, type EdgeClass, type PlannedLine } from './roads.ts'

/** An edge between two nodes of the street graph. */
export interface GraphEdge {
  readonly a: number
  readonly b: number
  readonly class: EdgeClass
  readonly road: number
}

/** A planar straight-line graph: edges meet in nodes only. Nodes lie on the E7 lattice, given in metres. */
export interface PlanarGraph {
  readonly nodes: readonly Vec[]
  readonly edges: readonly GraphEdge[]
}

/** No two nodes are left closer together than this, in metres. */
const CLEARANCE = 13
/** No node is left closer to an edge than this. Below CLEARANCE / √2, so that cutting an edge at a node never undoes itself. */
const EDGE_CLEARANCE = 9

const rankOf = (edge: GraphEdge) => EDGE_CLASSES.indexOf(edge.class)

/** Rank of the greatest road at each node in use. */
const ranksOfNodes = (edges: readonly GraphEdge[]): Map<number, number> => {
  const ranks = new Map<number, number>()
  for (const edge of edges) for (const n of [edge.a, edge.b]) ranks.set(n, Math.min(ranks.get(n) ?? 99, rankOf(edge)))
  return ranks
}

/** Boxes of edges in square cells; finds what may lie near a box. */
const indexEdges = (nodes: readonly Vec[], edges: readonly GraphEdge[], size = 120) => {
  const cells = new Map<number, number[]>()
  const visit = (a: Vec, b: Vec, pad: number, use: (key: number) => void) => {
    const i1 = Math.floor((Math.max(a.x, b.x) + pad) / size)
    const j1 = Math.floor((Math.max(a.y, b.y) + pad) / size)
    for (let i = Math.floor((Math.min(a.x, b.x) - pad) / size); i <= i1; i++)
      for (let j = Math.floor((Math.min(a.y, b.y) - pad) / size); j <= j1; j++) use((i + 4096) * 8192 + j + 4096)
  }
  edges.forEach((edge, e) => {
    visit(nodes[edge.a]!, nodes[edge.b]!, 0, key => {
      const cell = cells.get(key)
      if (cell) cell.push(e)
      else cells.set(key, [e])
    })
  })
  return (a: Vec, b: Vec, pad: number): number[] => {
    const found = new Set<number>()
    visit(a, b, pad, key => {
      for (const e of cells.get(key) ?? []) found.add(e)
    })
    return [...found].sort((x, y) => x - y)
  }
}

/** Merges nodes that stand too close, the lesser road's into the greater's; drops edges that vanish or double another. */
const mergeNodes = (nodes: Vec[], edges: GraphEdge[]): GraphEdge[] => {
  const cells = new Map<string, number[]>()
  const ranks = ranksOfNodes(edges)
  const target = nodes.map((_, n) => n)
  for (const n of [...ranks.keys()].sort((m, n) => ranks.get(m)! - ranks.get(n)! || m - n)) {
    const p = nodes[n]!
    const i = Math.floor(p.x / CLEARANCE)
    const j = Math.floor(p.y / CLEARANCE)
    const around = [-1, 0, 1].flatMap(di => [-1, 0, 1].flatMap(dj => cells.get(`${i + di},${j + dj}`) ?? []))
    const close = around.find(m => distance(p, nodes[m]!) < CLEARANCE)
    if (close !== undefined) {
      target[n] = close
      continue
    }
    const key = `${i},${j}`
    cells.set(key, [...(cells.get(key) ?? []), n])
  }
  const kept = new Map<string, GraphEdge>()
  for (const edge of edges) {
    const a = target[edge.a]!
    const b = target[edge.b]!
    const key = a < b ? `${a},${b}` : `${b},${a}`
    const other = kept.get(key)
    if (a !== b && (!other || rankOf(other) > rankOf(edge))) kept.set(key, { ...edge, a, b })
  }
  return [...kept.values()]
}

/** Cuts edges where they cross and where a node lies on them; says whether anything had to be cut. */
const cutEdges = (nodes: Vec[], edges: GraphEdge[], frame: Frame): { edges: GraphEdge[]; cut: boolean } => {
  const near = indexEdges(nodes, edges)
  const cuts = new Map<number, { t: number; node: number }[]>()
  const mark = (e: number, t: number, node: number) => {
    const list = cuts.get(e)
    if (list) list.push({ t, node })
    else cuts.set(e, [{ t, node }])
  }
  for (const [n, rank] of [...ranksOfNodes(edges)].sort((x, y) => x[0] - y[0])) {
    for (const e of near(nodes[n]!, nodes[n]!, EDGE_CLEARANCE)) {
      const edge = edges[e]!
      if (edge.a === n || edge.b === n) continue
      const { distance: off, t } = toSegment(nodes[n]!, nodes[edge.a]!, nodes[edge.b]!)
      if (off >= EDGE_CLEARANCE || t <= 0 || t >= 1) continue
      const foot = frame.snap(
        add(nodes[edge.a]!, { x: nodes[edge.b]!.x - nodes[edge.a]!.x, y: nodes[edge.b]!.y - nodes[edge.a]!.y }, t),
      )
      if (rankOf(edge) < rank) nodes[n] = foot
      mark(e, t, n)
      break
    }
  }
  edges.forEach((edge, e) => {
    const a = nodes[edge.a]!
    const b = nodes[edge.b]!
    for (const f of near(a, b, 0)) {
      const other = edges[f]!
      if (f <= e || [other.a, other.b].some(n => n === edge.a || n === edge.b)) continue
      const hit = crossing(a, b, nodes[other.a]!, nodes[other.b]!)
      if (!hit) continue
      const node = nodes.push(frame.snap(hit.at)) - 1
      mark(e, hit.s, node)
      mark(f, hit.t, node)
    }
  })
  const out = edges.flatMap((edge, e) => {
    const chain = (cuts.get(e) ?? []).sort((x, y) => x.t - y.t).map(cut => cut.node)
    const all = [edge.a, ...chain, edge.b]
    return all.slice(1).flatMap((b, i) => (all[i] === b ? [] : [{ ...edge, a: all[i]!, b }]))
  })
  return { edges: out, cut: cuts.size > 0 }
}

/** Makes a planar graph of the planned lines: cuts them where they meet, merges what is too close, until nothing changes. */
export const buildPlanarGraph = (lines: readonly PlannedLine[], outline: Polyline, frame: Frame): PlanarGraph => {
  const nodes: Vec[] = []
  let edges: GraphEdge[] = []
  const ranked = [...lines].sort((x, y) => EDGE_CLASSES.indexOf(x.class) - EDGE_CLASSES.indexOf(y.class))
  for (const line of ranked) {
    const first = nodes.length
    for (const p of line.points) nodes.push(frame.snap(p))
    for (let n = first; n + 1 < nodes.length; n++) edges.push({ a: n, b: n + 1, class: line.class, road: line.road })
  }
  for (let round = 0; ; round++) {
    edges = mergeNodes(nodes, edges)
    const result = cutEdges(nodes, edges, frame)
    edges = result.edges
    if (!result.cut) break
    if (round > 40) throw new UnsuitableGround('the street graph does not come to rest')
  }
  const isInside = (edge: GraphEdge) => {
    const a = nodes[edge.a]!
    const b = nodes[edge.b]!
    return edge.class === 'outline' || contains(outline, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
  }
  return { nodes, edges: edges.filter(isInside) }
}
