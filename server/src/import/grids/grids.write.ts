import { communityOf, givenNameOf, serialOf } from '@geyi/shared/codes'
import type { Position } from '@geyi/shared/geo'
import { boundaryToEwkt, pointToEwkt } from '../../database/geometry.type.ts'
import { pinyinOf } from '../../names/pinyin.ts'
import type { ImportContext } from '../rows/import.request.ts'
import type { StageColumns } from '../rows/kind-import.ts'
import { deriveBoundaries } from '../stage/derived-boundaries.ts'
import { recount, refuseLaterVersions, refuseRepeatedCodes } from '../stage/settle.ts'
import { findNameless, setStaged, stagedDistricts } from '../stage/stage.query.ts'
import { numberGrids } from './grid-codes.ts'
import { placeGrids } from './grid-communities.ts'
import { stagedGrids, takeStagedCounts, writeStagedGrids } from './grid-rows.query.ts'
import type { StagedGrid } from './grids.parse.ts'
import { shareNodes } from './shared-nodes.ts'

export const gridColumns: StageColumns<StagedGrid> = {
  row: ['integer', ({ row }) => row],
  code: ['text', ({ code }) => code],
  division: ['text', ({ code }) => code && communityOf(code)],
  community: ['text', ({ community }) => community],
  subdistrict: ['text', ({ subdistrict }) => subdistrict],
  name: ['text', ({ name }) => name],
  pinyin: ['text', ({ pinyin }) => pinyin],
  initials: ['text', ({ initials }) => initials],
  kind: ['text', ({ kind }) => kind],
  boundary: ['geometry', ({ boundary }) => boundaryToEwkt(boundary)],
  area: ['float8', ({ area }) => area],
  inner_point: ['geometry', ({ innerPoint }) => pointToEwkt(innerPoint)],
  households: ['integer', ({ households }) => households],
  population: ['integer', ({ population }) => population],
}

/** Checks and writes staged grids; buildings, counts and the boundaries of divisions follow. */
export async function writeGrids(context: ImportContext, insertedNodes: readonly Position[]): Promise<void> {
  const { writer, report, day } = context
  await refuseRepeatedCodes(context)
  await placeGrids(context)
  if (!report.sound) return
  await shareNodes(context, insertedNodes)
  await numberGrids(context)
  await refuseLaterVersions(context, stagedGrids)
  if (!report.sound) return
  await nameGrids(context)
  Object.assign(report, await writeStagedGrids(writer, day))
  await takeStagedCounts(writer, day)
  const districts = await stagedDistricts(writer)
  await recount(context, districts)
  await deriveBoundaries(writer, districts, day)
}

/** New grids without a name are called by their number, as the sample's are. */
async function nameGrids({ writer, report, day }: ImportContext): Promise<void> {
  const nameless = await findNameless(writer, 'grid', day)
  const names = new Map(nameless.map(({ row, code }) => [row, givenNameOf(Number(serialOf(code)))]))
  for (const [row, name] of names)
    report.notice({ row, code: 'NAME_GIVEN', message: `The grid has no name and is called ${name}.` })
  await setStaged(writer, 'name', names)
  await setStaged(writer, 'pinyin', new Map([...names].map(([row, name]) => [row, pinyinOf(name).pinyin])))
  await setStaged(writer, 'initials', new Map([...names].map(([row, name]) => [row, pinyinOf(name).initials])))
}
