import { DIGITS, parentCodeOf } from '@geyi/shared/codes'
import { type Position, quantise } from '@geyi/shared/geo'
import { boundaryToEwkt, pointToEwkt } from '../../database/geometry.type.ts'
import { addSettings, divisionsWithin, existingDivisions, lastSerials } from '../../versions/divisions.query.ts'
import { FIRST_SERIAL_CODE, numberedUnder } from '../../versions/numbering.ts'
import type { ImportContext } from '../rows/import.request.ts'
import type { StageColumns } from '../rows/kind-import.ts'
import { deriveBoundaries } from '../stage/derived-boundaries.ts'
import { matchStaged } from '../stage/match.query.ts'
import { districtNamed, refuseLaterVersions, refuseRepeatedCodes } from '../stage/settle.ts'
import { findNameless, setStaged, stagedDistricts } from '../stage/stage.query.ts'
import {
  findDifferingFromBelow,
  leaveToBelow,
  stagedCodes,
  stagedDivisions,
  type UncodedDivision,
  uncodedDivisions,
  writeStagedDivisions,
} from './division-rows.query.ts'
import type { StagedDivision } from './divisions.parse.ts'
import { addNewDistrict } from './new-district.ts'
import { addDivisions, type NewDivision } from './new-divisions.ts'

export const divisionColumns: StageColumns<StagedDivision> = {
  row: ['integer', ({ row }) => row],
  code: ['text', ({ code }) => code],
  parent: ['text', ({ parent }) => parent],
  division: ['text', () => null],
  name: ['text', ({ name }) => name],
  name_en: ['text', ({ nameEn }) => nameEn],
  pinyin: ['text', ({ pinyin }) => pinyin],
  initials: ['text', ({ initials }) => initials],
  boundary: ['geometry', ({ boundary }) => boundary && boundaryToEwkt(boundary)],
  area: ['float8', ({ area }) => area],
  inner_point: ['geometry', ({ innerPoint }) => innerPoint && pointToEwkt(innerPoint)],
}

/** Checks and writes staged divisions. */
export async function writeDivisions(context: ImportContext): Promise<void> {
  const { writer, report, day } = context
  await refuseRepeatedCodes(context)
  await addDistrict(context)
  await numberRows(context)
  if (!report.sound) return
  await addParents(context)
  await refuseNameless(context)
  await refuseLaterVersions(context, stagedDivisions(context.given))
  if (!report.sound) return
  await leaveToBelow(writer, day)
  Object.assign(report, await writeStagedDivisions(writer, day, context.given))
  await addSettings(writer)
  await deriveBoundaries(writer, await stagedDistricts(writer), day)
  await noticeBoundariesFromBelow(context)
}

/** Makes the district that the request names, unless it is there or comes with the file. */
async function addDistrict(context: ImportContext): Promise<void> {
  const { district } = context.request
  if (!district) return
  const staged = await stagedCodes(context.writer)
  if (!staged.some(({ code }) => code === district)) await addNewDistrict(context, district)
}

/** Gives rows without a code one: that of the division with the same ground or name, else the next serial of the division above. */
async function numberRows(context: ImportContext): Promise<void> {
  const { writer, report, day } = context
  const uncoded = await uncodedDivisions(writer)
  if (uncoded.length === 0) return
  const district = districtNamed(context)
  const parents = await parentsOf(context, district, uncoded)
  if (!report.sound) return
  await setStaged(writer, 'division', parents)
  const codes = await matchStaged(writer, 'division', day)
  const above = [...new Set(parents.values())]
  const last = await lastSerials(writer, 'division', above)
  const rest = uncoded.filter(({ row }) => !codes.has(row))
  for (const parent of above) {
    const own = rest.filter(({ row }) => parents.get(row) === parent)
    const serials = numberedUnder(parent, last.get(parent) ?? 0, own.map(placeOf))
    if (!serials)
      return report.refuse({
        row: own[0]!.row,
        reason: 'NO_CODE_LEFT',
        message: `${parent} has no free code for ${own.length} more divisions.`,
      })
    for (const [index, { row }] of own.entries()) codes.set(row, serials[index]!)
  }
  report.codesGiven = uncoded.length
  await setStaged(writer, 'code', codes)
  await refuseRepeatedCodes(context)
}

