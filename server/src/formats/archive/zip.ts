import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { DomainError } from '../../errors/domain-error.ts'
import { refusedFile } from '../feature/refused-file.ts'

/** The most that may come out of one archive. */
const MOST_BYTES = 1 << 30
/** Real Shapefiles shrink to a twentieth at best, attribute tables of blanks to a hundredth. */
const MOST_RATIO = 400

/** Files in an archive that are wanted, unpacked, by name. @throws BAD_USER_INPUT for what is no archive or unpacks to too much. */
export async function unzipped(
  archive: Buffer,
  name: string,
  wants: (entry: string) => boolean,
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  try {
    const zip = await opened(archive)
    let total = 0
    for await (const entry of entriesOf(zip)) {
      if (!wants(entry.fileName)) continue
      if (entry.isEncrypted())
        throw refusedFile('FILE_LOCKED', `${name} is locked with a password. Pack it anew without one.`)
      total += entry.uncompressedSize
      if (total > MOST_BYTES || entry.uncompressedSize > 1e6 + MOST_RATIO * entry.compressedSize)
        throw refusedFile('FILE_DAMAGED', `${name} unpacks to more than a real archive of its size would.`)
      const unpacked = await buffer(await streamOf(zip, entry))
      if (crc32(unpacked) !== entry.crc32)
        throw refusedFile(
          'FILE_DAMAGED',
          `${entry.fileName} in ${name} is damaged: its checksum is wrong. Get the file anew.`,
        )
      files.set(entry.fileName, unpacked)
    }
    zip.close()
    return files
  } catch (error) {
    if (error instanceof DomainError) throw error
    throw refusedFile(
      'FILE_DAMAGED',
      `${name} is a broken zip archive: ${(error as Error).message.replace(/\.+$/, '')}.`,
    )
  }
}

const opened = (archive: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    fromBuffer(archive, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip))),
  )

/** Entries one after the other: the next is asked for when the last has been dealt with. */
async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      zip.once('entry', resolve)
      zip.once('end', () => resolve(undefined))
      zip.once('error', reject)
      zip.readEntry()
    })
    zip.removeAllListeners()
    if (!entry) return
    yield entry
  }
}

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
  )
