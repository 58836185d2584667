import { guarded } from '@geyi/shared/csv'
import { type Changes, type Exchange, FIGURES, fatesOf, figureOf, type GridChange } from './changes.ts'
import { compareTexts } from './compare.texts.ts'
import { fullName, type Names } from './words.ts'

type Cell = string | number | null | undefined

/** The table as CSV in UTF-8 with a byte order mark: without one, spreadsheets on Chinese desks read it as GBK. */
export function changesCsv({ grids }: Changes, names: Names): string {
  const text = compareTexts[names.language]
  const { columns } = text
  const titles = FIGURES.flatMap(figure => {
    const title = figure === 'area' ? columns.squareMetres : text.figure[figure]
    return [columns.before(title), columns.after(title), columns.change(title)]
  })
  const rows: Cell[][] = [
    [columns.code, columns.community, columns.grid, columns.fate, ...titles, columns.gained, columns.lost],
    ...grids.map(change => rowOf(change, names)),
    [null, null, columns.total, null, ...figures(grids), null, null],
  ]
  return `\u{feff}${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function rowOf(change: GridChange, names: Names): Cell[] {
  const text = compareTexts[names.language]
  const { gained, lost } = change
  const grid = (change.after ?? change.before)!
  const others = (exchanges: readonly Exchange[], end: 'from' | 'to') =>
    exchanges
      .map(exchange => {
        const other = exchange[end]
        return text.columns.households(other ? fullName(other, names, grid) : text.nobody, exchange.households)
      })
      .join('; ')
  return [
    grid.code ?? text.columns.codeComing,
    grid.community && names.division(grid.community),
    grid.name,
    fatesOf(change)
      .map(fate => text.fate[fate])
      .join('; '),
    ...figures([change]),
    others(gained, 'from'),
    others(lost, 'to'),
  ]
}

const figures = (grids: readonly GridChange[]): number[] =>
  FIGURES.flatMap(figure => {
    const { before, after, change } = figureOf(grids, figure)
    return [before, after, change].map(number => Math.round(number * 10) / 10)
  })

const cell = (value: Cell): string => {
  if (typeof value === 'number') return String(value)
  const safe = guarded(value ?? '')
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
