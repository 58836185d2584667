import { DomainError } from '../errors/domain-error.ts'
import type { ImportFile } from './feature/import-file.ts'
import type { FeatureSource, RawFeature } from './feature/raw-feature.ts'
import { refusedFile } from './feature/refused-file.ts'
import { refusedMarkup, refuseForeign } from './foreign-kind.ts'
import { decodedText, encodingNamed, encodingOf } from './text/text-encoding.ts'

/** How to read a file, where it does not say so itself. */
export interface ReadOptions {
  readonly crs?: string | undefined
  readonly encoding?: string | undefined
}

/**
 * Opens a file by what is in it, whatever its name ends in; `isKnown` tells names of columns from titles above them. @throws BAD_USER_INPUT
 * in one line for all that can't be read, then or while its rows are.
 */
export async function openSource(
  file: ImportFile,
  options: ReadOptions,
  isKnown: (column: string) => boolean,
): Promise<FeatureSource> {
  try {
    const source = await opened(file, options, isKnown)
    return { ...source, rows: readable(source.rows, file.name) }
  } catch (error) {
    throw refusal(error, file.name)
  }
}

/** Rows of a file whose every failure is said in one line. */
export async function* readable(rows: AsyncIterable<RawFeature>, name: string): AsyncGenerator<RawFeature> {
  const iterator = rows[Symbol.asyncIterator]()
  for (;;) {
    const next = await iterator.next().catch(error => {
      throw refusal(error, name)
    })
    if (next.done) return
    yield next.value
  }
}

/** Whatever a reader stumbled over is the file's fault and is said in a line. */
function refusal(error: unknown, name: string): DomainError {
  if (error instanceof DomainError) return error
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 200)
  return refusedFile('FILE_DAMAGED', `${name} can’t be read: ${message}.`)
}

/** The reader of a file: loaded here, with its libraries, as most files need only one. */
async function opened(
  file: ImportFile,
  { crs, encoding }: ReadOptions,
  isKnown: (column: string) => boolean,
): Promise<FeatureSource> {
  const head = await headOf(file)
  if (head.subarray(0, 2).toString('latin1') === 'PK') {
    const { isWorkbook, readXlsx } = await import('./text/xlsx.reader.ts')
    if (isWorkbook(await file.bytes())) return readXlsx(file, isKnown)
    return (await import('./shapefile/shapefile.reader.ts')).readShapefile(file, encoding, crs !== undefined)
  }
  await refuseForeign(file, head)
  const looks = encodingOf(head)
  // The head may end in the middle of a character, which says nothing against UTF-8.
  const text = looks.startsWith('utf16') ? looks : 'utf8'
  const start = (decodedText(head, text) ?? head.toString('utf8')).replace(/^\u{feff}/u, '').trimStart()
  if (start.startsWith('{') || start.startsWith('['))
    return (await import('./geojson/geojson.reader.ts')).readGeoJson(
      file,
      encoding ? encodingNamed(encoding) : text,
      crs !== undefined,
    )
  if (start.startsWith('<')) throw refusedMarkup(file.name, start)
  return (await import('./text/csv.reader.ts')).readCsv(file, encoding, isKnown)
}

async function headOf(file: ImportFile): Promise<Buffer> {
  for await (const chunk of file.chunks()) return chunk.subarray(0, 4096)
  return Buffer.alloc(0)
}
