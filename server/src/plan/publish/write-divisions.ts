import { codeAt, DISSOLVED_LEVELS } from '@geyi/shared/codes'
import { type Coverage, dissolve, sameBounds } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { dayAfter } from '../../graphql/day.ts'
import { beginDivisions, endVersions } from '../../versions/version-writing.query.ts'
import { tooEarly } from './outcome/effective-date.ts'
import { findPublishedDivisions } from './outcome/publish.query.ts'

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
  await endVersions(
    writer,
    { entity: 'division', day, planId },
    found.map(({ versionId }) => versionId),
  )
  await beginDivisions(
    writer,
    { day, planId },
    found.map(({ divisionId, code, name, nameEn, pinyin, initials, lastVersion }) => ({
      identity: divisionId,
      versionId: null,
      version: lastVersion + 1,
      code,
      name,
      nameEn,
      pinyin,
      initials,
      boundary: changed.get(code)!,
      onlyVertices: onlyVertices.has(code),
    })),
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
