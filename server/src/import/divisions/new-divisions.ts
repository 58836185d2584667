import { levelOfCode } from '@geyi/shared/codes'
import { v7 as uuid } from 'uuid'
import { insertRows } from '../../database/insert-rows.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { pinyinOf } from '../../names/pinyin.ts'
import { addSettings, findLaterDivisions } from '../../versions/divisions.query.ts'
import type { ImportContext } from '../rows/import.request.ts'

/** A division to be made, without a boundary yet. */
export interface NewDivision {
  readonly code: string
  readonly name: string
  readonly nameEn: string | null
}

/** Makes divisions that a file needs, and says so in the report. @throws BAD_USER_INPUT where one begins only later. */
export async function addDivisions(
  { writer, report, day }: ImportContext,
  divisions: readonly NewDivision[],
): Promise<void> {
  if (divisions.length === 0) return
  const later = await findLaterDivisions(
    writer,
    divisions.map(({ code }) => code),
    day,
  )
  if (later[0])
    throw new DomainError(
      'BAD_USER_INPUT',
      `Division ${later[0].code} begins on ${later[0].from} only: import from that day on.`,
    )
  const made = divisions.map(division => ({ ...division, id: uuid(), ...pinyinOf(division.name) }))
  await insertRows(writer, 'division', { id: ['uuid', ({ id }) => id] }, made)
  await insertRows(
    writer,
    'division_version',
    {
      id: ['uuid', () => uuid()],
      division_id: ['uuid', ({ id }) => id],
      version: ['integer', () => 1],
      code: ['text', ({ code }) => code],
      level: ['text', ({ code }) => levelOfCode(code)?.toUpperCase()],
      name: ['text', ({ name }) => name],
      name_en: ['text', ({ nameEn }) => nameEn],
      pinyin: ['text', ({ pinyin }) => pinyin],
      initials: ['text', ({ initials }) => initials],
      valid_from: ['date', () => day],
    },
    made,
  )
  for (const { code, name } of divisions) report.divisionsCreated.push({ code, name })
  await addSettings(writer)
}
