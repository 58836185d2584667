import { v4 as uuid, validate } from 'uuid'
import { actNow } from '../act/act.ts'
import type { Reader, Writer } from '../database/access.ts'
import { DomainError } from '../errors/domain-error.ts'
import type { ImportFile } from '../formats/feature/import-file.ts'
import { refusedFile } from '../formats/feature/refused-file.ts'
import { parsedText } from '../graphql/parse/parsed-text.ts'
import { once } from '../requests/once.ts'
import { authorize, mayAct } from '../viewer/authorize.ts'
import { doerOf, isOwn } from '../viewer/is-own.ts'
import type { Viewer } from '../viewer/viewer.ts'
import type { SendFileInput } from './files.type.ts'
import {
  addPiece,
  beginFile,
  bytesOfAccount,
  forgetOldest,
  type KeptFile,
  keptFile,
  piecesOf,
} from './kept-file.query.ts'

/** The largest file, in bytes. */
export const LARGEST = 64 * 1024 * 1024
/** The largest piece of one, in bytes: in Base64 it fits a request of anybody’s. */
export const PIECE = 160 * 1024
/** Files of one account that are kept at once, and their bytes. */
const MOST_FILES = 10
const MOST_BYTES = 256 * 1024 * 1024

/** Takes a piece of a file; the first one begins it. A piece that has come already changes nothing. @returns the file as it is then */
export async function sendFile(writer: Writer, viewer: Viewer | null, input: SendFileInput): Promise<KeptFile> {
  authorize(viewer, 'IMPORT_STATIONS', input.district)
  const { district, size, start, base64 } = input
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0)
    throw new DomainError('BAD_USER_INPUT', 'The bytes of the piece are not Base64.', { argument: 'base64' })
  if (base64.length > (PIECE / 3) * 4 + 4)
    throw new DomainError('BAD_USER_INPUT', `A piece has at most ${PIECE} bytes.`, { argument: 'base64' })
  const fileId = await writer.transactional(own =>
    once(own, viewer, 'sendFile', input, async () => {
      // That a file was sent is recorded with its first piece.
      if (input.fileId) actNow()!.writes = false
      const file = input.fileId ? await ownFile(own, viewer, input.fileId) : await begun(own, viewer, input)
      if (start < file.received) return file.fileId
      if (!(await addPiece(own, file.fileId, start, base64)))
        throw new DomainError(
          'BAD_USER_INPUT',
          `The next piece begins at ${file.received} and ends at ${size} at the latest.`,
          { argument: 'start', received: file.received },
        )
      return file.fileId
    }),
  )
  const file = await keptFile(writer, fileId)
  if (!file || file.divisionCode !== district) throw noSuchFile()
  return file
}

async function begun(writer: Writer, viewer: Viewer, { name, size, district }: SendFileInput): Promise<KeptFile> {
  const named = parsedText('name', name, { most: 200 })
  if (size === 0) throw refusedFile('FILE_EMPTY', `${named} is empty.`)
  if (size < 0 || size > LARGEST)
    throw new DomainError('BAD_USER_INPUT', `A file has at most ${LARGEST / 1024 / 1024} MB. Split it.`, {
      argument: 'size',
      limit: LARGEST,
    })
  await forgetOldest(writer, viewer.accountId, MOST_FILES - 1)
  if ((await bytesOfAccount(writer, viewer.accountId)) + size > MOST_BYTES)
    await forgetOldest(writer, viewer.accountId, 1)
  const file = { fileId: uuid(), name: named, size, divisionCode: district, made: false, ...doerOf(viewer) }
  await beginFile(writer, file)
  return { ...file, received: 0 }
}

const noSuchFile = (): DomainError =>
  new DomainError('NOT_FOUND', 'There is no such file. Files are kept for 7 days; send it again.', {
    argument: 'fileId',
  })

/** A file that was sent, for who sent it, as long as they may import where it is for: nobody else knows what is in it. @throws NOT_FOUND */
async function ownFile(reader: Reader, viewer: Viewer | null, id: string): Promise<KeptFile> {
  const file = validate(id) ? await keptFile(reader, id) : undefined
  const isTheirs = file && !file.made && isOwn(viewer, file) && mayAct(viewer, 'IMPORT_STATIONS', file.divisionCode)
  if (!isTheirs) throw noSuchFile()
  return file
}

/** The same, if all of it has come. @throws NOT_FOUND, BAD_USER_INPUT */
export async function wholeFile(reader: Reader, viewer: Viewer | null, id: string): Promise<KeptFile> {
  const file = await ownFile(reader, viewer, id)
  if (file.received < file.size)
    throw new DomainError('BAD_USER_INPUT', `Of ${file.name} ${file.size - file.received} bytes have yet to come.`, {
      argument: 'fileId',
      received: file.received,
    })
  return file
}

/** A file that was sent, to be read. `passed` hears how many of its bytes have been read. */
export function asImportFile(
  reader: Reader,
  { fileId, name }: KeptFile,
  passed: (bytes: number) => void = () => {},
): ImportFile {
  async function* chunks(): AsyncGenerator<Buffer> {
    let bytes = 0
    for await (const piece of piecesOf(reader, fileId)) {
      bytes += piece.length
      passed(bytes)
      yield piece
    }
  }
  return {
    name,
    chunks,
    bytes: async () => {
      const all: Buffer[] = []
      for await (const piece of piecesOf(reader, fileId)) all.push(piece)
      return Buffer.concat(all)
    },
  }
}
