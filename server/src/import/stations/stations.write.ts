import { pointToEwkt } from '../../database/geometry.type.ts'
import { currentBatch } from '../../station/history/batch.query.ts'
import { addNewDistrict } from '../divisions/new-district.ts'
import type { ImportContext } from '../rows/import.request.ts'
import type { StageColumns } from '../rows/kind-import.ts'
import { districtNamed, refuseRepeatedCodes } from '../stage/settle.ts'
import { dropStaged, previewOf, stagedStates } from './preview.query.ts'
import {
  adoptUncodedStations,
  findCrossedDays,
  findForeignStations,
  findKindlessStations,
  findNamelessStations,
  findUnknownDivisions,
  findUnknownItems,
  placeStagedStations,
  writeStagedStations,
} from './station-rows.query.ts'
import type { StagedStation } from './stations.parse.ts'

export const stationColumns: StageColumns<StagedStation> = {
  row: ['integer', ({ row }) => row],
  code: ['text', ({ code }) => code],
  code_given: ['boolean', ({ codeGiven }) => codeGiven],
  kind: ['text', ({ kind }) => kind],
  division: ['text', ({ division }) => division],
  name: ['text', ({ name }) => name],
  name_en: ['text', ({ nameEn }) => nameEn],
  pinyin: ['text', ({ pinyin }) => pinyin],
  initials: ['text', ({ initials }) => initials],
  address: ['text', ({ address }) => address],
  phone: ['text', ({ phone }) => phone],
  location: ['geography', ({ location }) => pointToEwkt(location)],
  opening_hours: ['text', ({ openingHours }) => openingHours],
  open_week: ['int4multirange', ({ openWeek }) => openWeek],
  area: ['float8', ({ area }) => area],
  accessible: ['boolean', ({ accessible }) => accessible],
  opens_on: ['date', ({ opensOn }) => opensOn],
  closes_on: ['date', ({ closesOn }) => closesOn],
  works: ['datemultirange', ({ works }) => works],
  functions: ['text', ({ functions }) => functions],
  service_items: ['text', ({ serviceItems }) => serviceItems],
}

/** Checks and writes staged stations. */
export async function writeStations(context: ImportContext): Promise<void> {
  const { writer, report, given, request, day } = context
  const district = districtNamed(context)
  await refuseRepeatedCodes(context)
  await addNewDistrict(context, district)
  await adoptUncodedStations(writer, district)
  await refuseUnfit(context, district)
  await placeStations(context, district)
  if (!report.sound && !report.isPreviewed) return
  for (const { row, ...said } of await dropStaged(writer, report.refusedRows)) report.name(row, said)
  const before = report.isPreviewed ? await stagedStates(writer) : []
  const { created, changed, total, codes } = await writeStagedStations(writer, given, {
    authorId: request.authorId ?? null,
    through: 'IMPORT',
    since: day,
  })
  if (report.isPreviewed) report.preview = previewOf(before, await stagedStates(writer))
  if (created + changed > 0) report.batch = await currentBatch(writer)
  Object.assign(report, { created, changed, unchanged: total - created - changed, codesGiven: codes })
}

async function refuseUnfit({ writer, report, day, given }: ImportContext, district: string): Promise<void> {
  for (const { row, code } of await findForeignStations(writer, district))
    report.refuse({
      row,
      reason: 'CODE_TAKEN',
      field: 'code',
      value: code,
      message: `A station of another district has the code ${code}.`,
    })
  for (const { row } of await findKindlessStations(writer))
    report.refuse({
      row,
      reason: 'NO_KIND',
      field: 'kind',
      message: 'The station has no kind.',
    })
  for (const { row } of await findNamelessStations(writer))
    report.refuse({
      row,
      reason: 'NO_NAME',
      field: 'name',
      message: 'The station has no name.',
    })
  for (const { row, division } of await findUnknownDivisions(writer, district, day))
    report.refuse({
      row,
      reason: 'NO_SUCH_DIVISION',
      field: 'division',
      value: division,
      message: `There is no division ${division} in ${district}.`,
    })
  for (const { row } of await findCrossedDays(writer, given))
    report.refuse({
      row,
      reason: 'BAD_VALUE',
      field: 'closesOn',
      why: 'DAYS_CROSSED',
      message: 'The station would close before it opens.',
    })
  for (const { row, item } of await findUnknownItems(writer))
    report.refuse({
      row,
      reason: 'NO_SUCH_SERVICE_ITEM',
      field: 'serviceItems',
      value: item,
      message: `There is no service item ${item}.`,
    })
}

async function placeStations({ writer, report, day }: ImportContext, district: string): Promise<void> {
  for (const { row, code, longitude, latitude } of await placeStagedStations(writer, district, day))
    report.notice({
      row,
      code: 'IN_NO_COMMUNITY',
      message: `Station ${code} stands in no community and serves the whole district ${district}.`,
      longitude,
      latitude,
    })
}
