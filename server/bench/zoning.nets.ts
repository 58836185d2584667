import { type Ground, leavingOf, mergeNets, rebalance } from '@geyi/shared/zoning'
import { Random } from '../../shared/src/random/random.ts'
import { drawnByHand } from '../../shared/test/drawnByHand.ts'
import type { Measure } from './measure.ts'
import { type CutGround, counted, type DenverGround, type SampleGround } from './zoning.grounds.ts'

interface Band {
  readonly least: number
  readonly most: number
}

/** What three hands make of the sample’s grids, each in its way. */
export function measureSampleNets({ band, grids }: SampleGround, { ground, home }: CutGround): Measure[] {
  const nets = [1, 2, 3].map(hand => drawnByHand(ground, home, grids.length, new Random(hand)))
  return measureNets('of three nets over the sample', ground, nets, band)
}

/** Denver’s precincts and its census tracts. */
export const measureDenverNets = ({ ground, precincts, tracts }: DenverGround): Measure[] =>
  measureNets('of Denver’s precincts and tracts', ground, [precincts, tracts], { least: 1608, most: 2412 })

/**
 * Several nets made one in the band, beside keeping one of them: on the same condition, that is brought into the band with the least change, and as it
 * is. What a cell has beyond the band’s most leaves it whatever is done: nothing in the band moves fewer than all that together.
 */
function measureNets(name: string, ground: Ground, nets: readonly Int32Array[], band: Band): Measure[] {
  const movedBy = (zoneOf: Int32Array) => sum(nets.map(cellOf => leavingOf(ground, cellOf, zoneOf)))
  const { seconds, result } = counted(() =>
    mergeNets(
      ground,
      nets.map(cellOf => ({ cellOf, weight: 1 })),
      band,
      { seed: 1, effort: 2_000 },
    ),
  )
  const moved = sum(result.handedOver)
  const alone = nets.map(kept => {
    const own = kept.map((cell, atom) => (cell < 0 ? kept.length + atom : cell))
    const [mended] = rebalance(ground, numbered(own), new Set(own).size, band, { seed: 1, effort: 2_000 })
    return {
      raw: movedBy(own),
      rawOut: weightsIn(ground, own).filter(has => has < band.least || has > band.most).length,
      mended: movedBy(mended!.zoneOf),
      out: mended!.outOfBand,
    }
  })
  const needed = sum(nets.map(net => sum(weightsIn(ground, net).map(has => Math.max(0, has - band.most)))))
  const fewestOut = Math.min(...alone.map(({ out }) => out))
  const rival = Math.min(...alone.filter(({ out }) => out === fewestOut).map(({ mended }) => mended))
  return [
    {
      name: `who leaves most of their cell ${name}, made one in the band ÷ if the best one is kept and brought into the band`,
      ratio: result.unproved.length + result.impossible.length <= fewestOut ? moved / rival : Infinity,
      goal: { atMost: 1 },
      detail: `${moved} with ${result.unproved.length} of ${result.zones} zones out of the band without a proof, ${seconds.toFixed(0)} s; one kept and mended: ${alone.map(({ mended, out }) => `${mended} (${out} out)`).join(', ')}; kept as it is: ${alone.map(({ raw, rawOut }) => `${raw} (${rawOut} out)`).join(', ')}; nothing in the band moves fewer than ${needed}`,
    },
  ]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0)

function weightsIn({ weight }: Ground, cellOf: Int32Array): number[] {
  const weights = new Map<number, number>()
  for (const [atom, cell] of cellOf.entries())
    if (cell >= 0) weights.set(cell, (weights.get(cell) ?? 0) + weight[atom]!)
  return [...weights.values()]
}

const numbered = (names: Int32Array): Int32Array => {
  const numbers = new Map([...new Set(names)].map((name, number) => [name, number]))
  return names.map(name => numbers.get(name)!)
}
