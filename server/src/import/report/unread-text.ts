import type { UnreadColumn } from '../../formats/feature/columns.ts'

/** The most columns that a line names; those that resemble a known one come first. */
const MOST = 30

/** Columns that nothing was read from, on a line. */
export function unreadText(columns: readonly UnreadColumn[]): string {
  const sorted = columns.toSorted((one, other) => Number(one.nearest === null) - Number(other.nearest === null))
  const named = sorted
    .slice(0, MOST)
    .map(({ name, nearest }) => (nearest ? `${name} (did you mean ${nearest}?)` : name))
  const more = columns.length > MOST ? ` and ${columns.length - MOST} more` : ''
  return `Columns that were not read: ${named.join(', ')}${more}. Read one with --map field=column.`
}
