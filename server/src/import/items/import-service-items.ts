import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { columnKey } from '../../formats/feature/columns.ts'
import type { ImportFile } from '../../formats/feature/import-file.ts'
import { refusedFile } from '../../formats/feature/refused-file.ts'
import { openSource } from '../../formats/open-source.ts'
import { toldBack, valueReasonOf } from '../../graphql/parse/value-reason.ts'
import { type ItemTrouble, importItems } from '../../station/catalogue/import-items.ts'
import { ITEM_COLUMNS, type ItemCells, itemOf } from '../../station/catalogue/item-table.ts'
import type { ServiceItemInput } from '../../station/catalogue/service-item.inputs.ts'
import { MOST_ITEMS } from '../../station/catalogue/service-item.query.ts'

/** What became of a catalogue's file. Rows are numbered as in the file. */
export interface ItemsReport {
  readonly applied: boolean
  readonly dryRun: boolean
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly problems: ItemTrouble[]
}

/** Columns by what their names come down to. */
const COLUMNS = new Map(
  Object.entries(ITEM_COLUMNS).flatMap(([column, others]) =>
    [column, ...others].map(name => [columnKey(name), column as keyof ItemCells] as const),
  ),
)

/** A catalogue's file, read; nothing is written yet. */
export interface ReadItems {
  readonly items: readonly ServiceItemInput[]
  /** The row of each of them in the file. */
  readonly rowNumbers: readonly number[]
  readonly problems: ItemTrouble[]
}

/** Reads a table of service items (CSV, or a workbook). @throws BAD_USER_INPUT, TOO_MANY_FEATURES */
export async function readServiceItems(file: ImportFile, encoding: string | undefined): Promise<ReadItems> {
  const source = await openSource(file, { encoding }, column => COLUMNS.has(columnKey(column)))
  const items: ServiceItemInput[] = []
  const rowNumbers: number[] = []
  const problems: ItemTrouble[] = []
  for await (const { row, properties } of source.rows) {
    if (rowNumbers.push(row) > MOST_ITEMS)
      throw new DomainError(
        'TOO_MANY_FEATURES',
        `${file.name} has more than ${MOST_ITEMS} rows, which is more than a catalogue holds.`,
      )
    try {
      items.push(itemOf(cellsFrom(properties)))
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      const { argument, value } = error.extensions
      problems.push({
        row,
        message: error.message,
        reason: valueReasonOf(error.extensions),
        field: typeof argument === 'string' ? argument : null,
        value: toldBack(value),
      })
    }
  }
  if (rowNumbers.length === 0) throw refusedFile('FILE_NO_ROWS', `${file.name} holds no rows.`)
  return { items, rowNumbers, problems }
}

/** Takes what was read into the catalogue: all of its rows, or none and why. */
export async function keepServiceItems(
  writer: Writer,
  { items, rowNumbers, problems }: ReadItems,
  dryRun: boolean,
): Promise<ItemsReport> {
  if (problems.length > 0) return { applied: false, dryRun, created: 0, changed: 0, unchanged: 0, problems }
  const { troubles, ...counts } = await importItems(writer, items, dryRun)
  return {
    ...counts,
    dryRun,
    applied: troubles.length === 0 && !dryRun,
    problems: troubles.map(trouble => ({ ...trouble, row: rowNumbers[trouble.row]! })),
  }
}

function cellsFrom(properties: Readonly<Record<string, unknown>>): ItemCells {
  const cells: ItemCells = {}
  for (const [name, value] of Object.entries(properties)) {
    const column = COLUMNS.get(columnKey(name))
    if (column) cells[column] = String(value ?? '')
  }
  return cells
}

/** A report for a person's eyes. */
export function itemsReportText({ applied, dryRun, created, changed, unchanged, problems }: ItemsReport): string {
  if (problems.length > 0)
    return [
      'Nothing was imported.',
      ...problems.slice(0, 1_000).map(({ row, message }) => `  row ${row}: ${message}`),
    ].join('\n')
  const done = `${created} new, ${changed} changed, ${unchanged} unchanged service items.`
  return applied || !dryRun ? `Imported ${done}` : `Nothing was imported, as asked. It would be ${done}`
}
