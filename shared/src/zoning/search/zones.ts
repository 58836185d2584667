import type { Ground } from '../ground/ground.ts'
import type { Wish } from './wish.ts'

/**
 * A division of ground that can change atom by atom: `zoneOf[atom]` is its zone, counted from 0, or -1 where it has none. Kept with it are the sums of every
 * zone and all links between atoms of different zones, so that a change costs no more than an atom has neighbours.
 */
export class Zones {
  readonly ground: Ground
  readonly zoneOf: Int32Array
  readonly size: number
  readonly weight: Float64Array
  readonly area: Float64Array
  readonly outline: Float64Array
  /** Sums over the atoms of a zone: weight × x, weight × y, weight × the square of the distance from where x and y are 0. */
  readonly momentX: Float64Array
  readonly momentY: Float64Array
  readonly moment: Float64Array
  /** How many atoms a zone has. */
  readonly atoms: Int32Array
  /** The atoms of each zone as a chain: its first one, then `next[atom]`; -1 ends it. */
  readonly first: Int32Array
  readonly next: Int32Array
  readonly #previous: Int32Array
  /** The links between zones, as places in `ground.neighbours`, the first `borders` of them; each stands there in both directions. */
  readonly border: Int32Array
  borders = 0
  /** The atom at whose neighbours each link stands. */
  readonly source: Int32Array
  /** Where each link stands in `border`; -1 inside a zone. */
  readonly #place: Int32Array
  /** The same link from its other end. */
  readonly #back: Int32Array
  readonly #seen: Int32Array
  readonly #queue: Int32Array
  #search = 0

  constructor(ground: Ground, zoneOf: Int32Array, size: number) {
    this.ground = ground
    this.zoneOf = zoneOf
    this.size = size
    const { starts, neighbours, shared } = ground
    this.weight = new Float64Array(size)
    this.area = new Float64Array(size)
    this.outline = new Float64Array(size)
    this.momentX = new Float64Array(size)
    this.momentY = new Float64Array(size)
    this.moment = new Float64Array(size)
    this.atoms = new Int32Array(size)
    this.first = new Int32Array(size).fill(-1)
    this.next = new Int32Array(ground.size).fill(-1)
    this.#previous = new Int32Array(ground.size).fill(-1)
    this.border = new Int32Array(neighbours.length)
    this.source = new Int32Array(neighbours.length)
    this.#place = new Int32Array(neighbours.length).fill(-1)
    this.#back = new Int32Array(neighbours.length)
    this.#seen = new Int32Array(ground.size)
    this.#queue = new Int32Array(ground.size)
    for (let atom = 0; atom < ground.size; atom++) this.source.fill(atom, starts[atom]!, starts[atom + 1]!)
    for (let atom = 0; atom < ground.size; atom++) {
      const zone = zoneOf[atom]!
      if (zone < 0) continue
      this.weight[zone]! += ground.weight[atom]!
      this.area[zone]! += ground.area[atom]!
      this.outline[zone]! += ground.outline[atom]!
      this.#addMoments(atom, zone, ground.weight[atom]!)
      this.atoms[zone]!++
      this.#chain(atom, zone)
      for (let link = starts[atom]!; link < starts[atom + 1]!; link++) {
        const other = neighbours[link]!
        let back = starts[other]!
        while (neighbours[back] !== atom) back++
        this.#back[link] = back
        if (zoneOf[other] === zone) this.outline[zone]! -= shared[link]!
        else if (zoneOf[other]! >= 0) this.#addBorder(link)
      }
    }
  }

