import type { DomainError } from '../errors/domain-error.ts'
import type { ImportFile } from './feature/import-file.ts'
import { refusedFile } from './feature/refused-file.ts'

const SAVE = 'Save it as GeoJSON, CSV or a zipped Shapefile.'

/** Beginnings of files that Geyi does not read, and what to say of them. */
const KINDS: readonly (readonly [beginning: string, kind: string])[] = [
  ['\x00\x00\x27\x0a', 'one part of a Shapefile. Zip it with its .dbf, .prj and .cpg, and take the zip.'],
  ['%PDF', `of a kind that Geyi can’t read (PDF). ${SAVE}`],
  ['SQLite format 3', `a GeoPackage or another SQLite database. ${SAVE}`],
  ['7z\xbc\xaf', 'a 7z archive. Pack the Shapefile as .zip.'],
  ['Rar!', 'a RAR archive. Pack the Shapefile as .zip.'],
  ['\x1f\x8b', 'packed by gzip. Unpack it, or pack a Shapefile as .zip.'],
  ['\x00\x00\x00\x0d\x0a\x09OSM', 'an extract of OpenStreetMap. Only paths are read from one: --as paths.'],
  ['\x00\x00\x00\x0e\x0a\x09OSM', 'an extract of OpenStreetMap. Only paths are read from one: --as paths.'],
  ['fgb\x03', `FlatGeobuf. ${SAVE}`],
  ['PAR1', `Parquet. ${SAVE}`],
  ['MIME-Version:', `a web page. ${SAVE}`],
]

/** What old Office documents begin with, and new ones that are locked. */
const OFFICE = Buffer.from('d0cf11e0', 'hex')
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le')

/** @throws BAD_USER_INPUT for a file that Geyi does not read by what it begins with, with what it is and what to do */
export async function refuseForeign(file: ImportFile, head: Buffer): Promise<void> {
  if (head.subarray(0, OFFICE.length).equals(OFFICE))
    throw (await file.bytes()).includes(LOCKED)
      ? refusedFile('FILE_LOCKED', `${file.name} is locked with a password. Save it without one.`)
      : refusedFile(
          'FILE_OLD_EXCEL',
          `${file.name} is an old Excel workbook or another Office document. Save the sheet as .xlsx or CSV (UTF-8) and take that.`,
        )
  const kind = KINDS.find(([beginning]) => head.subarray(0, beginning.length).toString('latin1') === beginning)?.[1]
  if (kind)
    throw refusedFile(kind.startsWith('a web') ? 'FILE_WEB_PAGE' : 'FILE_UNREAD_KIND', `${file.name} is ${kind}`)
}

/** Why a text that begins with a tag is none of those that Geyi reads. */
export const refusedMarkup = (name: string, start: string): DomainError =>
  /<(!doctype html|html|head|body|meta|table|div)\b/i.test(start)
    ? refusedFile(
        'FILE_WEB_PAGE',
        `${name} is a web page, whatever its name ends in. Open it in Excel and save it as .xlsx.`,
      )
    : refusedFile(
        'FILE_UNREAD_KIND',
        `${name} is of a kind that Geyi can’t read (XML, KML or GML). Save it as GeoJSON, CSV, XLSX or a zipped Shapefile.`,
      )
