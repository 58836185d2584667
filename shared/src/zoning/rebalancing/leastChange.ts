import type { Ground } from '../ground/ground.ts'
import type { Wish } from '../search/wish.ts'
import { Zones } from '../search/zones.ts'

/** How much more than has to move in any case may, beside what is known: sets that waste little are looked at first, as there are few of them. */
const WASTES = [0.1, 0.3, 1]

/**
 * Looks for zones in the band and in one piece each that move less than `known`, by every set of atoms that go to other zones and weigh less:
 * the least, unless there are more than `most` sets to look at at once.
 * `zoneOf` is nothing if none of those looked at does, `all` tells whether all were.
 */
export function leastChange(
  ground: Ground,
  home: Int32Array,
  zones: number,
  wish: Wish,
  known: number,
  most: number,
): { readonly zoneOf: Int32Array | undefined; readonly all: boolean } {
  const { size, starts, neighbours, weight } = ground
  const state = new Zones(ground, home.slice(), zones)
  const { zoneOf } = state
  /** Moves, an atom × zones + its zone after it, all sets with which were looked at on the way to here. */
  const barred = new Uint8Array(size * zones)
  let best: Int32Array | undefined
  let [bound, sets] = [0, 0]
  /** The least that has to change zone yet. */
  const missing = (): number => {
    let [over, under] = [0, 0]
    for (let zone = 0; zone < zones; zone++) {
      over += Math.max(0, state.weight[zone]! - wish.most)
      under += Math.max(0, wish.least - state.weight[zone]!)
    }
    return Math.max(over, under)
  }
  const look = (moved: number): void => {
    const left = missing()
    if (moved + left >= bound || ++sets > most) return
    if (left === 0 && isWhole(state)) {
      best = zoneOf.slice()
      bound = moved
      return
    }
    const tried: number[] = []
    for (const move of movesFrom(moved)) {
      const [atom, to] = [Math.floor(move / zones), move % zones]
      barred[move] = 1
      tried.push(move)
      if (moved + weight[atom]! >= bound) continue
      state.move(atom, to)
      look(moved + weight[atom]!)
      state.move(atom, home[atom]!)
    }
    for (const move of tried) barred[move] = 0
  }
  /** Atoms at home that can go over to a zone beside them, the heaviest first. */
  const movesFrom = (moved: number): number[] => {
    const moves: number[] = []
    for (let atom = 0; atom < size; atom++) {
      if (zoneOf[atom] !== home[atom] || moved + weight[atom]! >= bound) continue
      const first = moves.length
      for (let link = starts[atom]!; link < starts[atom + 1]!; link++) {
        const to = zoneOf[neighbours[link]!]!
        const move = atom * zones + to
        if (to !== home[atom] && barred[move] === 0 && moves.indexOf(move, first) < 0) moves.push(move)
      }
    }
    return moves.sort(
      (one, other) => weight[Math.floor(other / zones)]! - weight[Math.floor(one / zones)]! || one - other,
    )
  }
  const needed = missing()
  for (const waste of WASTES) {
    bound = needed + waste * (known - needed)
    sets = 0
    look(0)
    if (best) break
  }
  return { zoneOf: best, all: sets <= most }
}

const isWhole = (zones: Zones): boolean => {
  for (let zone = 0; zone < zones.size; zone++) if (!zones.isWhole(zone)) return false
  return true
}
