import { givenNameOf, serialOf } from '@geyi/shared/codes'
import { areaOf } from '@geyi/shared/geo'
import { v7 as uuid } from 'uuid'
import type { Writer } from '../../database/access.ts'
import { boundaryToEwkt } from '../../database/geometry.type.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { run } from '../../database/rows.ts'
import { dayAfter } from '../../graphql/day.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { pinyinOf } from '../../names/pinyin.ts'
import { changeExactly } from '../../versions/changed-rows.ts'
import { tooEarly } from './effective-date.ts'
import type { GridChange } from './grid-changes.ts'
import { codesOf } from './grid-codes.ts'
import { lastVersionsOf } from './publish.query.ts'

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
  await changeExactly(
    old.length,
    writer,
    'update grid_version set valid_to = $2::date, ended_by = $3::uuid where id = any($1::uuid[]) and valid_to is null',
    [old.map(({ versionId }) => versionId), day, planId],
  )
  const codes = await codesOf(writer, changes)
  const lastVersions = await lastVersionsOf(
    writer,
    old.map(({ id }) => uuidOf('Grid', id)),
  )
  const versions = changes.flatMap(({ id, was, becomes, onlyVertices }) => {
    if (!becomes) return []
    const code = codes.get(id)!
    const name = becomes.name ?? givenNameOf(Number(serialOf(code)))
    const gridId = uuidOf('Grid', id)
    return [
      {
        ...becomes,
        ...pinyinOf(name),
        onlyVertices,
        gridId,
        code,
        name,
        isNew: !was,
        version: (lastVersions.get(gridId) ?? 0) + 1,
      },
    ]
  })
  await insertRows(
    writer,
    'grid',
    { id: ['uuid', ({ gridId }) => gridId] },
    versions.filter(({ isNew }) => isNew),
  )
  await insertRows(
    writer,
    'grid_version',
    {
      id: ['uuid', () => uuid()],
      grid_id: ['uuid', ({ gridId }) => gridId],
      version: ['integer', ({ version }) => version],
      code: ['text', ({ code }) => code],
      kind: ['text', ({ kind }) => kind ?? 'GENERAL'],
      name: ['text', ({ name }) => name],
      pinyin: ['text', ({ pinyin }) => pinyin],
      initials: ['text', ({ initials }) => initials],
      boundary: ['geometry', ({ boundary }) => boundaryToEwkt(boundary)],
      area: ['float8', ({ boundary }) => areaOf(boundary)],
      households: ['float8', ({ households }) => households],
      population: ['float8', ({ population }) => population],
      valid_from: ['date', () => day],
      plan_id: ['uuid', () => planId],
      only_vertices: ['boolean', ({ onlyVertices }) => onlyVertices],
    },
    versions,
  )
  const gone = changes.filter(({ becomes }) => !becomes).map(({ id }) => uuidOf('Grid', id))
  await run(
    writer,
    `update grid_staff set until = greatest(since, $2::date), ended_by = $3::uuid
     where grid_id = any($1::uuid[]) and (until is null or until > $2::date)`,
    [gone, day, planId],
  )
}
