import { levelOfCode } from '@geyi/shared/codes'
import type { EntityManager } from '@mikro-orm/postgresql'
import { v7 as uuid } from 'uuid'
import { DomainError } from '../../api/domain-error.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { rows } from '../../database/rows.ts'
import { pinyinOf } from '../../names/pinyin.ts'
import type { ImportContext } from '../import.request.ts'

/** A division to be made, without a boundary yet. */
export interface NewDivision {
  readonly code: string
  readonly name: string
  readonly nameEn: string | null
}

/** Makes divisions that a file needs, and says so in the report. @throws BAD_USER_INPUT where one begins only later. */
export async function addDivisions(
  { em, report, day }: ImportContext,
  divisions: readonly NewDivision[],
): Promise<void> {
  if (divisions.length === 0) return
  const later = await rows<{ code: string; from: string }>(
    em,
    `select code, min(valid_from)::text as from from division_version where code = any($1) and valid_from > date '${day}' group by code`,
    [divisions.map(({ code }) => code)],
  )
  if (later[0])
    throw new DomainError(
      'BAD_USER_INPUT',
      `Division ${later[0].code} begins on ${later[0].from} only: import from that day on.`,
    )
  const made = divisions.map(division => ({ ...division, id: uuid(), ...pinyinOf(division.name) }))
  await insertRows(em, 'division', { id: ['uuid', ({ id }) => id] }, made)
  await insertRows(
    em,
    'division_version',
    {
      id: ['uuid', () => uuid()],
      division_id: ['uuid', ({ id }) => id],
      version: ['integer', () => 1],
      code: ['text', ({ code }) => code],
      level: ['text', ({ code }) => levelOfCode(code)],
      name: ['text', ({ name }) => name],
      name_en: ['text', ({ nameEn }) => nameEn],
      pinyin: ['text', ({ pinyin }) => pinyin],
      initials: ['text', ({ initials }) => initials],
      valid_from: ['date', () => day],
    },
    made,
  )
  for (const { code, name } of divisions) report.divisionsCreated.push({ code, name })
  await addSettings(em)
}

/** Gives every district its settings. */
export async function addSettings(em: EntityManager): Promise<void> {
  await rows(
    em,
    `insert into district_settings (district_code, name_zh, name_en)
     select distinct on (code) code, name, coalesce(name_en, name) from division_version where level = 'DISTRICT' order by code, valid_from desc
     on conflict (district_code) do nothing`,
  )
}
