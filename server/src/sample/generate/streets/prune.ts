import { areaOf, lengthOf, subtract } from '../plane.ts'
import { UnsuitableGround } from '../unsuitable.ts'
import { Mesh } from './mesh.ts'
import type { GraphEdge, PlanarGraph } from './planar.ts'
import { EDGE_CLASSES } from './roads.ts'

/** Removes what ends nowhere, end by end, and whatever does not hang together with the outline. */
const dropLooseEnds = (graph: PlanarGraph): PlanarGraph => {
  const at: Set<number>[] = graph.nodes.map(() => new Set())
  graph.edges.forEach((edge, e) => {
    at[edge.a]!.add(e)
    at[edge.b]!.add(e)
  })
  const gone = new Set<number>()
  const isWater = (e: number) => graph.edges[e]!.class === 'river' || graph.edges[e]!.class === 'stream'
  /** The one edge that ends at a node, or the one road that ends in the middle of the water. */
  const looseAt = (n: number): number | undefined => {
    const edges = [...at[n]!]
    if (edges.length === 1) return edges[0]
    const roads = edges.filter(e => !isWater(e))
    return roads.length === 1 && graph.edges[roads[0]!]!.class !== 'outline' ? roads[0] : undefined
  }
  for (let n = 0; n < at.length; n++)
    for (let m = n, e = looseAt(m); e !== undefined; e = looseAt(m)) {
      const edge = graph.edges[e]!
      gone.add(e)
      at[edge.a]!.delete(e)
      at[edge.b]!.delete(e)
      m = edge.a === m ? edge.b : edge.a
    }
  const reached = new Set<number>()
  const queue = [graph.edges.find(edge => edge.class === 'outline')!.a]
  for (const n of queue) {
    if (reached.has(n)) continue
    reached.add(n)
    for (const e of at[n]!) queue.push(graph.edges[e]!.a, graph.edges[e]!.b)
  }
  return { nodes: graph.nodes, edges: graph.edges.filter((edge, e) => !gone.has(e) && reached.has(edge.a)) }
}

/** Edges on a face that meets itself: in both directions (a bridge), or between two visits of one node. */
const knotsOf = (mesh: Mesh): Set<number> => {
  const knots = new Set<number>()
  for (let f = 0; f < mesh.faces; f++) {
    const cycle = mesh.cycleOf(f)
    const seen = new Map<number, number>()
    for (const [i, h] of cycle.entries()) {
      const n = mesh.origin[h]!
      const earlier = seen.get(n)
      seen.set(n, i)
      if (earlier === undefined) continue
      const loop = cycle.slice(earlier, i)
      const rest = [...cycle.slice(0, earlier), ...cycle.slice(i)]
      for (const g of loop.length < rest.length ? loop : rest) knots.add(g >> 1)
    }
  }
  return knots
}

const isFixed = (edge: GraphEdge) => edge.class === 'outline'

/** Edges whose removal joins a face too small or too thin to its neighbour across its longest, least important side. */
const needlessEdges = (mesh: Mesh, edges: readonly GraphEdge[]): Set<number> => {
  const needless = new Set<number>()
  const touched = new Set<number>()
  for (let f = 0; f < mesh.faces; f++) {
    const cycle = mesh.cycleOf(f)
    const lengths = cycle.map(h => lengthOf(subtract(mesh.nodes[mesh.origin[h]!]!, mesh.nodes[mesh.origin[h ^ 1]!]!)))
    const area = areaOf(mesh.ringOf(f))
    const meanWidth = (2 * area) / lengths.reduce((sum, length) => sum + length, 0)
    const atWater = cycle.some(h => mesh.edgeClass[h >> 1] === 'river' || mesh.edgeClass[h >> 1] === 'stream')
    if (area > 4200 && (meanWidth > 34 || (atWater && meanWidth > 9))) continue
    const sides = new Map<number, number>()
    cycle.forEach((h, i) => {
      const edge = edges[h >> 1]!
      const other = mesh.face[h ^ 1]!
      const rank = EDGE_CLASSES.indexOf(edge.class)
      if (other < 0 || rank < 3 || touched.has(other)) return
      sides.set(other, (sides.get(other) ?? 0) + lengths[i]! * (rank === 3 ? 0.2 : 1))
    })
    const best = [...sides].sort((p, q) => q[1] - p[1])[0]
    if (!best || touched.has(f)) continue
    touched.add(f).add(best[0])
    for (const h of cycle) if (mesh.face[h ^ 1] === best[0] && !isFixed(edges[h >> 1]!)) needless.add(h >> 1)
  }
  return needless
}

/** Turns the graph into a mesh whose faces are all simple rings, none tiny, by taking edges away. */
export const buildMesh = (graph: PlanarGraph): Mesh => {
  let current = dropLooseEnds(graph)
  for (let round = 0; round < 60; round++) {
    const mesh = new Mesh(current)
    const knots = knotsOf(mesh)
    const drop = knots.size > 0 ? knots : needlessEdges(mesh, current.edges)
    if (drop.size === 0) return mesh
    current = dropLooseEnds({
      nodes: current.nodes,
      edges: current.edges.filter((edge, e) => !drop.has(e) || isFixed(edge)),
    })
  }
  throw new UnsuitableGround('the street graph keeps faces that meet themselves')
}
