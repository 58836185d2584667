import { rebalance } from '@geyi/shared/zoning'
import { leastChange } from '../../shared/src/zoning/rebalancing/leastChange.ts'
import type { Measure } from './measure.ts'
import { type CutGround, cutSample, type SampleGround } from './zoning.grounds.ts'

/** Beside what has to move at least: how much may. */
const MORE = 1.1
/** Sets of changes that are looked at for a proof. */
const MOST_SETS = 200_000

/** The grids of a community that are out of the band, and what moves until none is. */
interface Brought {
  readonly grids: readonly string[]
  /** What is too many or too few in them: fewer can't move. */
  readonly needed: number
  /** Whether it is proven that whole blocks allow no less than a tenth more: all sets of changes were looked at. */
  readonly isProven: boolean
  /** With blocks between streets as they are, and with all of them cut around their buildings. */
  readonly moved: number
  readonly finer: number
  readonly outOfBand: number
}

/**
 * The sample’s grids that are out of the band, brought into it community by community: no more should change grid than their excess or
 * lack and ten per cent, unless the blocks between the streets are too large for that, as all sets of changes prove, or cutting them finer shows.
 */
export function measureRebalancing(sample: SampleGround): Measure[] {
  const rows = [...new Set(sample.grids.map(({ community }) => community))].flatMap(community => {
    const row = broughtIn(sample, community)
    return row ? [row] : []
  })
  const isNear = ({ moved, needed }: Brought) => moved <= MORE * needed
  const reasonOf = ({ isProven, moved, finer }: Brought) =>
    [
      ...(isProven ? ['proven: whole blocks allow no less'] : []),
      ...(finer < moved ? [`${finer} if all blocks are cut around their buildings`] : []),
    ].join('; ')
  const explained = rows.filter(row => row.outOfBand === 0 && (isNear(row) || reasonOf(row) !== ''))
  return [
    {
      name: 'communities of the sample whose grids come into the band with no more moved than their excess or lack and a tenth, or with the reason why more is',
      ratio: explained.length / rows.length,
      goal: { atLeast: 1 },
      detail: rows
        .map(row => {
          const said = `${row.grids.join(' + ')}: ${row.needed} off, ${row.moved} moved`
          return isNear(row) ? said : `${said} (${reasonOf(row)})`
        })
        .join('; '),
    },
  ]
}

function broughtIn(sample: SampleGround, community: string): Brought | undefined {
  const parts = sample.grids.filter(grid => grid.community === community)
  const { least, most } = sample.band
  const cut = cutSample(sample, parts, 1 / 3)
  const households = parts.map((_, part) => householdsOf(cut, part))
  const off = households.map(has => (has < least ? least - has : has > most ? has - most : 0))
  if (off.every(number => number === 0)) return undefined
  const over = sum(off.filter((_, part) => households[part]! > most))
  const under = sum(off) - over
  const needed = Math.max(over, under)
  const broughtBy = ({ ground, home }: CutGround) => rebalance(ground, home, parts.length, sample.band, { seed: 1 })[0]!
  const { moved, outOfBand } = broughtBy(cut)
  const isNear = moved <= MORE * needed
  const looked = leastChange(cut.ground, cut.home, parts.length, sample.band, Math.floor(MORE * needed) + 1, MOST_SETS)
  return {
    grids: parts.flatMap(({ id }, part) => (off[part]! > 0 ? [`${id.slice(-6)} with ${households[part]}`] : [])),
    needed,
    isProven: looked.all && !looked.zoneOf,
    moved,
    finer: isNear ? moved : broughtBy(cutSample(sample, parts, 0)).moved,
    outOfBand,
  }
}

const householdsOf = ({ ground, home }: CutGround, part: number): number =>
  ground.weight.reduce((sum, has, atom) => sum + (home[atom] === part ? has : 0), 0)

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0)
