import { codeAt, DISSOLVED_LEVELS } from '@geyi/shared/codes'
import { type Coverage, dissolve, sameBounds } from '@geyi/shared/coverage'
import { areaOf, type MultiPolygon } from '@geyi/shared/geo'
import { v7 as uuid } from 'uuid'
import type { Writer } from '../../database/access.ts'
import { boundaryToEwkt } from '../../database/geometry.type.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { dayAfter } from '../../graphql/day.ts'
import { changeExactly } from '../../versions/changed-rows.ts'
import { tooEarly } from './effective-date.ts'
import { findPublishedDivisions } from './publish.query.ts'

/** Opens new versions of the communities, subdistricts and the district whose boundary follows from grids that changed. */
export async function writeDivisions(
  writer: Writer,
  planId: string,
  before: Coverage,
  after: Coverage,
  day: string,
): Promise<void> {
  const { changed, onlyVertices } = changedBoundaries(before, after)
  const found = await findPublishedDivisions(writer, [...changed.keys()], day)
  const begunToday = found.find(({ validFrom }) => validFrom >= day)
  if (begunToday) throw tooEarly(dayAfter(begunToday.validFrom), `${begunToday.name} itself begins on that day.`)
  await changeExactly(
    found.length,
    writer,
    'update division_version set valid_to = $2::date, ended_by = $3::uuid where id = any($1::uuid[]) and valid_to is null',
    [found.map(({ versionId }) => versionId), day, planId],
  )
  await insertRows(
    writer,
    'division_version',
    {
      id: ['uuid', () => uuid()],
      division_id: ['uuid', ({ divisionId }) => divisionId],
      version: ['integer', ({ lastVersion }) => lastVersion + 1],
      code: ['text', ({ code }) => code],
      level: ['text', ({ level }) => level],
      name: ['text', ({ name }) => name],
      name_en: ['text', ({ nameEn }) => nameEn],
      pinyin: ['text', ({ pinyin }) => pinyin],
      initials: ['text', ({ initials }) => initials],
      boundary: ['geometry', ({ code }) => boundaryToEwkt(changed.get(code)!)],
      area: ['float8', ({ code }) => areaOf(changed.get(code)!)],
      valid_from: ['date', () => day],
      plan_id: ['uuid', () => planId],
      only_vertices: ['boolean', ({ code }) => onlyVertices.has(code)],
    },
    found,
  )
}

/** The boundaries that are different afterwards, by code, and those of them that only got vertices. @throws BAD_USER_INPUT for a division that would have no ground left */
function changedBoundaries(
  before: Coverage,
  after: Coverage,
): { changed: Map<string, MultiPolygon>; onlyVertices: Set<string> } {
  const changed = new Map<string, MultiPolygon>()
  const onlyVertices = new Set<string>()
  for (const level of DISSOLVED_LEVELS.toReversed()) {
    const [old, now] = [before, after].map(coverage => dissolve(coverage, ({ community }) => codeAt(community, level)))
    for (const code of old!.keys())
      if (!now!.has(code))
        throw new DomainError('BAD_USER_INPUT', `${code} would have no ground left.`, {
          reason: 'DIVISION_VANISHES',
          division: code,
        })
    for (const [code, boundary] of now!)
      if (JSON.stringify(old!.get(code)) !== JSON.stringify(boundary)) {
        changed.set(code, boundary)
        if (sameBounds(old!.get(code) ?? [], boundary)) onlyVertices.add(code)
      }
  }
  return { changed, onlyVertices }
}
