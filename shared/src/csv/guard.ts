/** What a spreadsheet takes for a formula, or for our guard against it. */
const RISKY = /^['=+\-@\t\r]/

/** What a spreadsheet makes a number, a date, a time or a share of, and so something else: only signs that these are written with. */
const NUMERIC = /^(?=.*\d)[\d\s.,:/%¥$€-]+(e[+-]?\d+)?$/i

/** Excel's way to say that a cell is the text between the quotes. */
const QUOTED = /^="((?:[^"]|"")*)"$/

/**
 * Text for a CSV cell that stays this text in a spreadsheet: a quote goes before what looks like a formula, and what looks like a
 * number, such as a code of 15 digits, is written as `="530302001001001"`.
 */
export const guarded = (text: string): string =>
  RISKY.test(text) ? `'${text}` : NUMERIC.test(text) ? `="${text}"` : text

/** The text that was guarded, or that a spreadsheet has marked as text. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") ? cell.slice(1) : (QUOTED.exec(cell.trim())?.[1]?.replaceAll('""', '"') ?? cell)
