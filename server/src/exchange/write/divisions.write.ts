import { DIGITS, parentCodeOf } from '@geyi/shared/codes'
import { type Position, quantise } from '@geyi/shared/geo'
import { DomainError } from '../../api/domain-error.ts'
import { boundaryToEwkt, pointToEwkt } from '../../database/geometry.type.ts'
import type { Columns } from '../../database/insert-rows.ts'
import { rows } from '../../database/rows.ts'
import type { ImportContext } from '../import.request.ts'
import { FIRST_SERIAL_CODE, numberedUnder } from '../numbering.ts'
import { deriveBoundaries } from './derived-boundaries.ts'
import type { StagedDivision } from './divisions.parse.ts'
import { divisionsWithin, existingDivisions, lastSerials } from './divisions.query.ts'
import { matchStaged } from './match.query.ts'
import { addDivisions, addSettings, type NewDivision } from './new-divisions.ts'
import { districtNamed, refuseLaterVersions, refuseRepeatedCodes } from './settle.ts'
import { setStaged } from './stage.query.ts'
import { holdsOn, writeVersions } from './versions.query.ts'

export const divisionColumns: Columns<StagedDivision> = {
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
  inner_point: ['geometry', ({ inner }) => inner && pointToEwkt(inner)],
}

/** Checks and writes staged divisions. */
export async function writeDivisions(context: ImportContext): Promise<void> {
  const { em, report, day } = context
  await refuseRepeatedCodes(context)
  await addDistrict(context)
  await numberRows(context)
  if (!report.sound) return
  await addParents(context)
  await refuseNameless(context)
  await refuseLaterVersions(context, 'division')
  if (!report.sound) return
  await leaveToBelow(context)
  const counts = await writeVersions(
    em,
    {
      entity: 'division',
      source: 'staged',
      values: {
        level: `case length(s.code) when 2 then 'PROVINCE' when 4 then 'PREFECTURE' when 6 then 'DISTRICT' when 9 then 'SUBDISTRICT' else 'COMMUNITY' end`,
        name: 'coalesce(s.name, v.name)',
        name_en: context.given.has('nameEn') ? 's.name_en' : 'v.name_en',
        pinyin: 'case when coalesce(s.name, v.name) is distinct from v.name then s.pinyin else v.pinyin end',
        initials: 'case when coalesce(s.name, v.name) is distinct from v.name then s.initials else v.initials end',
        boundary: 'coalesce(s.boundary, v.boundary)',
        area: 'case when s.boundary is null or s.boundary::bytea = v.boundary::bytea then v.area else s.area end',
      },
      compared: ['name', 'name_en', 'boundary'],
    },
    day,
  )
  Object.assign(report, counts)
  await addSettings(em)
  await deriveBoundaries(em, await stagedDistricts(context), day)
  await noticeBoundariesFromBelow(context)
}

/** Codes of the districts that staged rows lie in. */
export const stagedDistricts = async ({ em }: ImportContext): Promise<string[]> =>
  (
    await rows<{ code: string }>(
      em,
      'select distinct left(code, 6) as code from staged where length(code) >= 6 order by code',
    )
  ).map(({ code }) => code)

/** Makes the district that the request names, unless it is there or comes with the file. */
async function addDistrict(context: ImportContext): Promise<void> {
  const { em, request, day } = context
  const { district, name, nameEn = null } = request
  if (!district) return
  const there = await rows(
    em,
    `select 1 from division_version v where v.code = $1 and ${holdsOn(day)} union all select 1 from staged where code = $1`,
    [district],
  )
  if (there.length > 0) return
  if (!name) throw unknownDistrict(district)
  await addDivisions(context, [{ code: district, name, nameEn }])
}

export const unknownDistrict = (district: string): DomainError =>
  new DomainError('BAD_USER_INPUT', `There is no district ${district}. Give it a name with --name to make it.`, {
    argument: 'district',
  })

interface Uncoded {
  row: number
  parent: string | null
  longitude: number | null
  latitude: number | null
}

