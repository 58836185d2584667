import { communityOf, districtOf, levelOfCode, subdistrictOf } from '@geyi/shared/codes'
import { type Position, quantise } from '@geyi/shared/geo'
import { divisionsWithin, type KnownDivision, lastSerials } from '../../versions/divisions.query.ts'
import { FIRST_SERIAL_CODE, numberedUnder } from '../../versions/numbering.ts'
import { addNewDistrict } from '../divisions/new-district.ts'
import { addDivisions, type NewDivision } from '../divisions/new-divisions.ts'
import type { ImportContext } from '../rows/import.request.ts'
import { setStaged } from '../stage/stage.query.ts'
import { Communities } from './communities.ts'
import { type UnplacedGrid, unplacedGrids } from './grid-rows.query.ts'

/**
 * Says of every staged grid which community it hangs on: the one of its code, the one that its row names, the one that the request
 * names, the one around its place, or the district's only one. Communities that rows name are made where that is wanted.
 */
export async function placeGrids(context: ImportContext): Promise<void> {
  const { writer, request, report, day } = context
  const staged = await unplacedGrids(writer, request.district ?? '', day)
  for (const { row, code } of staged)
    if (code && request.district && !code.startsWith(request.district))
      report.refuse({ row, reason: 'OUTSIDE_DISTRICT', message: `${code} does not lie in ${request.district}.` })
  if (!report.sound) return
  const district = request.district
  const known = new Communities(
    district ? await divisionsWithin(writer, district, day) : await communitiesOf(context, staged),
  )
  const making = request.name !== undefined || request.createDivisions === true
  if (district) await addNewDistrict(context, district)
  if (making) await makeMissing(context, known, staged)
  const places = new Map<number, string>()
  for (const row of staged) {
    const found = known.findFor(row, request.within)
    if (typeof found === 'string') places.set(row.row, found)
    else report.refuse({ row: row.row, ...found })
  }
  if (report.sound) await setStaged(writer, 'division', places)
}

async function communitiesOf(
  { writer, day }: ImportContext,
  staged: readonly UnplacedGrid[],
): Promise<KnownDivision[]> {
  const districts = [...new Set(staged.flatMap(({ code }) => (code ? [districtOf(code)] : [])))]
  const found: KnownDivision[] = []
  for (const district of districts)
    for (const division of await divisionsWithin(writer, district, day)) found.push(division)
  return found
}

async function add(context: ImportContext, known: Communities, divisions: readonly NewDivision[]): Promise<void> {
  await addDivisions(context, divisions)
  known.add(divisions)
}

/** Makes the subdistricts and communities that rows name or that their codes imply, and one of each for rows that say nothing. */
async function makeMissing(context: ImportContext, known: Communities, staged: readonly UnplacedGrid[]): Promise<void> {
  const { request } = context
  const byCode = new Map<string, NewDivision>()
  for (const { code, community, subdistrict } of staged) {
    if (!code) continue
    const [above, own] = [subdistrictOf(code), communityOf(code)]
    if (!known.has(above)) byCode.set(above, { code: above, name: nameOr(subdistrict, above), nameEn: null })
    if (!known.has(own)) byCode.set(own, { code: own, name: nameOr(community, own), nameEn: null })
  }
  await add(context, known, [...byCode.values()])
  const district = request.district
  if (!district) return
  const nameless = staged.filter(row => !row.code && !row.community && !row.around)
  if (nameless.length > 0 && known.communities.length === 0 && !staged.some(row => row.community) && request.name) {
    const above = district + FIRST_SERIAL_CODE
    const one = { name: request.name, nameEn: request.nameEn ?? null }
    await add(
      context,
      known,
      [
        { code: above, ...one },
        { code: above + FIRST_SERIAL_CODE, ...one },
      ].filter(({ code }) => !known.has(code)),
    )
  }
  await makeNamed(
    context,
    known,
    district,
    staged.filter(row => !row.code && row.community && levelOfCode(row.community) !== 'community'),
  )
}

const nameOr = (text: string | null, code: string): string => (text && !/^\d+$/.test(text) ? text : code)

/** Makes subdistricts, then communities, that rows name, numbered by where their rows lie. */
async function makeNamed(
  context: ImportContext,
  known: Communities,
  district: string,
  staged: readonly UnplacedGrid[],
): Promise<void> {
  const named = staged.filter(({ subdistrict }) => subdistrict && !known.subdistrict(subdistrict))
  await addNumbered(
    context,
    known,
    district,
    Map.groupBy(named, ({ subdistrict }) => subdistrict!),
  )
  const missing = staged.filter(row => known.named(row.community!, row.subdistrict).length === 0)
  const subdistricts = known.subdistricts
  if (missing.some(({ subdistrict }) => !subdistrict) && subdistricts.length === 0) {
    const code = district + FIRST_SERIAL_CODE
    await add(context, known, [{ code, name: context.request.name ?? code, nameEn: null }])
  }
  const bySubdistrict = Map.groupBy(missing, ({ subdistrict }) =>
    subdistrict
      ? known.subdistrict(subdistrict)
      : known.subdistricts.length === 1
        ? known.subdistricts[0]!.code
        : undefined,
  )
  for (const [above, own] of bySubdistrict)
    if (above)
      await addNumbered(
        context,
        known,
        above,
        Map.groupBy(own, ({ community }) => community!),
      )
}

async function addNumbered(
  context: ImportContext,
  known: Communities,
  parent: string,
  groups: ReadonlyMap<string, readonly UnplacedGrid[]>,
): Promise<void> {
  if (groups.size === 0) return
  const last = (await lastSerials(context.writer, 'division', [parent])).get(parent) ?? 0
  const codes = numberedUnder(parent, last, [...groups.values()].map(middleOf))
  if (!codes) return
  await add(
    context,
    known,
    [...groups.keys()].map((name, index) => ({ code: codes[index]!, name, nameEn: null })),
  )
}

const middleOf = (group: readonly UnplacedGrid[]): Position => [
  quantise(group.reduce((sum, { longitude }) => sum + longitude, 0) / group.length),
  quantise(group.reduce((sum, { latitude }) => sum + latitude, 0) / group.length),
]
