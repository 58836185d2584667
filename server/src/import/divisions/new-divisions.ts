import { v7 as uuid } from 'uuid'
import { DomainError } from '../../errors/domain-error.ts'
import { addSettings, findLaterDivisions } from '../../versions/divisions.query.ts'
import { beginDivisions } from '../../versions/version-writing.query.ts'
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
  await beginDivisions(
    writer,
    { day },
    divisions.map(division => ({
      ...division,
      identity: uuid(),
      versionId: null,
      version: 1,
      pinyin: null,
      initials: null,
      boundary: null,
      onlyVertices: false,
    })),
  )
  for (const { code, name } of divisions) report.divisionsCreated.push({ code, name })
  await addSettings(writer)
}
