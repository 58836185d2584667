import type { GridChange } from '../changes/changes.ts'

/** Millimetres that rows take on paper. */
const ROW = 9.4
const LINE = 4.4

/** Room for rows beside the map, and in each of the columns of the pages after it. */
const BESIDE_MAP = 168
const COLUMN = 254
const COLUMNS = 3

export const heightOf = ({ gained, lost }: Pick<GridChange, 'gained' | 'lost'>): number =>
  ROW + LINE * (gained.length + lost.length)

/** Shares rows out: those that stand beside the map, then pages of columns. */
export function pagesOf<T extends Pick<GridChange, 'gained' | 'lost'>>(
  rows: readonly T[],
): { first: T[]; pages: T[][][] } {
  const first: T[] = []
  const columns: T[][] = []
  let [column, room] = [first, BESIDE_MAP]
  for (const row of rows) {
    const height = heightOf(row)
    if (height > room && column.length > 0) {
      column = []
      columns.push(column)
      room = COLUMN
    }
    column.push(row)
    room -= height
  }
  const pages: T[][][] = []
  for (let i = 0; i < columns.length; i += COLUMNS) pages.push(columns.slice(i, i + COLUMNS))
  return { first, pages }
}
