import type { Position } from '@geyi/shared/geo'
import { boundaryToEwkt, pointToEwkt } from '../../database/geometry.type.ts'
import type { Columns } from '../../database/insert-rows.ts'
import { rows } from '../../database/rows.ts'
import { pinyinOf } from '../../names/pinyin.ts'
import type { ImportContext } from '../import.request.ts'
import { changedRows } from './changed-rows.ts'
import { deriveBoundaries } from './derived-boundaries.ts'
import { stagedDistricts } from './divisions.write.ts'
import { numberGrids } from './grid-codes.ts'
import { placeGrids } from './grid-communities.ts'
import type { StagedGrid } from './grids.parse.ts'
import { recount, refuseLaterVersions, refuseRepeatedCodes } from './settle.ts'
import { shareNodes } from './shared-nodes.ts'
import { setStaged } from './stage.query.ts'
import { holdsOn, writeVersions } from './versions.query.ts'

export const gridColumns: Columns<StagedGrid> = {
  row: ['integer', ({ row }) => row],
  code: ['text', ({ code }) => code],
  division: ['text', ({ code }) => code?.slice(0, 12) ?? null],
  community: ['text', ({ community }) => community],
  subdistrict: ['text', ({ subdistrict }) => subdistrict],
  name: ['text', ({ name }) => name],
  pinyin: ['text', ({ pinyin }) => pinyin],
  initials: ['text', ({ initials }) => initials],
  kind: ['text', ({ kind }) => kind],
  boundary: ['geometry', ({ boundary }) => boundaryToEwkt(boundary)],
  area: ['float8', ({ area }) => area],
  inner_point: ['geometry', ({ inner }) => pointToEwkt(inner)],
  households: ['integer', ({ households }) => households],
  population: ['integer', ({ population }) => population],
}

/** Checks and writes staged grids; buildings, counts and the boundaries of divisions follow. */
export async function writeGrids(context: ImportContext, insertedNodes: readonly Position[]): Promise<void> {
  const { em, report, day } = context
  await refuseRepeatedCodes(context)
  await placeGrids(context)
  if (!report.sound) return
  await shareNodes(context, insertedNodes)
  await numberGrids(context)
  await refuseLaterVersions(context, 'grid')
  if (!report.sound) return
  await nameGrids(context)
  const counts = await writeVersions(
    em,
    {
      entity: 'grid',
      source: 'staged',
      values: {
        kind: `coalesce(s.kind, v.kind, 'GENERAL')`,
        name: 'coalesce(s.name, v.name)',
        pinyin: 'case when coalesce(s.name, v.name) is distinct from v.name then s.pinyin else v.pinyin end',
        initials: 'case when coalesce(s.name, v.name) is distinct from v.name then s.initials else v.initials end',
        boundary: 's.boundary',
        area: 'case when s.boundary::bytea = v.boundary::bytea then v.area else s.area end',
        households: 'coalesce(v.households, 0)',
        population: 'coalesce(v.population, 0)',
      },
      compared: ['kind', 'name', 'boundary'],
    },
    day,
  )
  Object.assign(report, counts)
  await takeCounts(context)
  const districts = await stagedDistricts(context)
  await recount(context, districts)
  await deriveBoundaries(em, districts, day)
}

/** New grids without a name are called by their number, as the sample's are. */
async function nameGrids({ em, report, day }: ImportContext): Promise<void> {
  const nameless = await rows<{ row: number; code: string }>(
    em,
    `select s.row, s.code from staged s where s.name is null and not exists (select 1 from grid_version v where v.code = s.code and ${holdsOn(day)}) order by s.row`,
  )
  const names = new Map(
    nameless.map(({ row, code }) => [row, `第${String(Number(code.slice(12))).padStart(2, '0')}网格`]),
  )
  for (const [row, name] of names)
    report.notice({ row, code: 'NAME_GIVEN', message: `The grid has no name and is called ${name}.` })
  await setStaged(em, 'name', names)
  await setStaged(em, 'pinyin', new Map([...names].map(([row, name]) => [row, pinyinOf(name).pinyin])))
  await setStaged(em, 'initials', new Map([...names].map(([row, name]) => [row, pinyinOf(name).initials])))
}

/** Counts of the file hold until the district has buildings to count. */
async function takeCounts({ em, day }: ImportContext): Promise<void> {
  await changedRows(
    em,
    `update grid_version v set households = coalesce(s.households, v.households), population = coalesce(s.population, v.population)
     from staged s where v.code = s.code and ${holdsOn(day)}
       and (coalesce(s.households, v.households), coalesce(s.population, v.population)) is distinct from (v.households, v.population)
       and not exists (select 1 from building b where b.district_code = left(v.code, 6))`,
  )
}
