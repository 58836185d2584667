import type { Wish } from '../search/wish.ts'
import type { Impossible } from './impossible.ts'

/** From how few to how many zones of the band a weight can make; `fewest > greatest` where no number does. */
export const numbersOfZones = (weight: number, { least, most }: Wish): { fewest: number; greatest: number } => ({
  fewest: Math.max(1, most > 0 ? Math.ceil(weight / most) : 1),
  greatest: least > 0 ? Math.floor(weight / least) : Infinity,
})

/** How many zones each piece is to have, and why some can't hold the band whatever is done. */
export function sharesOf(
  pieces: readonly { readonly atoms: readonly number[]; readonly weight: number }[],
  wish: Wish,
): { shares: number[]; impossible: Impossible[] } {
  const middle = (wish.least + wish.most) / 2
  const impossible: Impossible[] = []
  const choices = pieces.map(({ atoms, weight }) => {
    const { fewest, greatest } = numbersOfZones(weight, wish)
    const highest = Math.min(greatest, atoms.length)
    const nearest = Math.max(1, Math.min(atoms.length, Math.round(weight / middle)))
    if (weight < wish.least) impossible.push({ reason: 'PIECE_TOO_LIGHT', atoms, weight })
    else if (fewest > greatest)
      impossible.push({ reason: 'NO_NUMBER_FITS', atoms, weight, fewer: greatest, more: fewest })
    else
      return {
        low: Math.min(fewest, atoms.length),
        high: Math.max(Math.min(fewest, atoms.length), highest),
        nearest,
        weight,
      }
    return { low: nearest, high: nearest, nearest, weight }
  })
  const shares = choices.map(({ low, high, nearest }) => Math.min(high, Math.max(low, nearest)))
  if (wish.zones === undefined) return { shares, impossible }
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)
  const [fewest, greatest] = [sum(choices.map(({ low }) => low)), sum(choices.map(({ high }) => high))]
  if (wish.zones < fewest || wish.zones > greatest)
    impossible.push({ reason: 'NUMBER_OUTSIDE', zones: wish.zones, fewest, greatest })
  // One more or one less where that leaves the weight of a zone nearest to the middle; outside the band only where nothing else is left.
  for (let missing = wish.zones - sum(shares); missing !== 0; missing -= Math.sign(missing)) {
    const step = Math.sign(missing)
    let best = { piece: -1, cost: Infinity }
    for (const [piece, { low, high, weight }] of choices.entries()) {
      const share = shares[piece]! + step
      if (share < 1 || share > pieces[piece]!.atoms.length) continue
      const cost = Math.abs(weight / share - middle) / middle + (share < low || share > high ? 1000 : 0)
      if (cost < best.cost) best = { piece, cost }
    }
    if (best.piece < 0) break
    shares[best.piece]! += step
  }
  return { shares, impossible }
}
