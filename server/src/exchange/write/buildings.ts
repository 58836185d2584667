import type { MultiPolygon, Position } from '@geyi/shared/geo'
import { today } from '../../api/today.ts'
import { boundaryToEwkt, pointToEwkt } from '../../database/geometry.type.ts'
import type { Columns } from '../../database/insert-rows.ts'
import { oneRow, rows } from '../../database/rows.ts'
import type { ImportContext } from '../import.request.ts'
import type { StagedRow } from '../kind-import.ts'
import type { RowParser } from '../row-parser.ts'
import { addNewDistrict } from './new-district.ts'
import type { PlaceCodes } from './place-code.ts'
import { districtNamed, recount, refuseRepeatedCodes } from './settle.ts'
import { holdsOn } from './versions.query.ts'

/** A row of buildings. */
export interface StagedBuilding extends StagedRow {
  readonly code: string
  readonly codeGiven: boolean
  readonly name: string | null
  readonly households: number | null
  readonly population: number | null
  readonly location: Position
  readonly footprint: MultiPolygon | null
}

export const buildingColumns: Columns<StagedBuilding> = {
  row: ['integer', ({ row }) => row],
  code: ['text', ({ code }) => code],
  code_given: ['boolean', ({ codeGiven }) => codeGiven],
  name: ['text', ({ name }) => name],
  households: ['integer', ({ households }) => households],
  population: ['integer', ({ population }) => population],
  location: ['geometry', ({ location }) => pointToEwkt(location)],
  footprint: ['geometry', ({ footprint }) => footprint && boundaryToEwkt(footprint)],
}

/** Reads one row as a building: a footprint, or a point. */
export function parseBuilding(parser: RowParser, codes: PlaceCodes): StagedBuilding | undefined {
  const located = parser.located()
  const code = parser.text('code', 100)
  const name = parser.text('name', 200)
  const households = parser.count('households')
  const population = parser.count('population')
  if (!located || !parser.sound) return undefined
  const { location, area } = located
  return {
    row: parser.row.row,
    code: code ?? codes.next(location),
    codeGiven: code === null,
    name,
    households,
    population,
    location,
    footprint: area,
  }
}

/** Checks and writes staged buildings; the counts of grids follow. */
export async function writeBuildings(context: ImportContext): Promise<void> {
  const { em, report, given } = context
  const district = districtNamed(context)
  await refuseRepeatedCodes(context)
  await addNewDistrict(context, district)
  if (!report.sound) return
  const value = (field: string, otherwise: string) => (given.has(field) ? `excluded.${field}` : otherwise)
  const { created, changed, total, codes } = await oneRow<{
    created: number
    changed: number
    total: number
    codes: number
  }>(
    em,
    `with written as (
       insert into building as b (id, district_code, code, name, households, population, location, footprint)
       select gen_random_uuid(), $1, code, name, coalesce(households, 0), coalesce(population, 0), location, footprint from staged order by row
       on conflict (district_code, code) do update
         set name = ${value('name', 'b.name')}, households = ${value('households', 'b.households')},
             population = ${value('population', 'b.population')}, location = excluded.location, footprint = excluded.footprint
         where (b.name, b.households, b.population, b.location::bytea, b.footprint::bytea) is distinct from
           (${value('name', 'b.name')}, ${value('households', 'b.households')}, ${value('population', 'b.population')},
            excluded.location::bytea, excluded.footprint::bytea)
       returning (xmax = 0) as created)
     select count(*) filter (where created)::int as created, count(*) filter (where not created)::int as changed,
       (select count(*)::int from staged) as total, (select count(*)::int from staged where code_given) as codes from written`,
    [district],
  )
  const { missing } = await oneRow<{ missing: number }>(
    em,
    'select count(*)::int as missing from staged s where not exists (select 1 from building b where b.district_code = $1 and b.code = s.code)',
    [district],
  )
  if (missing > 0) throw new Error(`${missing} of ${total} buildings did not arrive.`)
  Object.assign(report, { created, changed, unchanged: total - created - changed, codesGiven: codes })
  await recount(context, [district])
  await noticeStrays(context, district)
}

/** Tells of buildings that stand in no grid, or in no community where the district has no grids yet. */
async function noticeStrays({ em, report }: ImportContext, district: string): Promise<void> {
  const now = today()
  const { grids, communities } = await oneRow<{ grids: boolean; communities: boolean }>(
    em,
    `select exists (select 1 from grid_version v where v.code like $1 || '%' and ${holdsOn(now)}) as grids,
       exists (select 1 from division_version v where v.code like $1 || '%' and v.level = 'COMMUNITY' and v.boundary is not null and ${holdsOn(now)}) as communities`,
    [district],
  )
  if (!grids && !communities) return
  const inside = grids
    ? 'b.grid_id is not null'
    : `(select true from division_version v where v.level = 'COMMUNITY' and v.code like $1 || '%' and ST_Intersects(v.boundary, b.location) and ${holdsOn(now)} limit 1)`
  const strays = await rows<{ row: number; code: string; longitude: number; latitude: number }>(
    em,
    `select s.row, s.code, ST_X(b.location) as longitude, ST_Y(b.location) as latitude
     from staged s join building b on b.district_code = $1 and b.code = s.code where ${inside} is not true order by s.row`,
    [district],
  )
  for (const { row, code, longitude, latitude } of strays)
    report.notice({
      row,
      code: grids ? 'IN_NO_GRID' : 'IN_NO_COMMUNITY',
      message: `Building ${code} stands in no ${grids ? 'grid' : 'community'} of ${district}.`,
      longitude,
      latitude,
    })
}
