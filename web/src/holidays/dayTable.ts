import { dayOfCell } from '@geyi/shared/csv'
import type { HolidayKind } from '../api/index.ts'
import type { TableCells } from '../frame/files/writeTable.ts'
import { type Day, type DayTrouble, troubleOf } from './days.ts'

/** Columns of a table of days, as `geyi holidays` writes them, and by which other names each is found. */
const COLUMNS = {
  date: ['date', '日期'],
  kind: ['kind', '类型'],
  name: ['name', '名称', '节日'],
  nameEn: ['nameen', '英文名'],
} as const
type Column = keyof typeof COLUMNS

const KINDS: Readonly<Record<string, HolidayKind>> = {
  HOLIDAY: 'HOLIDAY',
  WORKDAY: 'WORKDAY',
  放假: 'HOLIDAY',
  休: 'HOLIDAY',
  节假日: 'HOLIDAY',
  上班: 'WORKDAY',
  班: 'WORKDAY',
  调休: 'WORKDAY',
  调休上班: 'WORKDAY',
}

/** A row that is no day of the year, counted from 1 as spreadsheets do. */
export interface RowTrouble {
  readonly row: number
  readonly trouble: DayTrouble | 'TWICE'
}

/** What a table says of a year; nothing when it is no table of days. */
export interface ReadDays {
  readonly days: readonly Day[]
  readonly troubles: readonly RowTrouble[]
  /** Other years of which it has days too. */
  readonly otherYears: readonly number[]
}

/** Days as a table that imports again. */
export const dayTable = (days: readonly Day[]): TableCells => [
  ['date', 'kind', 'name', 'nameEn'],
  ...days.map(({ date, kind, name, nameEn }) => [date, kind, name, nameEn ?? null]),
]

/** The days of a year from the cells of a table whose first row names its columns; nothing where it does not. */
export function readDays(cells: readonly (readonly string[])[], year: number): ReadDays | undefined {
  const [head = [], ...rows] = cells
  const names = head.map(cell =>
    cell
      .replace(/^\u{feff}/u, '')
      .trim()
      .toLowerCase(),
  )
  const places = Object.fromEntries(
    Object.entries(COLUMNS).map(([column, known]) => [
      column,
      names.findIndex(name => (known as readonly string[]).includes(name)),
    ]),
  ) as Record<Column, number>
  if (places.date < 0 || places.kind < 0 || places.name < 0) return undefined
  const days = new Map<string, Day>()
  const troubles: RowTrouble[] = []
  const otherYears = new Set<number>()
  for (const [i, row] of rows.entries()) {
    if (row.every(cell => cell.trim() === '')) continue
    const cell = (column: Column): string => (row[places[column]] ?? '').trim()
    const date = isoOfCell(cell('date'))
    const kind = KINDS[cell('kind').toUpperCase()] as HolidayKind
    const day = { date, kind, name: cell('name'), nameEn: cell('nameEn') || null }
    const trouble = days.has(date) ? 'TWICE' : troubleOf({ ...day, from: date, to: date }, year)
    if (trouble === 'OTHER_YEAR') otherYears.add(Number(date.slice(0, 4)))
    else if (trouble) troubles.push({ row: i + 2, trouble })
    else days.set(date, day)
  }
  return {
    days: [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)),
    troubles,
    otherYears: [...otherYears].sort((a, b) => a - b),
  }
}

/** Without what may stand behind a day: its weekday, its midnight. */
const isoOfCell = (cell: string): string => dayOfCell(cell.replace(/[（(T ].*$/, '')) ?? cell
