/** What a spreadsheet takes for a formula, or for our guard against it. */
const RISKY = /^['=+\-@\t\r]/

/** Text for a CSV cell that no spreadsheet runs as a formula: a quote goes before what looks like one. */
export const guarded = (text: string): string => (RISKY.test(text) ? `'${text}` : text)

/** The text that was guarded. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell
