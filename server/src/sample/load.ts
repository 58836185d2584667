import { codeAt, communityOf, DISSOLVED_LEVELS } from '@geyi/shared/codes'
import { buildCoverage, dissolve } from '@geyi/shared/coverage'
import { buildNetwork } from '@geyi/shared/network'
import type { Writer } from '../database/access.ts'
import { boundaryToEwkt, linesToEwkt, pointToEwkt } from '../database/geometry.type.ts'
import { insertRows } from '../database/insert-rows.ts'
import { rows, run } from '../database/rows.ts'
import { chinasHolidays } from '../holiday/china.ts'
import { writeYears } from '../holiday/holiday.query.ts'
import { pinyinOf } from '../names/pinyin.ts'
import { staffCode } from '../staff/person/staff-code.ts'
import { recordStations } from '../station/history/record.query.ts'
import { openWeekOf } from '../station/hours/open-week.ts'
import { keepSpecialHours } from '../station/hours/special-hours.query.ts'
import { beginDivisions, beginGrids } from '../versions/version-writing.query.ts'
import { keepNetwork } from '../walking/keep-network.ts'
import type { SampleDistrict } from './generate/types.ts'
import { sampleId } from './sample-id.ts'

/** Since when the sample holds: a day long gone, so that plans for it can take effect today and have a past to be compared with. */
const VALID_FROM = '2026-01-01'

/** Writes a generated district into the database, marked as a sample, in the transaction of `writer`. */
export async function loadSample(writer: Writer, sample: SampleDistrict): Promise<void> {
  await run(
    writer,
    `insert into district_settings (district_code, name_zh, name_en, households_min, households_max, sample) values ($1, $2, $3, $4, $5, true)`,
    [
      sample.district.code,
      sample.district.name,
      sample.district.nameEn,
      sample.householdBand.min,
      sample.householdBand.max,
    ],
  )
  await writeYears(writer, sample.district.code, await chinasHolidays())
  await loadDivisions(writer, sample)
  await loadGrids(writer, sample)
  await loadStaff(writer, sample)
  await loadBuildings(writer, sample)
  await loadServiceItems(writer, sample)
  await loadStations(writer, sample)
  await loadBackdrop(writer, sample)
  await loadPaths(writer, sample)
}

async function loadDivisions(writer: Writer, sample: SampleDistrict): Promise<void> {
  const coverage = buildCoverage(sample.grids.map(({ code, boundary }) => ({ id: code, boundary })))
  const divisions = [sample.district, ...sample.subdistricts, ...sample.communities]
  const boundaries = new Map(DISSOLVED_LEVELS.flatMap(level => [...dissolve(coverage, ({ id }) => codeAt(id, level))]))
  await beginDivisions(
    writer,
    { day: VALID_FROM },
    divisions.map(division => ({
      ...division,
      identity: sampleId('division', division.code),
      versionId: sampleId('division_version', division.code),
      version: 1,
      pinyin: null,
      initials: null,
      boundary: boundaries.get(division.code)!,
      onlyVertices: false,
    })),
  )
}

async function loadGrids(writer: Writer, sample: SampleDistrict): Promise<void> {
  const counts = new Map(sample.grids.map(({ code }) => [code, { households: 0, population: 0 }]))
  for (const { gridCode, households, population } of sample.buildings) {
    const count = counts.get(gridCode)!
    count.households += households
    count.population += population
  }
  await beginGrids(
    writer,
    { day: VALID_FROM },
    sample.grids.map(({ code, kind, name, boundary }) => ({
      identity: sampleId('grid', code),
      versionId: sampleId('grid_version', code),
      version: 1,
      code,
      kind,
      name,
      boundary,
      ...counts.get(code)!,
      onlyVertices: false,
    })),
  )
}

/** Everybody is on the roster of their community and serves in one grid. */
async function loadStaff(writer: Writer, sample: SampleDistrict): Promise<void> {
  const staff = sample.grids
    .flatMap(({ code, leader, workers }) => [
      { key: `${code} 0`, code, role: 'LEADER', ...leader },
      ...workers.map((worker, index) => ({ key: `${code} ${index + 1}`, code, role: 'WORKER', ...worker })),
    ])
    .map((person, index) => ({ ...person, ...pinyinOf(person.name), number: staffCode(index + 1) }))
  await insertRows(
    writer,
    'staff_member',
    {
      id: ['uuid', ({ key }) => sampleId('staff_member', key)],
      division_code: ['text', ({ code }) => communityOf(code)],
      code: ['text', ({ number }) => number],
      name: ['text', ({ name }) => name],
      pinyin: ['text', ({ pinyin }) => pinyin],
      initials: ['text', ({ initials }) => initials],
      employment: ['text', ({ role }) => (role === 'LEADER' ? 'PART_TIME' : 'FULL_TIME')],
      office_phone: ['text', ({ phone }) => phone],
    },
    staff,
  )
  await insertRows(
    writer,
    'grid_staff',
    {
      id: ['uuid', ({ key }) => sampleId('grid_staff', key)],
      member_id: ['uuid', ({ key }) => sampleId('staff_member', key)],
      grid_id: ['uuid', ({ code }) => sampleId('grid', code)],
      role: ['text', ({ role }) => role],
      since: ['date', () => VALID_FROM],
    },
    staff,
  )
}

