import { useState } from 'react'
import { type CombinedError, errorCodeOf, PlanReviewDocument, type PlanReviewQuery, useQuery } from '../../api/index.ts'
import type { Desk } from '../../editor/desk.ts'
import { useStore } from '../../state/useStore.ts'
import { formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { planStaffTexts } from '../staff/staff.texts.ts'
import { reviewTexts } from './review.texts.ts'

export type ReviewedPlan = NonNullable<PlanReviewQuery['plan']>

/** A step on a plan as it is now. */
export type Act = (version: number) => Promise<{ error?: CombinedError | undefined }>

/** How a plan stands in its review, and how to take the next step. */
export interface Review {
  readonly plan: ReviewedPlan | null
  /** Something is on its way: no step can be taken. */
  readonly waiting: boolean
  /** Why the last step was not taken. */
  readonly problem: string | null
  /** Takes a step. `moves`: the plan stands elsewhere then. @returns whether it was taken */
  step(act: Act, moves?: boolean): Promise<boolean>
}

export function useReview(desk: Desk, planId: string, stepped: () => void): Review {
  const text = useText(reviewTexts)
  const language = useLanguage()
  const saving = useStore(desk, state => state.saving)
  const [{ data }, ask] = useQuery({
    query: PlanReviewDocument,
    variables: { id: planId },
    requestPolicy: 'network-only',
  })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const plan = data?.plan ?? null

  const step = async (act: Act, moves = true): Promise<boolean> => {
    setBusy(true)
    setProblem(null)
    // Edits that are on their way would be steps of their own: the log knows of them first.
    const { error } = await act(Math.max(plan?.version ?? 0, desk.log.version))
    setBusy(false)
    if (error) setProblem(problemText(error, text, language))
    if (!error && moves) stepped()
    else ask()
    return !error
  }
  return { plan, waiting: busy || saving !== 'saved', problem, step }
}

/** Why a step was not taken, in words. */
function problemText(
  error: CombinedError,
  text: (typeof reviewTexts)['zh'],
  language: Parameters<typeof formatDay>[1],
): string {
  const code = errorCodeOf(error)
  const { reason, earliest, argument } = error.graphQLErrors[0]?.extensions ?? {}
  if (code === 'UNREACHABLE') return text.unreachable
  if (code === 'UNAUTHENTICATED') return text.signedOut
  if (code === 'VERSION_CONFLICT') return text.conflict
  if (code === 'TOPOLOGY_CONFLICT') return text.moved
  if (reason === 'TOO_EARLY' && typeof earliest === 'string') return text.tooEarly(formatDay(earliest, language))
  if (argument === 'staff') return planStaffTexts[language].refused
  if (reason === 'OWN_PLAN') return text.ownPlan
  return code === 'FORBIDDEN' ? text.forbidden : text.other
}
