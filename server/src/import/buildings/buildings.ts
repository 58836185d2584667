import type { MultiPolygon, Position } from '@geyi/shared/geo'
import { boundaryToEwkt, pointToEwkt } from '../../database/geometry.type.ts'
import { today } from '../../graphql/day.ts'
import { followGround } from '../../search/entries/follow.ts'
import { addNewDistrict } from '../divisions/new-district.ts'
import type { ImportContext } from '../rows/import.request.ts'
import type { StageColumns, StagedRow } from '../rows/kind-import.ts'
import type { PlaceCodes } from '../rows/place-code.ts'
import type { RowParser } from '../rows/row-parser.ts'
import { districtNamed, recount, refuseRepeatedCodes } from '../stage/settle.ts'
import { findStrayBuildings, groundOfDistrict, writeStagedBuildings } from './building-rows.query.ts'

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

export const buildingColumns: StageColumns<StagedBuilding> = {
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
  const code = parser.code('code', 100)
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
  const { writer, report, given } = context
  const district = districtNamed(context)
  await refuseRepeatedCodes(context)
  await addNewDistrict(context, district)
  if (!report.sound) return
  const { created, changed, total, codes } = await writeStagedBuildings(writer, district, given)
  Object.assign(report, { created, changed, unchanged: total - created - changed, codesGiven: codes })
  await recount(context, [district])
  await followGround(writer, district)
  await noticeStrays(context, district)
}

/** Tells of buildings that stand in no grid, or in no community where the district has no grids yet. */
async function noticeStrays({ writer, report }: ImportContext, district: string): Promise<void> {
  const now = today()
  const { grids, communities } = await groundOfDistrict(writer, district, now)
  if (!grids && !communities) return
  const outside = grids ? 'grid' : 'community'
  for (const { row, code, longitude, latitude } of await findStrayBuildings(writer, district, outside, now))
    report.notice({
      row,
      code: grids ? 'IN_NO_GRID' : 'IN_NO_COMMUNITY',
      message: `Building ${code} stands in no ${outside} of ${district}.`,
      longitude,
      latitude,
    })
}
