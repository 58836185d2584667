import { rebalance } from '@geyi/shared/zoning'
import type { Measure } from './measure.ts'
import { type CutGround, cutSample, type SampleGround } from './zoning.grounds.ts'

/** Beside what has to move at least: how much may. */
const MORE = 1.1

/** The grids of a community that are out of the band, and what moves until none is. */
interface Brought {
  readonly grids: readonly string[]
  /** What is too many or too few in them: fewer can't move. */
  readonly needed: number
  /** With blocks between streets as they are, and with all of them cut around their buildings. */
  readonly moved: number
  readonly finer: number
  readonly outOfBand: number
}

/**
 * The sample’s grids that are out of the band, brought into it community by community: no more should change grid than their excess or
 * lack and ten per cent, unless the blocks between the streets are too large for that; then cutting them finer shows it.
 */
export function measureRebalancing(sample: SampleGround): Measure[] {
  const rows = [...new Set(sample.grids.map(({ community }) => community))].flatMap(community => {
    const row = broughtIn(sample, community)
    return row ? [row] : []
  })
  const isNear = ({ moved, needed }: { moved: number; needed: number }) => moved <= MORE * needed
  const explained = rows.filter(row => row.outOfBand === 0 && (isNear(row) || row.finer < row.moved))
  return [
    {
      name: 'communities of the sample whose grids come into the band with no more moved than their excess or lack and a tenth, or than whole blocks allow',
      ratio: explained.length / rows.length,
      goal: { atLeast: 1 },
      detail: rows
        .map(row => {
          const said = `${row.grids.join(' + ')}: ${row.needed} off, ${row.moved} moved`
          return isNear(row) ? said : `${said} (whole blocks allow no fewer: ${row.finer} if they are cut)`
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
  const sum = (isCounted: (has: number) => boolean) =>
    off.reduce((all, number, part) => all + (isCounted(households[part]!) ? number : 0), 0)
  const broughtBy = ({ ground, home }: CutGround) => rebalance(ground, home, parts.length, sample.band, { seed: 1 })[0]!
  const { moved, outOfBand } = broughtBy(cut)
  const needed = Math.max(
    sum(has => has > most),
    sum(has => has < least),
  )
  return {
    grids: parts.flatMap(({ id }, part) => (off[part]! > 0 ? [`${id.slice(-6)} with ${households[part]}`] : [])),
    needed,
    moved,
    finer: moved <= MORE * needed ? moved : broughtBy(cutSample(sample, parts, 0)).moved,
    outOfBand,
  }
}

const householdsOf = ({ ground, home }: CutGround, part: number): number =>
  ground.weight.reduce((sum, has, atom) => sum + (home[atom] === part ? has : 0), 0)
