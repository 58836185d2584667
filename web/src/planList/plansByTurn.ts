import type { PlanInListFragment } from '../api/index.ts'

const TURNS = ['review', 'publish', 'draw', 'wait', 'done'] as const

/** Whose turn it is with a plan, as the viewer sees it. */
export type Turn = (typeof TURNS)[number]

const turnOf = ({ state, viewerMay }: Pick<PlanInListFragment, 'state' | 'viewerMay'>): Turn => {
  if (viewerMay.includes('REVIEW')) return 'review'
  if (viewerMay.includes('PUBLISH')) return 'publish'
  if (state === 'PUBLISHED' || state === 'WITHDRAWN') return 'done'
  return viewerMay.includes('EDIT') ? 'draw' : 'wait'
}

/** Plans by whose turn it is, the viewer's own turns first; each as they came. */
export const plansByTurn = <Plan extends Pick<PlanInListFragment, 'state' | 'viewerMay'>>(
  plans: readonly Plan[],
): { turn: Turn; plans: Plan[] }[] =>
  TURNS.map(turn => ({ turn, plans: plans.filter(plan => turnOf(plan) === turn) })).filter(
    group => group.plans.length > 0,
  )
