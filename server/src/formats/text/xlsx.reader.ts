import { type CellValue, readSheet } from 'read-excel-file/node'
import { unzipped } from '../archive/zip.ts'
import type { ImportFile } from '../feature/import-file.ts'
import type { FeatureSource } from '../feature/raw-feature.ts'
import { refusedFile } from '../feature/refused-file.ts'
import { readTable } from './table.ts'

/** Whether an archive is an Excel workbook: the names of its files are not packed. */
export const isWorkbook = (archive: Buffer): boolean => archive.includes('xl/workbook.xml')

/** Rows of the first sheet of a workbook (.xlsx) with a row of column names; places are in columns of their own. */
export async function readXlsx(file: ImportFile, isKnown: (column: string) => boolean): Promise<FeatureSource> {
  const archive = await file.bytes()
  // What would unpack to gigabytes is refused before the reader does.
  await unzipped(archive, file.name, entry => entry.endsWith('.xml'))
  const sheet = await readSheet(archive).catch(error => {
    const why = (error as Error).message
      .replace(/[.\s]+$/, '')
      .replace(/\s+/g, ' ')
      .slice(0, 200)
    throw refusedFile(
      'FILE_DAMAGED',
      `${file.name} is an Excel workbook that can’t be read (${why}). Save it anew, or its sheet as CSV (UTF-8).`,
    )
  })
  const table = readTable(
    sheet.map(cells => cells.map(textOf)),
    file.name,
    isKnown,
  )
  return { ...table, format: 'WORKBOOK' }
}

/** What a cell says as text: days as 2026-03-01. */
function textOf(cell: CellValue | null): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().replace('T00:00:00.000Z', '')
  return String(cell)
}
