import { type Era, eraOf } from '../era/era.ts'

/** A day on the slider. */
export interface Stop {
  readonly date: string
  readonly era: Era
  /** Whether something is published for it; today and a day that was typed in are stops as well. */
  readonly published: boolean
}

/** The days that a slider stops at, in order: those on which something changes, today, and the chosen one. */
export function stopsOf(published: readonly string[], today: string, chosen: string): Stop[] {
  const known = new Set(published)
  return [...new Set([...published, today, chosen])]
    .sort()
    .map(date => ({ date, era: eraOf(date, today), published: known.has(date) }))
}
