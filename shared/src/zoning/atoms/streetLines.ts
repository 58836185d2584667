import type { Coverage } from '../../coverage/structure/coverage.ts'
import { type Edge, edgeBetween } from '../../coverage/structure/edge.ts'
import { edgesIn } from '../../coverage/structure/edgeIndex.ts'
import type { GridId } from '../../coverage/structure/grid.ts'
import { holderEastOf } from '../../coverage/structure/holderEast.ts'
import { indexEdges } from '../../coverage/structure/indexEdges.ts'
import { samePosition } from '../../geo/order.ts'
import type { Position } from '../../geo/position.ts'
import { METRES, planeOf } from '../../planar/flatPlane.ts'
import { boxAround } from '../../planar/nearness.ts'
import type { Segment } from '../../planar/nodeSegments.ts'
import type { Heard } from './divideGround.ts'

/** A street that runs nearer to a rim than so many metres runs along it. */
const ALONG = 4
/** A street that ends nearer to another than so many metres meets it: streets are drawn with less care than boundaries. */
const MEETS = 1
/** How many metres a street is led on to the rim that it comes near to. */
const LED_ON = 14

type Point = readonly [number, number]
type Interval = readonly [from: number, to: number]

const minus = ([ax, ay]: Point, [bx, by]: Point): Point => [ax - bx, ay - by]
const dot = ([ax, ay]: Point, [bx, by]: Point) => ax * bx + ay * by
const cross = ([ax, ay]: Point, [bx, by]: Point) => ax * by - ay * bx

/** Between which t the value at + t · slope lies in a span. */
const within = (at: number, slope: number, low: number, high: number): Interval | undefined => {
  if (slope === 0) return at >= low && at <= high ? [-Infinity, Infinity] : undefined
  const [s, t] = [(low - at) / slope, (high - at) / slope]
  return s < t ? [s, t] : [t, s]
}

/** Which part of the way along d from the origin lies within a reach of a place. */
const aroundPlace = (d: Point, place: Point, reach: number): Interval | undefined => {
  const [a, b, c] = [dot(d, d), dot(d, place), dot(place, place) - reach * reach]
  const root = b * b - a * c
  return root < 0 ? undefined : [(b - Math.sqrt(root)) / a, (b + Math.sqrt(root)) / a]
}

/** Which part of the way along d from the origin lies within a reach of the line from a to b. */
const alongLine = (d: Point, a: Point, b: Point, reach: number): Interval | undefined => {
  const e = minus(b, a)
  const square = dot(e, e)
  const wide = reach * Math.sqrt(square)
  const beside = within(-cross(e, a), cross(e, d), -wide, wide)
  const abreast = within(-dot(e, a), dot(e, d), 0, square)
  const middle = beside && abreast && ([Math.max(beside[0], abreast[0]), Math.min(beside[1], abreast[1])] as const)
  const parts = [
    aroundPlace(d, a, reach),
    aroundPlace(d, b, reach),
    middle && middle[0] <= middle[1] ? middle : undefined,
  ]
  let [from, to] = [Infinity, -Infinity]
  for (const part of parts) if (part) [from, to] = [Math.min(from, part[0]), Math.max(to, part[1])]
  return from < to ? [from, to] : undefined
}

/** What intervals leave of 0 … 1. */
const restOf = (taken: readonly Interval[]): Interval[] => {
  const rest: Interval[] = []
  let from = 0
  for (const [start, end] of [...taken].sort((p, q) => p[0] - q[0])) {
    if (start >= 1) break
    if (start > from) rest.push([from, start])
    from = Math.max(from, end)
  }
  if (from < 1) rest.push([from, 1])
  return rest
}

const at = ([from, to]: Segment, part: number): Position =>
  part === 0
    ? from
    : part === 1
      ? to
      : [Math.round(from[0] + (to[0] - from[0]) * part), Math.round(from[1] + (to[1] - from[1]) * part)]

/** Trims streets where they run along rims, and leads what is left on to the rim. */
class Trimming {
  readonly #ground: Coverage
  readonly #whole: (region: GridId) => boolean
  readonly #shrink: number

  constructor(ground: Coverage, whole: (region: GridId) => boolean) {
    this.#ground = ground
    this.#whole = whole
    this.#shrink = planeOf(ground).shrink
  }

