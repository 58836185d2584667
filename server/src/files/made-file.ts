import { v4 as uuid } from 'uuid'
import type { Writer } from '../database/access.ts'
import { addPiece, beginFile, endFile } from './kept-file.query.ts'
import { PIECE } from './sent-file.ts'

/** Puts a piece at the end of a file that is made. */
type Put = (piece: string | Uint8Array) => Promise<void>

/** Who has a file made, and what it is called. */
export interface Wanted {
  readonly name: string
  readonly divisionCode: string
  readonly accountId: string
}

/** Makes a file to be fetched, in pieces of one size. @returns its id and how many bytes it has */
export async function makeFile(
  writer: Writer,
  { name, divisionCode, accountId }: Wanted,
  produce: (put: Put) => Promise<void>,
): Promise<{ fileId: string; size: number }> {
  const fileId = uuid()
  // How large it will be shows at its end.
  await beginFile(writer, { fileId, name, size: 2 ** 31 - 1, divisionCode, made: true, accountId, keyId: null })
  let [held, bytes, start] = [[] as Buffer[], 0, 0]
  const flush = async (all: boolean) => {
    const whole = Buffer.concat(held)
    let at = 0
    for (; whole.length - at >= PIECE || (all && at < whole.length); at += PIECE) {
      const piece = whole.subarray(at, at + PIECE)
      if (!(await addPiece(writer, fileId, start, piece.toString('base64'))))
        throw new Error(`A piece of ${name} did not arrive.`)
      start += piece.length
    }
    const rest = whole.subarray(Math.min(at, whole.length))
    ;[held, bytes] = [[rest], rest.length]
  }
  await produce(async piece => {
    const next =
      typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece.buffer, piece.byteOffset, piece.length)
    held.push(next)
    bytes += next.length
    if (bytes >= PIECE) await flush(false)
  })
  await flush(true)
  await endFile(writer, fileId)
  return { fileId, size: start }
}
