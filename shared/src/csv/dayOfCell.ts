const DAY_MS = 86_400_000

/** The days that a number in a cell of days may count: from 1954 to 2119. A smaller or larger one is something else. */
const [FIRST, LAST] = [20_000, 80_000]

/** Spreadsheets count days from 30 December 1899, as they take 1900 for a leap year. */
const ORIGIN = Date.UTC(1899, 11, 30)

/**
 * A day as people and spreadsheets write it → `2026-01-05`: `2026/1/5`, `2026.1.5`, `2026年1月5日`, `20260105`, a day with its midnight,
 * or a spreadsheet's number of the day, `46027`; in any width of digits. Whether there is such a day is for the caller to see. Null for
 * any other text.
 */
export function dayOfCell(cell: string): string | null {
  const text = cell.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const written =
    /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?(?:[T ]0?0:00(?::00(?:\.0+)?)?Z?)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (written) return `${written[1]}-${written[2]!.padStart(2, '0')}-${written[3]!.padStart(2, '0')}`
  const count = /^\d{5}(\.0+)?$/.test(text) ? Number(text) : Number.NaN
  return count >= FIRST && count <= LAST ? new Date(ORIGIN + count * DAY_MS).toISOString().slice(0, 10) : null
}

/** Whether a text says that something has no end: `9999-12-31`, as registers write it, or 长期. */
export const isEndless = (cell: string): boolean => {
  const text = cell.normalize('NFKC').trim()
  return /^(长期|永久|无期限)$/.test(text) || dayOfCell(text)?.startsWith('9999-12-') === true
}

const DAY = '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{8}'
const SPAN = new RegExp(`^(${DAY})?\\s*/\\s*(${DAY}|长期|永久|无期限)?$`)

/** `2026-03-01/2026-04-15` → its two days, either of which may be missing; one that says that there is no end is none. Null for any other text. */
export function daySpanOfCell(cell: string): { readonly from: string | null; readonly to: string | null } | null {
  const [whole, from = '', to = ''] = SPAN.exec(cell.normalize('NFKC').trim()) ?? []
  return whole === undefined ? null : { from: dayOfCell(from), to: isEndless(to) ? null : dayOfCell(to) }
}
