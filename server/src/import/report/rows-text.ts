/** The most rows that are named on one line. */
const MOST = 15

/** `row 3`, or `rows 1, 2, 5 and 346 more`. */
export function rowsText(rows: readonly number[]): string {
  const distinct = [...new Set(rows)]
  const rest = distinct.length - MOST
  const more = rest > 0 ? ` and ${rest.toLocaleString('en')} more` : ''
  return `${distinct.length === 1 ? 'row' : 'rows'} ${distinct.slice(0, MOST).join(', ')}${more}`
}