  /** The stretches of a piece of a street that run through the inside of regions that are cut, led on to the rim that they come near to. */
  stretchesOf(piece: Segment): Segment[] {
    const d = this.#flat(piece[1], piece[0])
    const taken: Interval[] = []
    for (const { a, b } of this.#rimNear(piece, ALONG)) {
      const interval = alongLine(d, this.#flat(a, piece[0]), this.#flat(b, piece[0]), ALONG / METRES)
      if (interval && interval[0] < 1 && interval[1] > 0) taken.push(interval)
    }
    return restOf(taken).flatMap(([from, to]): Segment[] => {
      const region = holderEastOf(this.#ground.edges, at(piece, (from + to) / 2))
      if (region === undefined || this.#whole(region)) return []
      const [start, end] = [at(piece, from), at(piece, to)]
      const first = from === 0 ? [start] : this.#ledOn([piece[1], piece[0]], start)
      const last = to === 1 ? [end] : this.#ledOn(piece, end)
      const line = [...first.toReversed(), ...last]
      return line.slice(1).map((place, i): Segment => [line[i]!, place])
    })
  }

  #flat([x, y]: Position, [x0, y0]: Position): Point {
    return [(x - x0) * this.#shrink, y - y0]
  }

  #rimNear(places: readonly Position[], metres: number): Edge[] {
    return edgesIn(this.#ground.edges, boxAround(places, Math.ceil(metres / METRES / this.#shrink)))
  }

  /** How a street goes on from an end to the rim: straight ahead, or else to the nearest place; or not at all. */
  #ledOn([from, to]: Segment, end: Position): Position[] {
    const d = this.#flat(to, from)
    const reach = LED_ON / METRES
    const stride = reach / Math.sqrt(dot(d, d))
    const rim = this.#rimNear([end], LED_ON)
    let [ahead, least] = [undefined as Position | undefined, stride]
    let [nearest, away] = [undefined as Position | undefined, reach]
    for (const { a, b } of rim) {
      const [p, q] = [this.#flat(a, end), this.#flat(b, end)]
      const e = minus(q, p)
      const turn = cross(d, e)
      if (turn !== 0) {
        const [part, along] = [cross(p, e) / turn, cross(p, d) / turn]
        if (along >= 0 && along <= 1 && part >= 0 && part < least) [ahead, least] = [at([a, b], along), part]
      }
      const along = Math.min(Math.max(-dot(p, e) / dot(e, e), 0), 1)
      const [x, y] = [p[0] + e[0] * along, p[1] + e[1] * along]
      const distance = Math.sqrt(x * x + y * y)
      if (distance < away) [nearest, away] = [at([a, b], along), distance]
    }
    return ahead ? [ahead] : nearest ? [end, nearest] : [end]
  }
}

const withoutTwins = (pieces: readonly Segment[]): Segment[] => {
  const known = new Map<string, Segment>()
  for (const [from, to] of pieces) {
    const { a, b } = edgeBetween(from, to, undefined, undefined)
    if (!samePosition(a, b)) known.set(`${a} ${b}`, [a, b])
  }
  return [...known.values()]
}

/** Takes lines through the ends of others that they pass nearby. */
const meeting = (lines: readonly Segment[], shrink: number): Segment[] => {
  const edges = lines.map(([from, to], i) => edgeBetween(from, to, String(i), undefined))
  const index = indexEdges(edges)
  const ends = new Map(lines.flat().map(end => [String(end), end]))
  const reach = MEETS / METRES
  const cuts = new Map<Edge, { end: Position; along: number }[]>()
  for (const end of ends.values())
    for (const edge of edgesIn(index, boxAround([end], Math.ceil(reach / shrink)))) {
      const { a, b } = edge
      if (samePosition(end, a) || samePosition(end, b)) continue
      const e: Point = [(b[0] - a[0]) * shrink, b[1] - a[1]]
      const p: Point = [(end[0] - a[0]) * shrink, end[1] - a[1]]
      const along = dot(p, e) / dot(e, e)
      const part = Math.min(Math.max(along, 0), 1)
      const [x, y] = [p[0] - e[0] * part, p[1] - e[1] * part]
      if (x * x + y * y >= reach * reach) continue
      const list = cuts.get(edge) ?? []
      list.push({ end, along })
      cuts.set(edge, list)
    }
  return edges.flatMap((edge): Segment[] => {
    const { a, b } = edge
    const met = cuts.get(edge)
    if (!met) return [[a, b]]
    const line = [...met, { end: a, along: 0 }, { end: b, along: 1 }]
      .sort((p, q) => p.along - q.along || p.end[0] - q.end[0] || p.end[1] - q.end[1])
      .map(({ end }) => end)
    return line.slice(1).map((to, i): Segment => [line[i]!, to])
  })
}

/**
 * The lines along which streets cut ground, but not regions that stay `whole`. Streets along a rim are left out, those that come near to one are led on to it, and
 * those that end just beside another meet it:
 *
 *     ║    ·        ║    │
 *     ║ ───·──   →  ╟────┼──
 *     ║    ·        ║    │
 */
export const streetLines = (
  ground: Coverage,
  streets: readonly (readonly Position[])[],
  whole: (region: GridId) => boolean = () => false,
  heard: Heard = () => {},
): Segment[] => {
  const pieces = withoutTwins(streets.flatMap(line => line.slice(1).map((to, i): Segment => [line[i]!, to])))
  const trimming = new Trimming(ground, whole)
  const stretches = pieces.flatMap((piece, i) => {
    heard(i / pieces.length)
    return trimming.stretchesOf(piece)
  })
  return meeting(withoutTwins(stretches), planeOf(ground).shrink)
}