const placeOf = ({ longitude, latitude }: { longitude: number | null; latitude: number | null }): Position => [
  quantise(longitude ?? 0),
  quantise(latitude ?? 0),
]

/** The code of the division above each row: the one it names, the one the request names, the district, or its only subdistrict. */
async function parentsOf(
  context: ImportContext,
  district: string,
  uncoded: readonly UncodedDivision[],
): Promise<Map<number, string>> {
  const { writer, report, request, day } = context
  const level = request.level ?? 'COMMUNITY'
  const digits = level === 'COMMUNITY' ? DIGITS.subdistrict : DIGITS.district
  const known = (await divisionsWithin(writer, district, day)).filter(({ code }) => code.length === digits)
  const parents = new Map<number, string>()
  const standard = request.within ?? (await onlyParent(context, district, known, digits))
  for (const { row, parent } of uncoded) {
    const named = known.filter(({ code, name }) => code === parent || name === parent)
    const found = parent === null ? standard : named.length === 1 ? named[0]!.code : undefined
    if (found?.length === digits) parents.set(row, found)
    else
      report.refuse({
        row,
        reason: 'NO_SUCH_DIVISION',
        message:
          parent === null
            ? 'Say under which division the row belongs: --within, or a column with --map parent=….'
            : `“${parent}” is no single division of ${district} that this row can belong to.`,
      })
  }
  return parents
}

async function onlyParent(
  context: ImportContext,
  district: string,
  known: readonly { code: string }[],
  digits: number,
): Promise<string | undefined> {
  if (known.length === 1) return known[0]!.code
  if (known.length > 1 || digits === DIGITS.district || !context.request.name) return undefined
  const code = district + FIRST_SERIAL_CODE
  await addDivisions(context, [{ code, name: context.request.name, nameEn: context.request.nameEn ?? null }])
  return code
}

/** Makes subdistricts that communities of the file lie in and that nobody has, or refuses these communities. */
async function addParents(context: ImportContext): Promise<void> {
  const { writer, request, report, day } = context
  const staged = await stagedCodes(writer)
  const wanted = new Map<string, number>()
  const own = new Set(staged.map(({ code }) => code))
  for (const { row, code } of staged) {
    if (request.district && !code.startsWith(request.district))
      report.refuse({ row, reason: 'OUTSIDE_DISTRICT', message: `${code} does not lie in ${request.district}.` })
    const parent = parentCodeOf(code)
    if (parent && parent.length >= DIGITS.district && !own.has(parent) && !wanted.has(parent)) wanted.set(parent, row)
  }
  const there = await existingDivisions(writer, [...wanted.keys()], day)
  const missing = [...wanted].filter(([code]) => !there.has(code))
  if (request.name || request.createDivisions)
    await addDivisions(
      context,
      missing.map(
        ([code]): NewDivision => ({
          code,
          name: code === request.district && request.name ? request.name : code,
          nameEn: null,
        }),
      ),
    )
  else
    for (const [code, row] of missing)
      report.refuse({
        row,
        reason: 'NO_SUCH_DIVISION',
        message: `The division above, ${code}, is neither known nor in the file. --create-divisions makes it.`,
      })
}

async function refuseNameless({ writer, report, day }: ImportContext): Promise<void> {
  for (const { row, code } of await findNameless(writer, 'division', day))
    report.refuse({ row, reason: 'NO_NAME', message: `Division ${code} is new and has no name.` })
}

/** Tells of boundaries in the file that are not what lies below them. */
async function noticeBoundariesFromBelow({ writer, report, day }: ImportContext): Promise<void> {
  for (const { row, given, derived } of await findDifferingFromBelow(writer, day))
    report.notice({
      row,
      code: 'BOUNDARY_FROM_BELOW',
      message: `The boundary follows from what lies below: ${Math.round(derived)} m², not ${Math.round(given)} m² as in the file.`,
    })
}
