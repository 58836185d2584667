import type { Proposal } from './zoningServer.ts'

export const MERITS = ['inBand', 'householdsMoved', 'gridsTouched', 'compactness', 'evenness'] as const
/** A figure by which proposals are compared. */
export type Merit = (typeof MERITS)[number]

export const figureOf = ({ figures, householdsMoved, gridsTouched }: Proposal, merit: Merit): number | null => {
  if (merit === 'householdsMoved') return householdsMoved
  if (merit === 'gridsTouched') return gridsTouched
  return figures[merit] ?? null
}

/** What is compared: the more the better. */
const rankOf = (proposal: Proposal, merit: Merit): number => {
  if (merit === 'inBand') return -proposal.figures.outOfBand
  const figure = figureOf(proposal, merit) ?? 0
  return merit === 'householdsMoved' || merit === 'gridsTouched' ? -figure : Number(figure.toFixed(2))
}

/** For each proposal the figures that none of the others beats, as far as they differ at all. */
export function bestOf(proposals: readonly Proposal[]): ReadonlySet<Merit>[] {
  return proposals.map(
    proposal =>
      new Set(
        MERITS.filter(merit => {
          const ranks = proposals.map(other => rankOf(other, merit))
          const best = Math.max(...ranks)
          return rankOf(proposal, merit) === best && ranks.some(rank => rank < best)
        }),
      ),
  )
}
