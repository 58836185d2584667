import { guarded, unguarded } from '@geyi/shared/csv'
import type { Holiday } from '@geyi/shared/hours'
import papa from 'papaparse'
import { DomainError } from '../errors/domain-error.ts'
import { parsedDays } from './parse-days.ts'

const COLUMNS = ['date', 'kind', 'name', 'nameEn'] as const

/** Days as a CSV table in UTF-8 with a byte order mark, as spreadsheets on Chinese desks need it. */
export const csvOf = (days: readonly Holiday[]): string =>
  `\u{feff}${papa.unparse(
    [COLUMNS, ...days.map(day => [day.date, day.kind, guarded(day.name), guarded(day.nameEn ?? '')])],
    { newline: '\r\n' },
  )}\r\n`

/** The days of such a table, year by year. @throws BAD_USER_INPUT that says what is wrong, and where */
export function daysOfCsv(text: string): Holiday[] {
  const { data, errors } = papa.parse<string[]>(text.replace(/^\u{feff}/u, ''), { skipEmptyLines: 'greedy' })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken) throw new DomainError('BAD_USER_INPUT', `Row ${(broken.row ?? 0) + 1}: ${broken.message}.`)
  const [names = [], ...rows] = data.map(row => row.map(cell => unguarded(cell).trim()))
  const places = COLUMNS.map(column => names.findIndex(name => name.toLowerCase() === column.toLowerCase()))
  if (places.slice(0, 3).includes(-1))
    throw new DomainError(
      'BAD_USER_INPUT',
      'The first line names the columns: date, kind (HOLIDAY or WORKDAY), name and, if you like, nameEn.',
    )
  const given = rows.map(row => {
    const [date, kind, name, nameEn] = places.map(place => row[place] ?? '')
    return { date: date!, kind: kind!.toUpperCase(), name: name!, nameEn: nameEn || null }
  })
  const years = Map.groupBy(given, ({ date }) => Number(date.slice(0, 4)))
  if (years.size === 0) throw new DomainError('BAD_USER_INPUT', 'The table has no days.')
  return [...years].flatMap(([year, days]) => parsedDays(year, days))
}
