import { Random } from '../../random/random.ts'
import { excerptOf } from '../ground/excerpt.ts'
import type { Ground } from '../ground/ground.ts'
import { piecesOf } from '../ground/pieces.ts'
import { rebalance } from '../rebalancing/rebalance.ts'
import type { Search, Wish } from '../search/wish.ts'
import { cellsAndRest, zonesIn } from './counted.ts'

/** What each net becomes that is brought into the band by itself, with the least change, in the order of the nets: the zone of each atom, by its cell or -1. */
export function eachAlone(
  ground: Ground,
  nets: readonly Int32Array[],
  wish: Omit<Wish, 'zones'>,
  { seed, effort, progress }: Search,
): Int32Array[] {
  const random = new Random(seed)
  // Until it is known what becomes of them: the cells as they are.
  const found = nets.map(cellsAndRest)
  let [zones, done] = [Math.max(...found.map(zonesIn)), 0]
  for (const atoms of piecesOf(ground)) {
    const part = excerptOf(ground, atoms)
    for (const [i, cellOf] of nets.entries()) {
      const home = cellsAndRest(Int32Array.from(atoms, atom => cellOf[atom]!))
      const own = { seed: random.below(2 ** 31), effort, rough: true }
      const told = (share: number) =>
        progress?.((done + (atoms.length * (i + share)) / nets.length) / ground.size, found[0]!)
      const [least] = rebalance(part, home, zonesIn(home), wish, { ...own, progress: told })
      for (const [at, atom] of atoms.entries()) found[i]![atom] = zones + least!.zoneOf[at]!
      zones += least!.zones
    }
    done += atoms.length
  }
  return found
}
