import { unguarded } from '@geyi/shared/csv'
import papa from 'papaparse'
import type { ImportFile } from '../feature/import-file.ts'
import type { FeatureSource } from '../feature/raw-feature.ts'
import { refusedFile } from '../feature/refused-file.ts'
import { looksLikeBig5, maybeBig5 } from './looks-like-big5.ts'
import { readTable } from './table.ts'
import { decodedText, encodingNamed, encodingOf } from './text-encoding.ts'

/** Signs that no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that tell.
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/

/**
 * Rows of a table with a line of column names; places are in columns of their own. Names may have titles above them where at least two
 * of them are known.
 */
export async function readCsv(
  file: ImportFile,
  said: string | undefined,
  isKnown: (column: string) => boolean,
): Promise<FeatureSource> {
  const bytes = await file.bytes()
  const encoding = said ? encodingNamed(said) : encodingOf(bytes)
  if (!said && encoding === 'gb18030' && looksLikeBig5(bytes)) throw maybeBig5(file.name)
  const text = decodedText(bytes, encoding)
  if (text === undefined || CONTROL.test(text))
    throw refusedFile(
      text === undefined ? 'FILE_ENCODING' : 'FILE_UNREAD_KIND',
      `${file.name} is no table of ${said ? `${encoding.toUpperCase()} ` : ''}text. Geyi reads GeoJSON, CSV and Shapefiles in a zip${said ? '' : '; if it is text, say how it is written with --encoding'}.`,
    )
  const data = cellsOf(text, file.name).map(cells => cells.map(unguarded))
  const { rows, count, warnings } = readTable(data, file.name, isKnown)
  if (!said && encoding === 'gb18030')
    warnings.push({
      code: 'ENCODING_GUESSED',
      message: `Nothing says how ${file.name} is written; it was read as GBK. If names look wrong, say --encoding.`,
    })
  return { rows, count, format: 'CSV', encoding, warnings }
}

/** Excel's own first line that names what separates cells; it shows no such row. */
const SEPARATOR = /^sep=(.)\r?\n/i

/** What separates cells where a Chinese keyboard has written a whole table: no name of a column holds it. */
function fullWidthSeparator(text: string): string | undefined {
  const first = text.trimStart().split(/[\r\n]/, 1)[0]!
  return /[,;\t|]/.test(first) ? undefined : /[，；]/.exec(first)?.[0]
}

function cellsOf(text: string, name: string): string[][] {
  const delimiter = SEPARATOR.exec(text)?.[1] ?? fullWidthSeparator(text)
  const { data, errors } = papa.parse<string[]>(text.replace(SEPARATOR, ''), delimiter ? { delimiter } : {})
  const broken = errors.find(error => error.type === 'Quotes')
  if (broken) throw refusedFile('FILE_DAMAGED', `${name}, row ${(broken.row ?? 0) + 1}: ${broken.message}.`)
  return data
}
