import { areaOf, type Vec } from '../plane.ts'
import type { PlanarGraph } from './planar.ts'
import type { EdgeClass } from './roads.ts'

/** The face outside the outline. */
export const OUTSIDE = -1

/**
 * A planar subdivision as half-edges: half-edge h runs from `origin[h]` with its face on the left, its twin is `h ^ 1`,
 * `next[h]` follows it around the face. Faces can be split and edges cut; every face stays one simple ring.
 */
export class Mesh {
  readonly nodes: Vec[]
  readonly origin: number[] = []
  readonly next: number[] = []
  readonly face: number[] = []
  readonly edgeClass: EdgeClass[] = []
  readonly edgeRoad: number[] = []
  /** One half-edge of each face. */
  readonly start: number[] = []
  readonly #outgoing: number[] = []

  constructor(graph: PlanarGraph) {
    this.nodes = [...graph.nodes]
    const around: number[][] = graph.nodes.map(() => [])
    for (const edge of graph.edges) {
      around[edge.a]!.push(this.origin.push(edge.a) - 1)
      around[edge.b]!.push(this.origin.push(edge.b) - 1)
      this.edgeClass.push(edge.class)
      this.edgeRoad.push(edge.road)
    }
    const bearing = (h: number) => {
      const a = this.nodes[this.origin[h]!]!
      const b = this.nodes[this.origin[h ^ 1]!]!
      return Math.atan2(b.y - a.y, b.x - a.x)
    }
    around.forEach((list, n) => {
      const sorted = list.map(h => ({ h, angle: bearing(h) })).sort((p, q) => p.angle - q.angle)
      // Arriving at a node, a face turns into the first edge clockwise from where it came.
      sorted.forEach(({ h }, i) => {
        this.next[sorted[(i + 1) % sorted.length]!.h ^ 1] = h
      })
      if (list.length > 0) this.#outgoing[n] = list[0]!
    })
    this.origin.forEach((_, h) => {
      if (this.face[h] !== undefined) return
      const cycle = this.#cycle(h)
      const isFace = areaOf(cycle.map(g => this.nodes[this.origin[g]!]!)) > 0
      const f = isFace ? this.start.push(h) - 1 : OUTSIDE
      for (const g of cycle) this.face[g] = f
    })
  }

  #cycle(h: number): number[] {
    const cycle = [h]
    for (let g = this.next[h]!; g !== h; g = this.next[g]!) cycle.push(g)
    return cycle
  }

  get faces(): number {
    return this.start.length
  }

  /** Half-edges around a face, counter-clockwise. */
  cycleOf(face: number): number[] {
    return this.#cycle(this.start[face]!)
  }

  /** The ring of a face in metres, open, counter-clockwise. */
  ringOf(face: number): Vec[] {
    return this.cycleOf(face).map(h => this.nodes[this.origin[h]!]!)
  }

  /** Half-edges that leave a node, counter-clockwise. */
  spokesOf(node: number): number[] {
    const first = this.#outgoing[node]!
    const spokes = [first]
    for (let h = this.next[first ^ 1]!; h !== first; h = this.next[h ^ 1]!) spokes.push(h)
    return spokes.reverse()
  }

  /** Cuts an edge at a point beside it; returns the new node. The half-edge keeps its beginning. */
  cutEdge(h: number, at: Vec): number {
    const node = this.nodes.push(at) - 1
    const twin = h ^ 1
    const g = this.origin.push(node) - 1
    this.origin.push(this.origin[twin]!)
    this.edgeClass.push(this.edgeClass[h >> 1]!)
    this.edgeRoad.push(this.edgeRoad[h >> 1]!)
    this.face[g] = this.face[h]!
    this.face[g ^ 1] = this.face[twin]!
    const before = this.#previous(twin)
    this.#outgoing[this.origin[twin]!] = g ^ 1
    this.next[g] = this.next[h]!
    this.next[h] = g
    this.next[before] = g ^ 1
    this.next[g ^ 1] = twin
    this.origin[twin] = node
    this.#outgoing[node] = g
    return node
  }

  #previous(h: number): number {
    let g = h ^ 1
    while (this.next[g] !== h) g = this.next[g]! ^ 1
    return g
  }

  /** Splits a face by a chain from node `from` to node `to`, both on it; returns the new face, left of the chain. */
  splitFace(
    face: number,
    from: number,
    through: readonly Vec[],
    to: number,
    className: EdgeClass,
    road: number,
  ): number {
    const cycle = this.cycleOf(face)
    const out = cycle.find(h => this.origin[h] === from)!
    const back = cycle.find(h => this.origin[h] === to)!
    const beforeOut = this.#previous(out)
    const beforeBack = this.#previous(back)
    const chain = [from, ...through.map(p => this.nodes.push(p) - 1), to]
    const created: number[] = []
    for (let i = 0; i + 1 < chain.length; i++) {
      const h = this.origin.push(chain[i]!) - 1
      this.origin.push(chain[i + 1]!)
      this.edgeClass.push(className)
      this.edgeRoad.push(road)
      created.push(h)
      if (i > 0) this.#outgoing[chain[i]!] = h
    }
    created.forEach((h, i) => {
      this.next[h] = created[i + 1] ?? back
      this.next[h ^ 1] = i > 0 ? created[i - 1]! ^ 1 : out
    })
    this.next[beforeOut] = created[0]!
    this.next[beforeBack] = created.at(-1)! ^ 1
    const left = this.start.push(created[0]!) - 1
    for (const h of this.#cycle(created[0]!)) this.face[h] = left
    this.start[face] = created[0]! ^ 1
    for (const h of this.#cycle(created[0]! ^ 1)) this.face[h] = face
    return left
  }
}
