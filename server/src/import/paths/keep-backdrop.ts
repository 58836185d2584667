import { randomUUID } from 'node:crypto'
import type { Position } from '@geyi/shared/geo'
import { sql } from 'kysely'
import type { Writer } from '../../database/access.ts'
import { boundaryToEwkt, linesToEwkt } from '../../database/geometry.type.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { run } from '../../database/rows.ts'
import { followGround } from '../../search/entries/follow.ts'
import type { BackdropClass } from './backdrop-of.ts'

/** A line of a file as it is drawn beneath the grids. */
export type BackdropLine = BackdropClass & { readonly name: string | null; readonly line: readonly Position[] }

/** Puts the streets, and where there are any the lakes, of a file in place of those that a district’s map had; streets are found by their names. */
export async function keepBackdrop(writer: Writer, district: string, lines: readonly BackdropLine[]): Promise<void> {
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
}
