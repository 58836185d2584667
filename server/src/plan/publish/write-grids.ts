import { givenNameOf, serialOf } from '@geyi/shared/codes'
import type { Writer } from '../../database/access.ts'
import { dayAfter } from '../../graphql/day.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { beginGrids, endVersions } from '../../versions/version-writing.query.ts'
import { codesOf } from './grid-codes.ts'
import { tooEarly } from './outcome/effective-date.ts'
import type { GridChange } from './outcome/grid-changes.ts'
import { lastVersionsOf } from './outcome/publish.query.ts'

/** Ends the versions of changed grids on a day and opens the next, with codes, names and identities for new ones. */
export async function writeGrids(
  writer: Writer,
  planId: string,
  changes: readonly GridChange[],
  day: string,
): Promise<void> {
  const old = changes.flatMap(({ was }) => was ?? [])
  const begunToday = old.find(({ validFrom }) => validFrom >= day)
  if (begunToday) throw tooEarly(dayAfter(begunToday.validFrom), `Grid ${begunToday.code} itself begins on that day.`)
  await endVersions(
    writer,
    { entity: 'grid', day, planId },
    old.map(({ versionId }) => versionId),
  )
  const codes = await codesOf(writer, changes)
  const lastVersions = await lastVersionsOf(
    writer,
    old.map(({ id }) => uuidOf('Grid', id)),
  )
  await beginGrids(
    writer,
    { day, planId },
    changes.flatMap(({ id, becomes, onlyVertices }) => {
      if (!becomes) return []
      const code = codes.get(id)!
      const identity = uuidOf('Grid', id)
      return [
        {
          identity,
          versionId: null,
          version: (lastVersions.get(identity) ?? 0) + 1,
          code,
          kind: becomes.kind ?? 'GENERAL',
          name: becomes.name ?? givenNameOf(Number(serialOf(code))),
          boundary: becomes.boundary,
          households: becomes.households,
          population: becomes.population,
          onlyVertices,
        },
      ]
    }),
  )
}
