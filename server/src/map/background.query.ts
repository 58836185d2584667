import type { Reader, Writer } from '../database/access.ts'
import { oneRow, run } from '../database/rows.ts'

/** What administrators have said of the map's background, and how often it was changed. */
export interface KeptBackground {
  readonly tiandituKey: string | null
  readonly approvalNumber: string | null
  readonly version: number
}

export const keptBackground = (reader: Reader): Promise<KeptBackground> =>
  oneRow(reader, 'select tianditu_key as "tiandituKey", approval_number as "approvalNumber", version from instance')

/** Writes it, if it is at a version. @returns whether it was */
export async function writeBackground(
  writer: Writer,
  { tiandituKey, approvalNumber, version }: KeptBackground,
): Promise<boolean> {
  const written = await run(
    writer,
    'update instance set tianditu_key = $1, approval_number = $2, version = version + 1 where version = $3 returning 1',
    [tiandituKey, approvalNumber, version],
  )
  return written.length > 0
}
