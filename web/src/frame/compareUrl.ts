import { isDissolvedCode } from '@geyi/shared/codes'
import type { CompareView } from '../map/compare.ts'
import { isDay } from '../time/era/era.ts'

/** A state that can be chosen: what is published today, a day, or a plan's draft. */
export type StateChoice =
  | { readonly type: 'today' }
  | { readonly type: 'day'; readonly day: string }
  | { readonly type: 'plan'; readonly id: string }

/** Everything of a comparison that an address carries, so that it can be shown to somebody else. */
export interface CompareAddress {
  /** Code of the division; null is the plan's, or the first district. */
  readonly within: string | null
  readonly from: StateChoice
  /** Null until it is chosen. */
  readonly to: StateChoice | null
  readonly view: CompareView
}

const PLAN = 'plan.'

function parseState(text: string | null): StateChoice | null {
  if (text === 'today') return { type: 'today' }
  if (text?.startsWith(PLAN)) return { type: 'plan', id: text.slice(PLAN.length) }
  return text && isDay(text) ? { type: 'day', day: text } : null
}

const formatState = (choice: StateChoice): string =>
  choice.type === 'plan' ? PLAN + choice.id : choice.type === 'day' ? choice.day : 'today'

/** Reads the query of an address; what makes no sense is left out. */
export function parseCompareUrl(query: string): CompareAddress {
  const parameters = new URLSearchParams(query)
  const within = parameters.get('within')
  return {
    within: within && isDissolvedCode(within) ? within : null,
    from: parseState(parameters.get('from')) ?? { type: 'today' },
    to: parseState(parameters.get('to')),
    view: parameters.get('view') === 'overlay' ? 'overlay' : 'swipe',
  }
}

/** Writes the query of an address. */
export function formatCompareUrl({ within, from, to, view }: CompareAddress): string {
  const parts = [`from=${encodeURIComponent(formatState(from))}`]
  if (within) parts.unshift(`within=${within}`)
  if (to) parts.push(`to=${encodeURIComponent(formatState(to))}`)
  parts.push(`view=${view}`)
  return `?${parts.join('&')}`
}
