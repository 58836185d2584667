import type { Measure } from '../measure.ts'

/** What was lost by a fault, as a measure whose goal is nothing. */
export const lostBy = (name: string, lost: readonly string[], detail: string): Measure => ({
  name: `${name}: what was lost`,
  ratio: lost.length,
  goal: { atMost: 0 },
  detail: `lost: ${lost.length === 0 ? 'nothing' : lost.slice(0, 5).join('; ')} — ${detail}`,
})
