import { type CombinedError, client, SendPieceDocument } from '../../api/index.ts'

/** Bytes of a piece: in Base64 it fits a request of anybody’s. */
const PIECE = 150_000
/** How often a piece is sent before it is given up, and how long is waited between, milliseconds. */
const TRIES = 4
const PAUSE = 1_000

/** The largest file that is taken, bytes. */
export const LARGEST = 64 * 1024 * 1024

/** A file that stopped being sent because somebody said so. */
export class SendingStopped extends Error {}

/**
 * Sends a file piece by piece, each again where the network fails. `sent` hears how much has come, 0 to 1.
 * @returns its id @throws the API's CombinedError; SendingStopped
 */
export async function sendFile(
  file: File,
  district: string,
  sent: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  let fileId: string | null = null
  let start = 0
  do {
    const bytes = new Uint8Array(await file.slice(start, start + PIECE).arrayBuffer())
    const input = { district, name: file.name, size: file.size, fileId, start, base64: base64Of(bytes) }
    const answer = await tried(input, signal)
    fileId = answer.fileId
    start = Math.max(answer.received, start + bytes.length)
    sent(file.size > 0 ? start / file.size : 1)
  } while (start < file.size)
  return fileId
}

interface Piece {
  readonly district: string
  readonly name: string
  readonly size: number
  readonly fileId: string | null
  readonly start: number
  readonly base64: string
}

async function tried(input: Piece, signal: AbortSignal): Promise<{ fileId: string; received: number }> {
  let last: CombinedError | undefined
  for (let time = 0; time < TRIES; time++) {
    if (signal.aborted) throw new SendingStopped()
    const { data, error } = await client.mutation(SendPieceDocument, { input }).toPromise()
    if (signal.aborted) throw new SendingStopped()
    if (data?.sendFile) return data.sendFile.file
    last = error
    if (error && !error.networkError) break
    await new Promise(resolve => setTimeout(resolve, PAUSE * 2 ** time))
  }
  throw last
}

/** In parts, as a call takes no more than some tens of thousands of arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