/** Gives rows without a code one: that of the division with the same ground or name, else the next serial of the division above. */
async function numberRows(context: ImportContext): Promise<void> {
  const { em, report, day } = context
  const uncoded = await rows<Uncoded>(
    em,
    `select row, parent, ST_X(inner_point) as longitude, ST_Y(inner_point) as latitude from staged where code is null order by row`,
  )
  if (uncoded.length === 0) return
  const district = districtNamed(context)
  const parents = await parentsOf(context, district, uncoded)
  if (!report.sound) return
  await setStaged(em, 'division', parents)
  const codes = await matchStaged(em, 'division', day)
  const above = [...new Set(parents.values())]
  const last = await lastSerials(em, 'division', above)
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
  await setStaged(em, 'code', codes)
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
  uncoded: readonly Uncoded[],
): Promise<Map<number, string>> {
  const { em, report, request, day } = context
  const level = request.level ?? 'COMMUNITY'
  const digits = level === 'COMMUNITY' ? DIGITS.SUBDISTRICT : DIGITS.DISTRICT
  const known = (await divisionsWithin(em, district, day)).filter(({ code }) => code.length === digits)
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
  if (known.length > 1 || digits === DIGITS.DISTRICT || !context.request.name) return undefined
  const code = district + FIRST_SERIAL_CODE
  await addDivisions(context, [{ code, name: context.request.name, nameEn: context.request.nameEn ?? null }])
  return code
}

/** Makes subdistricts that communities of the file lie in and that nobody has, or refuses these communities. */
async function addParents(context: ImportContext): Promise<void> {
  const { em, request, report, day } = context
  const staged = await rows<{ row: number; code: string }>(em, 'select row, code from staged order by row')
  const wanted = new Map<string, number>()
  const own = new Set(staged.map(({ code }) => code))
  for (const { row, code } of staged) {
    if (request.district && !code.startsWith(request.district))
      report.refuse({ row, reason: 'OUTSIDE_DISTRICT', message: `${code} does not lie in ${request.district}.` })
    const parent = parentCodeOf(code)
    if (parent && parent.length >= DIGITS.DISTRICT && !own.has(parent) && !wanted.has(parent)) wanted.set(parent, row)
  }
  const there = await existingDivisions(em, [...wanted.keys()], day)
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

async function refuseNameless({ em, report, day }: ImportContext): Promise<void> {
  const nameless = await rows<{ row: number; code: string }>(
    em,
    `select s.row, s.code from staged s where s.name is null and not exists (select 1 from division_version v where v.code = s.code and ${holdsOn(day)}) order by s.row`,
  )
  for (const { row, code } of nameless)
    report.refuse({ row, reason: 'NO_NAME', message: `Division ${code} is new and has no name.` })
}

/** Takes the boundary from rows whose boundary follows from what lies below them; the area stays, to compare with. */
async function leaveToBelow({ em, day }: ImportContext): Promise<void> {
  await rows(
    em,
    `update staged s set boundary = null, division = 'below'
     where s.boundary is not null and length(s.code) >= 6 and (
       exists (select 1 from grid_version v where v.code like s.code || '%' and ${holdsOn(day)})
       or exists (select 1 from division_version v where v.code like s.code || '%' and length(v.code) > length(s.code) and v.boundary is not null and ${holdsOn(day)})
       or exists (select 1 from staged c where c.code like s.code || '%' and length(c.code) > length(s.code) and c.area is not null))`,
  )
}

/** Tells of boundaries in the file that are not what lies below them. */
async function noticeBoundariesFromBelow({ em, report, day }: ImportContext): Promise<void> {
  const differing = await rows<{ row: number; given: number; derived: number }>(
    em,
    `select s.row, s.area as given, v.area as derived from staged s join division_version v on v.code = s.code and ${holdsOn(day)}
     where s.division = 'below' and abs(s.area - v.area) > 1 order by s.row`,
  )
  for (const { row, given, derived } of differing)
    report.notice({
      row,
      code: 'BOUNDARY_FROM_BELOW',
      message: `The boundary follows from what lies below: ${Math.round(derived)} m², not ${Math.round(given)} m² as in the file.`,
    })
}
