import type { Reader, Writer } from '../database/access.ts'
import { rows, run } from '../database/rows.ts'
import type { Doer } from '../viewer/is-own.ts'

/** A file that was sent piece by piece, or made, and who did. */
export interface KeptFile extends Doer {
  readonly fileId: string
  readonly name: string
  /** Bytes of all of it. */
  readonly size: number
  /** Bytes of it that have come. */
  readonly received: number
  /** Code of the division that it is about. */
  readonly divisionCode: string
  /** Whether it was made here, to be fetched. */
  readonly made: boolean
}

/** Files are kept for as long. */
const KEPT = `interval '7 days'`

const columns = `id as "fileId", name, size, received, division_code as "divisionCode", made, account_id as "accountId", key_id as "keyId"`

/** A file by its uuid; nothing of one that was forgotten. */
export async function keptFile(reader: Reader, id: string): Promise<KeptFile | undefined> {
  const [file] = await rows<KeptFile>(reader, `select ${columns} from kept_file where id = $1::uuid`, [id])
  return file
}

/** Begins a file, and forgets those of long ago. */
export async function beginFile(
  writer: Writer,
  { fileId, name, size, divisionCode, made, accountId, keyId }: Omit<KeptFile, 'received'>,
): Promise<void> {
  await run(writer, `delete from kept_file where created_at < now() - ${KEPT}`)
  await run(
    writer,
    `insert into kept_file (id, account_id, key_id, division_code, name, size, made)
     values ($1::uuid, $2::uuid, $3::uuid, $4, $5, $6::integer, $7::boolean)`,
    [fileId, accountId, keyId, divisionCode, name, size, made],
  )
}

/** Bytes of the files of an account that were sent and are kept. */
export async function bytesOfAccount(reader: Reader, accountId: string): Promise<number> {
  const [row] = await rows<{ bytes: number }>(
    reader,
    'select coalesce(sum(size), 0)::float8 as bytes from kept_file where account_id = $1::uuid and not made',
    [accountId],
  )
  return row!.bytes
}

/** Forgets the oldest files that an account has sent, all but so many. */
export const forgetOldest = (writer: Writer, accountId: string, most: number): Promise<unknown> =>
  run(
    writer,
    `delete from kept_file where id in (
       select id from kept_file where account_id = $1::uuid and not made order by created_at desc offset $2::integer)`,
    [accountId, most],
  )

/** Adds the next piece, as Base64, where the file ends so far. @returns whether it was the next one */
export async function addPiece(writer: Writer, fileId: string, start: number, base64: string): Promise<boolean> {
  const added = await run<{ length: number }>(
    writer,
    `with grown as (
       update kept_file set received = received + octet_length(decode($3, 'base64'))
       where id = $1::uuid and received = $2::integer and received + octet_length(decode($3, 'base64')) <= size returning id)
     insert into kept_piece (file_id, start, bytes) select id, $2::integer, decode($3, 'base64') from grown returning 1`,
    [fileId, start, base64],
  )
  return added.length > 0
}

/** Says how large a file is that was made. */
export const endFile = (writer: Writer, fileId: string): Promise<unknown> =>
  run(writer, 'update kept_file set size = received where id = $1::uuid', [fileId])

/** The bytes of a file, piece by piece. */
export async function* piecesOf(reader: Reader, fileId: string): AsyncGenerator<Buffer> {
  let start = -1
  for (;;) {
    const [piece] = await rows<{ start: number; bytes: string }>(
      reader,
      `select start, encode(bytes, 'base64') as bytes from kept_piece where file_id = $1::uuid and start > $2::integer order by start limit 1`,
      [fileId, start],
    )
    if (!piece) return
    start = piece.start
    yield Buffer.from(piece.bytes, 'base64')
  }
}
