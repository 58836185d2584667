import { dateOf } from './date.ts'
import { type OpenState, openState, type Schedule, stretches } from './schedule.ts'
import { DAY, type Span } from './span.ts'

/** How far ahead a change is looked for: eight years, in which every date of the calendar comes, 29 February too. */
const HORIZON = 8 * 366 * 86_400_000

/** When its state next is another, and which. */
export interface Change {
  readonly at: Date
  readonly state: OpenState
}

/** Whether it is plain at once that nothing changes: what is to come of its seasons is always open, or never. */
const neverChanges = ({ hours, shut }: Schedule, after: Date): boolean => {
  const yesterday = dateOf(Math.floor(after.getTime() / 86_400_000) - 2)
  const days = [...hours.yearly, ...hours.dated.filter(({ last }) => last >= yesterday)].flatMap(({ spans }) => spans)
  const isWhole = (spans: readonly Span[]): boolean => spans.some(({ from, to }) => from === 0 && to >= DAY)
  return days.every(spans => spans.length === 0) || (!shut?.length && days.every(isWhole))
}

/** Every change after an instant, in their order. */
function* changesAfter(schedule: Schedule, after: Date): Generator<Change> {
  if (neverChanges(schedule, after)) return
  let begun = false
  for (const { from, state } of stretches(schedule, after, new Date(after.getTime() + HORIZON))) {
    if (begun) yield { at: new Date(from), state }
    begun = true
  }
}

/** Whether it is open at an instant; null where that is not announced yet. */
export const isOpen = (schedule: Schedule, at: Date): boolean | null => {
  const state = openState(schedule, at)
  return state === 'NOT_ANNOUNCED' ? null : state === 'OPEN'
}

/** The next change after an instant; null if there is none for eight years. */
export const nextChange = (schedule: Schedule, after: Date): Change | null =>
  changesAfter(schedule, after).next().value ?? null

/** The next change into a state, if all is announced until then. */
const nextInto = (schedule: Schedule, after: Date, wanted: OpenState): Date | null => {
  if (openState(schedule, after) === 'NOT_ANNOUNCED') return null
  for (const { at, state } of changesAfter(schedule, after)) {
    if (state === wanted) return at
    if (state === 'NOT_ANNOUNCED') return null
  }
  return null
}

/** When it next opens after an instant; null if it does not within eight years, or if that hangs on what is not announced. */
export const opensAt = (schedule: Schedule, after: Date): Date | null => nextInto(schedule, after, 'OPEN')

/** When it next closes after an instant; null like `opensAt`. */
export const closesAt = (schedule: Schedule, after: Date): Date | null => nextInto(schedule, after, 'CLOSED')

/** A time in which it is open, or in which that is not announced. */
export interface OpenInterval {
  readonly from: Date
  readonly to: Date
  readonly state: 'OPEN' | 'NOT_ANNOUNCED'
}

/** When it is open between two instants, and when that is not announced yet; cut at both. */
export const openIntervals = (schedule: Schedule, from: Date, to: Date): readonly OpenInterval[] =>
  [...stretches(schedule, from, to)].flatMap(({ from, to, state }) =>
    state === 'CLOSED' ? [] : [{ from: new Date(from), to: new Date(to), state }],
  )