async function loadBuildings(writer: Writer, { district, buildings }: SampleDistrict): Promise<void> {
  await insertRows(
    writer,
    'building',
    {
      id: ['uuid', ({ code }) => sampleId('building', code)],
      district_code: ['text', () => district.code],
      code: ['text', ({ code }) => code],
      name: ['text', ({ name }) => name],
      location: ['geometry', ({ location }) => pointToEwkt(location)],
      footprint: ['geometry', ({ footprint }) => footprint && boundaryToEwkt([footprint])],
      households: ['integer', ({ households }) => households],
      population: ['integer', ({ population }) => population],
      grid_id: ['uuid', ({ gridCode }) => sampleId('grid', gridCode)],
    },
    buildings,
  )
}

/** Invented items, marked so; those that are in the catalogue already stay as they are. */
async function loadServiceItems(writer: Writer, { serviceItems }: SampleDistrict): Promise<void> {
  const known = new Set((await rows<{ code: string }>(writer, 'select code from service_item')).map(({ code }) => code))
  const added = serviceItems.filter(({ code }) => !known.has(code))
  await insertRows(
    writer,
    'service_item',
    {
      id: ['uuid', ({ code }) => sampleId('service_item', code)],
      code: ['text', ({ code }) => code],
      name: ['text', ({ name }) => name],
      name_en: ['text', ({ nameEn }) => nameEn],
      category: ['text', ({ category }) => category],
      category_en: ['text', ({ categoryEn }) => categoryEn],
      pinyin: ['text', ({ name }) => pinyinOf(name).pinyin],
      initials: ['text', ({ name }) => pinyinOf(name).initials],
    },
    added,
  )
  const json = (item: SampleDistrict['serviceItems'][number]) =>
    JSON.stringify({ ...item, parentId: item.parentCode && sampleId('service_item', item.parentCode) })
  await run(
    writer,
    `update service_item i set sample = true, parent_id = r."parentId", levels = r.levels, department = r.department, documents = r.documents,
       deputised = r.deputised, deputised_how = r."deputisedHow", synonyms = r.synonyms
     from json_to_recordset($1::json) as r(code text, "parentId" uuid, levels text[], department text, documents text[], deputised boolean, "deputisedHow" text, synonyms text[])
     where i.code = r.code`,
    [`[${added.map(json).join(',')}]`],
  )
}

async function loadStations(writer: Writer, { stations }: SampleDistrict): Promise<void> {
  await keepSpecialHours(
    writer,
    stations.map(({ openingHours }) => openingHours),
  )
  await insertRows(
    writer,
    'service_station',
    {
      id: ['uuid', ({ code }) => sampleId('service_station', code)],
      code: ['text', ({ code }) => code],
      kind: ['text', ({ kind }) => kind],
      division_code: ['text', ({ divisionCode }) => divisionCode],
      name: ['text', ({ name }) => name],
      name_en: ['text', ({ nameEn }) => nameEn],
      pinyin: ['text', ({ name }) => pinyinOf(name).pinyin],
      initials: ['text', ({ name }) => pinyinOf(name).initials],
      address: ['text', ({ address }) => address],
      phone: ['text', ({ phone }) => phone],
      location: ['geography', ({ location }) => pointToEwkt(location)],
      opening_hours: ['text', ({ openingHours }) => openingHours],
      open_week: ['int4multirange', ({ openingHours }) => weekOf(openingHours)],
      area: ['float8', ({ area }) => area],
      accessible: ['boolean', ({ accessible }) => accessible],
    },
    stations,
  )
  await insertRows(
    writer,
    'station_service_item',
    {
      station_id: ['uuid', ({ station }) => sampleId('service_station', station)],
      service_item_id: ['uuid', ({ item }) => sampleId('service_item', item)],
    },
    stations.flatMap(({ code, serviceItemCodes }) => serviceItemCodes.map(item => ({ station: code, item }))),
  )
  await recordStations(
    writer,
    stations.map(({ code }) => sampleId('service_station', code)),
    { authorId: null, through: 'SAMPLE', since: VALID_FROM },
  )
}

function weekOf(openingHours: string): string | null {
  const week = openWeekOf(openingHours)
  if (!week.ok) throw new Error(`The sample has unreadable opening hours: ${openingHours} (${week.message})`)
  return week.value
}

async function loadBackdrop(writer: Writer, { district, backdrop }: SampleDistrict): Promise<void> {
  await insertRows(
    writer,
    'backdrop',
    {
      id: ['uuid', ({ index }) => sampleId('backdrop', `${district.code} ${index}`)],
      district_code: ['text', () => district.code],
      kind: ['text', ({ feature }) => feature.kind],
      class: ['text', ({ feature }) => feature.class],
      name: ['text', ({ feature }) => feature.name],
      geometry: [
        'geometry',
        ({ feature }) => (feature.kind === 'ROAD' ? linesToEwkt(feature.geometry) : boundaryToEwkt(feature.geometry)),
      ],
    },
    backdrop.map((feature, index) => ({ feature, index })),
  )
}

/** People walk on all streets, and across no water but on one. */
async function loadPaths(writer: Writer, { district, backdrop }: SampleDistrict): Promise<void> {
  const paths = backdrop.flatMap(feature => (feature.kind === 'ROAD' ? feature.geometry : []))
  const barriers = backdrop.flatMap(feature => (feature.kind === 'WATER' ? feature.geometry.flat() : []))
  await keepNetwork(writer, district.code, buildNetwork(paths, barriers))
}
