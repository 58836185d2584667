import Flatbush from 'flatbush'
import { distanceBetween } from '../geo/measures.ts'
import { isOnSegment, relationOfSegments } from '../geo/plane/segments.ts'
import { degreesOf, type Position } from '../geo/position.ts'
import { islandsIn } from './islands.ts'
import { positionAt, type WalkingNetwork } from './network.ts'

/** Where a place joins the network. */
export interface Snap {
  readonly place: Position
  readonly stretch: number
  /** The place on the path. */
  readonly at: Position
  /** Metres along the stretch from its beginning to `at`. */
  readonly along: number
  /** Metres from the place to `at`, as the crow flies. */
  readonly metres: number
}

/** A place further than this from any path, in metres, is not on the network. */
export const SNAP_LIMIT = 500

/** An island of less than this many metres of paths is a scrap, such as a yard's own lane, unless it is the longest. */
export const SCRAP = 1_000

/** Within this many metres another path is taken though one of a scrap is nearer. */
export const SCRAP_LIMIT = 100

const FIRST_RADIUS = 40
// A degree of latitude on the ellipsoid is 110.6 to 111.7 km; boxes are drawn by the shorter one.
const METRES_A_UNIT = 110_574 / 1e7

/** A straight piece of a stretch near a place: the number of its first position, and how far it is in units of the plane. */
interface Near {
  readonly at: number
  readonly square: number
  readonly share: number
}

/** Finds where places join a network: at the nearest path that can be reached without crossing a barrier. */
export class Snapper {
  readonly #network: WalkingNetwork
  readonly #isScrap: readonly boolean[]
  readonly #stretchOf: Uint32Array
  readonly #paths: Flatbush | undefined
  readonly #barrierOf: Uint32Array
  readonly #barriers: Flatbush | undefined

  constructor(network: WalkingNetwork) {
    this.#network = network
    this.#isScrap = islandsIn(network).map(({ metres }, island) => island > 0 && metres < SCRAP)
    this.#stretchOf = linesOf(network.stretchStart)
    this.#paths = indexOf(network.positions, network.stretchStart)
    this.#barrierOf = linesOf(network.barrierStart)
    this.#barriers = indexOf(network.barriers, network.barrierStart)
  }

  /** Where a place joins the network; nothing when there is no path within `limit` metres that it can reach. */
  snap(place: Position, limit: number = SNAP_LIMIT): Snap | undefined {
    if (!this.#paths) return undefined
    let nearest: Snap | undefined
    for (let radius = Math.min(FIRST_RADIUS, limit); ; radius = Math.min(radius * 2, limit)) {
      const within = this.#near(place, radius)
      nearest ??= this.#first(place, within, false)
      if (nearest && !this.#isOfScrap(nearest.stretch)) return nearest
      const enough = Math.min(SCRAP_LIMIT, limit)
      if (nearest && radius >= enough) {
        const better = this.#first(place, within, true)
        return better && better.metres <= enough ? better : nearest
      }
      if (radius >= limit) return nearest
    }
  }

  #isOfScrap(stretch: number): boolean {
    return this.#isScrap[this.#network.islands[this.#network.stretchEnds[2 * stretch]!]!]!
  }

  /** The nearest that can be reached, among pieces that are sorted. */
  #first(place: Position, sorted: readonly Near[], noScraps: boolean): Snap | undefined {
    for (const near of sorted) {
      const stretch = this.#stretchOf[near.at]!
      if (noScraps && this.#isOfScrap(stretch)) continue
      const from = positionAt(this.#network, near.at)
      const to = positionAt(this.#network, near.at + 1)
      const at: Position = [
        Math.round(from[0] + (to[0] - from[0]) * near.share),
        Math.round(from[1] + (to[1] - from[1]) * near.share),
      ]
      if (this.#isBarred(place, at)) continue
      const { along } = this.#network
      // Rounded, the place may lie a hair beyond the end of its piece.
      const reached = Math.min(along[near.at]! + distanceBetween(from, at), along[near.at + 1]!)
      return { place, stretch, at, along: reached, metres: distanceBetween(place, at) }
    }
    return undefined
  }

  /** Straight pieces of stretches within some metres, the nearest first. */
  #near([x, y]: Position, radius: number): Near[] {
    const { positions, stretchStart } = this.#network
    const scale = Math.cos((degreesOf(y) * Math.PI) / 180)
    const reach = radius / METRES_A_UNIT
    const found: Near[] = []
    for (const at of this.#paths!.search(x - reach / scale, y - reach, x + reach / scale, y + reach)) {
      if (at + 1 === stretchStart[this.#stretchOf[at]! + 1]) continue
      const fromX = (positions[2 * at]! - x) * scale
      const fromY = positions[2 * at + 1]! - y
      const dx = (positions[2 * at + 2]! - positions[2 * at]!) * scale
      const dy = positions[2 * at + 3]! - positions[2 * at + 1]!
      const share = Math.max(0, Math.min(1, -(fromX * dx + fromY * dy) / (dx * dx + dy * dy)))
      const square = (fromX + share * dx) ** 2 + (fromY + share * dy) ** 2
      if (square <= reach * reach) found.push({ at, square, share })
    }
    return found.sort((a, b) => a.square - b.square || a.at - b.at)
  }

  /** Whether the straight way from a place to a path meets a barrier in between, at its vertices too. */
  #isBarred(place: Position, at: Position): boolean {
    if (!this.#barriers) return false
    const { barriers, barrierStart } = this.#network
    const found = this.#barriers.search(
      Math.min(place[0], at[0]),
      Math.min(place[1], at[1]),
      Math.max(place[0], at[0]),
      Math.max(place[1], at[1]),
    )
    return found.some(i => {
      if (i + 1 === barrierStart[this.#barrierOf[i]! + 1]) return false
      const a: Position = [barriers[2 * i]!, barriers[2 * i + 1]!]
      const b: Position = [barriers[2 * i + 2]!, barriers[2 * i + 3]!]
      // Whoever stands on the barrier, or a path that begins there, is on neither side of it.
      if (isOnSegment(place, a, b) || isOnSegment(at, a, b)) return false
      return relationOfSegments(place, at, a, b) !== 'disjoint'
    })
  }
}

/** For each position the number of its line. */
const linesOf = (start: Uint32Array): Uint32Array => {
  const lines = new Uint32Array(start.at(-1)!)
  for (let line = 0; line < start.length - 1; line++) lines.fill(line, start[line], start[line + 1])
  return lines
}

/** The straight pieces of lines by the number of their first position; the last position of a line stands for itself. */
const indexOf = (positions: Int32Array, start: Uint32Array): Flatbush | undefined => {
  const count = positions.length / 2
  if (count === 0) return undefined
  const index = new Flatbush(count, 16, Int32Array)
  for (let line = 0; line < start.length - 1; line++)
    for (let at = start[line]!; at < start[line + 1]!; at++) {
      const next = Math.min(at + 1, start[line + 1]! - 1)
      const [x, y, nextX, nextY] = [
        positions[2 * at]!,
        positions[2 * at + 1]!,
        positions[2 * next]!,
        positions[2 * next + 1]!,
      ]
      index.add(Math.min(x, nextX), Math.min(y, nextY), Math.max(x, nextX), Math.max(y, nextY))
    }
  index.finish()
  return index
}
