import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Writer } from '../../database/access.ts'
import { boundaryToEwkt, linesToEwkt } from '../../database/geometry.type.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { run } from '../../database/rows.ts'
import { followGround } from '../../search/entries/follow.ts'
import type { BackdropLine } from './read/backdrop-of.ts'

/**
 * Puts the streets, and where there are any the lakes, of a file in place of those that a district’s map had; streets are found by their
 * names. @returns which of both it had
 */
export async function keepBackdrop(
  writer: Writer,
  district: string,
  lines: readonly BackdropLine[],
): Promise<BackdropLine['kind'][]> {
  const kinds = [...new Set(lines.map(({ kind }) => kind))]
  await run(writer, sql`delete from backdrop where district_code = ${district} and kind = any(${kinds}::text[])`)
  await insertRows(
    writer,
    'backdrop',
    {
      id: ['uuid', () => randomUUID()],
      district_code: ['text', () => district],
      kind: ['text', ({ kind }) => kind],
      class: ['text', one => one.class],
      name: ['text', ({ name }) => name],
      geometry: ['geometry', ({ kind, line }) => (kind === 'ROAD' ? linesToEwkt([line]) : boundaryToEwkt([[line]]))],
    },
    lines,
  )
  await followGround(writer, district)
  return kinds
}
