import { type DateRange, longestMonth } from '@geyi/shared/hours'

/** Whether a range of any year is whole months, and which: May to September. */
export function wholeMonths({ yearly, first, last }: DateRange): readonly [from: number, to: number] | null {
  const [from, to] = [Math.floor(first / 100) % 100, Math.floor(last / 100) % 100]
  return yearly && first % 100 === 1 && last % 100 === longestMonth(to) ? [from, to] : null
}