  #addMoments(atom: number, zone: number, weight: number): void {
    const [x, y] = [this.ground.x[atom]!, this.ground.y[atom]!]
    this.momentX[zone]! += weight * x
    this.momentY[zone]! += weight * y
    this.moment[zone]! += weight * (x * x + y * y)
  }

  #chain(atom: number, zone: number): void {
    const after = this.first[zone]!
    this.next[atom] = after
    this.#previous[atom] = -1
    if (after >= 0) this.#previous[after] = atom
    this.first[zone] = atom
  }

  #unchain(atom: number, zone: number): void {
    const [before, after] = [this.#previous[atom]!, this.next[atom]!]
    if (before < 0) this.first[zone] = after
    else this.next[before] = after
    if (after >= 0) this.#previous[after] = before
  }

  #addBorder(link: number): void {
    this.#place[link] = this.borders
    this.border[this.borders++] = link
  }

  #removeBorder(link: number): void {
    const place = this.#place[link]!
    const last = this.border[--this.borders]!
    this.border[place] = last
    this.#place[last] = place
    this.#place[link] = -1
  }

  /** Whether a zone without one of its atoms would still be one piece, and not empty. */
  staysWhole(atom: number): boolean {
    const { starts, neighbours } = this.ground
    const [zoneOf, seen, queue, zone] = [this.zoneOf, this.#seen, this.#queue, this.zoneOf[atom]]
    const [from, end] = [starts[atom]!, starts[atom + 1]!]
    let [left, first] = [0, -1]
    for (let link = from; link < end; link++) {
      if (zoneOf[neighbours[link]!] !== zone) continue
      left++
      first = neighbours[link]!
    }
    if (left === 0) return false
    if (left === 1) return true
    // From one of its neighbours, all others are to be reached without it.
    const search = ++this.#search
    seen[atom] = search
    seen[first] = search
    queue[0] = first
    left--
    for (let [head, tail] = [0, 1]; head < tail; head++) {
      const here = queue[head]!
      for (let link = starts[here]!; link < starts[here + 1]!; link++) {
        const other = neighbours[link]!
        if (seen[other] === search || zoneOf[other] !== zone) continue
        seen[other] = search
        queue[tail++] = other
        for (let around = from; around < end; around++)
          if (neighbours[around] === other) {
            if (--left === 0) return true
            break
          }
      }
    }
    return false
  }

  /** Whether a zone is one piece, and not empty. */
  isWhole(zone: number): boolean {
    const { starts, neighbours } = this.ground
    const [zoneOf, seen, queue, first] = [this.zoneOf, this.#seen, this.#queue, this.first[zone]!]
    if (first < 0) return false
    const search = ++this.#search
    seen[first] = search
    queue[0] = first
    let tail = 1
    for (let head = 0; head < tail; head++) {
      const here = queue[head]!
      for (let link = starts[here]!; link < starts[here + 1]!; link++) {
        const other = neighbours[link]!
        if (seen[other] === search || zoneOf[other] !== zone) continue
        seen[other] = search
        queue[tail++] = other
      }
    }
    return tail === this.atoms[zone]
  }

  /** Gives an atom to another zone. Whether its own stays whole was asked before. */
  move(atom: number, to: number): void {
    const { starts, neighbours, shared, weight, area, outline } = this.ground
    const { zoneOf } = this
    const from = zoneOf[atom]!
    zoneOf[atom] = to
    this.#unchain(atom, from)
    this.#chain(atom, to)
    this.weight[from]! -= weight[atom]!
    this.weight[to]! += weight[atom]!
    this.area[from]! -= area[atom]!
    this.area[to]! += area[atom]!
    this.outline[from]! -= outline[atom]!
    this.outline[to]! += outline[atom]!
    this.#addMoments(atom, from, -weight[atom]!)
    this.#addMoments(atom, to, weight[atom]!)
    this.atoms[from]!--
    this.atoms[to]!++
    for (let link = starts[atom]!; link < starts[atom + 1]!; link++) {
      const zone = zoneOf[neighbours[link]!]!
      if (zone === from) {
        this.outline[from]! += 2 * shared[link]!
        this.#addBorder(link)
        this.#addBorder(this.#back[link]!)
      } else if (zone === to) {
        this.outline[to]! -= 2 * shared[link]!
        this.#removeBorder(link)
        this.#removeBorder(this.#back[link]!)
      }
    }
  }
}

/** How many zones are out of the band. */
export const outOf = ({ weight }: Zones, { least, most }: Wish): number =>
  weight.reduce((out, has) => out + (has < least || has > most ? 1 : 0), 0)
