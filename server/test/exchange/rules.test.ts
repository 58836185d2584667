import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../src/database/engine/engine.ts'
import { rows } from '../../src/database/rows.ts'
import { FeatureKind } from '../../src/formats/feature/feature-kind.ts'
import { today } from '../../src/graphql/day.ts'
import type { ImportRequest } from '../../src/import/rows/import.request.ts'
import { freshEngine } from '../engines.ts'
import { collection, exportText, importText, square } from './exchange.ts'

let engine: Engine
beforeAll(async () => {
  engine = await freshEngine()
})
afterAll(() => engine.close())

const grids = (district: string, request: Partial<ImportRequest> = {}): ImportRequest => ({
  kind: FeatureKind.GRIDS,
  district,
  ...request,
})
const buildings = (district: string, request: Partial<ImportRequest> = {}): ImportRequest => ({
  kind: FeatureKind.BUILDINGS,
  district,
  ...request,
})
const versions = (code: string) =>
  rows(
    engine.em,
    `select version, name, valid_from::text as from, valid_to::text as to from grid_version where code = $1 order by version`,
    [code],
  )
const dayAfter = (days: number) => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10)

/*      ┌───┬───┐
 *      │ A │ B │     each a thousandth of a degree wide
 *      └───┴───┘   */
const two = (a = '甲', b = '乙') =>
  collection({ properties: { name: a }, geometry: square(0, 0) }, { properties: { name: b }, geometry: square(1, 0) })

describe('versions', () => {
  const district = '990601'
  const A = `${district}001001001`

  test('a new grid begins on the day that the planner names', async () => {
    await importText(engine, two(), grids(district, { name: '甲区', validFrom: '2026-01-01' }))
    expect(await versions(A)).toEqual([{ version: 1, name: '甲', from: '2026-01-01', to: null }])
  })

  test('an equal import makes no version, whatever the day', async () => {
    expect(await importText(engine, two(), grids(district, { validFrom: '2026-03-01' }))).toMatchObject({
      unchanged: 2,
      changed: 0,
    })
    expect(await versions(A)).toHaveLength(1)
  })

  test('a changed grid closes the version that held and opens the next; the other stays', async () => {
    expect(await importText(engine, two('甲改'), grids(district, { validFrom: '2026-03-01' }))).toMatchObject({
      unchanged: 1,
      changed: 1,
    })
    expect(await versions(A)).toEqual([
      { version: 1, name: '甲', from: '2026-01-01', to: '2026-03-01' },
      { version: 2, name: '甲改', from: '2026-03-01', to: null },
    ])
  })

  test('a second change on the same day overwrites that day’s version', async () => {
    await importText(engine, two('甲又改'), grids(district, { validFrom: '2026-03-01' }))
    expect((await versions(A)).at(-1)).toEqual({ version: 2, name: '甲又改', from: '2026-03-01', to: null })
  })

  test('a day before a later version is refused: its past would be written over', async () => {
    const { applied, problems } = await importText(engine, two('甲早'), grids(district, { validFrom: '2026-02-01' }))
    expect({ applied, problems }).toMatchObject({ applied: false, problems: [{ row: 1, reason: 'LATER_VERSION' }] })
  })

  test('an export as of a day has what held then', async () => {
    expect(await exportText(engine, FeatureKind.GRIDS, district, 'geojson', '2026-02-01')).toContain('"甲"')
    expect(await exportText(engine, FeatureKind.GRIDS, district, 'geojson', '2026-03-01')).toContain('"甲又改"')
  })

  test('boundaries of divisions follow the grids, with versions of their own', async () => {
    const wider = collection(
      { properties: { name: '甲又改' }, geometry: square(0, 0) },
      { properties: { name: '乙' }, geometry: square(1, 0) },
      { properties: { name: '丙' }, geometry: square(2, 0) },
    )
    await importText(engine, wider, grids(district, { validFrom: '2026-05-01' }))
    const outlines = await rows<{ version: number; from: string; to: string | null; width: number }>(
      engine.em,
      `select version, valid_from::text as from, valid_to::text as to, round((ST_XMax(boundary) - ST_XMin(boundary)) * 1000)::int as width from division_version where code = $1 order by version`,
      [district],
    )
    expect(outlines).toEqual([
      { version: 1, from: '2026-01-01', to: '2026-05-01', width: 2 },
      { version: 2, from: '2026-05-01', to: null, width: 3 },
    ])
  })
})

describe('codes', () => {
  test('grids without a code are numbered west to east, then north to south', async () => {
    const places = [
      [1, 0],
      [0, 0],
      [1, 1],
      [0, 1],
    ] as const
    await importText(
      engine,
      collection(...places.map(([x, y]) => ({ properties: { name: `${x}${y}` }, geometry: square(x, y) }))),
      grids('990602', { name: '乙区' }),
    )
    const found = await rows<{ name: string }>(
      engine.em,
      `select name from grid_version where code like '990602%' order by code`,
    )
    expect(found.map(({ name }) => name)).toEqual(['01', '11', '00', '10'])
  })

  test('others get the next serials, and a redrawn grid keeps its code by its name', async () => {
    const report = await importText(
      engine,
      collection(
        { properties: { name: '新' }, geometry: square(2, 0) },
        { properties: { name: '11' }, geometry: square(1, 1, 2) },
      ),
      grids('990602'),
    )
    expect(report).toMatchObject({ created: 1, changed: 1 })
    const found = await rows<{ code: string; name: string }>(
      engine.em,
      `select code, name from grid_version where code like '990602%' and valid_to is null order by code`,
    )
    expect(found.map(({ code, name }) => code.slice(-3) + name)).toEqual(['00101', '00211', '00300', '00410', '005新'])
  })

  test('the id of a feature is its code when there is no other', async () => {
    await importText(engine, collection({ id: 'B-7', properties: {}, geometry: square(0, 0) }), buildings('990602'))
    expect(await rows(engine.em, `select code from building where district_code = '990602'`)).toEqual([{ code: 'B-7' }])
  })

  test('two buildings at one place get different codes, the same in every import', async () => {
    const point = { type: 'Point', coordinates: [103.8005, 25.5005] }
    const text = collection(
      { properties: { name: '一' }, geometry: point },
      { properties: { name: '二' }, geometry: point },
    )
    expect(await importText(engine, text, buildings('990602'))).toMatchObject({ created: 2, codesGiven: 2 })
    expect(await importText(engine, text, buildings('990602'))).toMatchObject({ unchanged: 2 })
  })

  test('subdistricts and communities that rows name are made in a new district, once each', async () => {
    const row = (column: number, 街道: string, 社区: string) => ({
      properties: { 街道, 社区 },
      geometry: square(column, 0),
    })
    const text = collection(
      row(0, '南街道', '东社区'),
      row(1, '南街道', '东社区'),
      row(2, '北街道', '东社区'),
      row(3, '北街道', '西社区'),
    )
    const report = await importText(engine, text, grids('990603', { name: '丙区' }))
    expect(report.divisionsCreated.map(({ name }) => name)).toEqual([
      '丙区',
      '南街道',
      '北街道',
      '东社区',
      '东社区',
      '西社区',
    ])
    expect(report).toMatchObject({ created: 4, noticeCounts: { NAME_GIVEN: 4 } })
    expect(await importText(engine, text, grids('990603'))).toMatchObject({ unchanged: 4, divisionsCreated: [] })
  })

  test('in a district that is there a misspelt community is a bad row, unless new ones are asked for', async () => {
    const text = collection({ properties: { 社区: '冬社区', name: '新' }, geometry: square(9, 0) })
    expect((await importText(engine, text, grids('990603'))).problems).toMatchObject([
      { row: 1, reason: 'NO_SUCH_COMMUNITY' },
    ])
    const made = await importText(
      engine,
      collection({ properties: { 街道: '南街道', 社区: '冬社区', name: '新' }, geometry: square(9, 0) }),
      grids('990603', { createDivisions: true }),
    )
    expect(made.divisionsCreated).toMatchObject([{ name: '冬社区' }])
  })

  test('a community that two subdistricts have wants the subdistrict too', async () => {
    const { problems } = await importText(
      engine,
      collection({ properties: { 社区: '东社区' }, geometry: square(20, 0) }),
      grids('990603'),
    )
    expect(problems).toMatchObject([{ row: 1, reason: 'AMBIGUOUS_COMMUNITY' }])
  })

  test('a community holds 999 grids and no more', async () => {
    const text = collection(
      ...Array.from({ length: 1_000 }, (_, i) => ({ properties: {}, geometry: square(i % 40, Math.floor(i / 40)) })),
    )
    expect((await importText(engine, text, grids('990699', { name: '满区' }))).problems).toMatchObject([
      { reason: 'NO_CODE_LEFT' },
    ])
  })
})

describe('bad rows', () => {
  const district = '990604'
  const bowTie = {
    type: 'Polygon',
    coordinates: [
      [
        [103.8, 25.5],
        [103.81, 25.51],
        [103.81, 25.5],
        [103.8, 25.51],
        [103.8, 25.5],
      ],
    ],
  }

  test('all are listed with number, reason and place, and nothing at all is imported', async () => {
    const text = collection(
      { properties: { name: '好' }, geometry: square(0, 0) },
      { properties: { name: '结' }, geometry: bowTie },
      { properties: { code: '12' }, geometry: square(1, 0) },
      { properties: { households: '许多' }, geometry: square(2, 0) },
      { properties: {}, geometry: null },
      { properties: { code: `${district}001001001` }, geometry: square(3, 0) },
      { properties: { code: `${district}001001001` }, geometry: square(4, 0) },
    )
    const report = await importText(engine, text, grids(district, { name: '丁区' }))
    expect(report).toMatchObject({ applied: false, rows: 7, created: 0, refused: 4 })
    expect(report.problems.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'RING_CROSSES_ITSELF'],
      [3, 'WRONG_LENGTH'],
      [4, 'BAD_VALUE'],
      [5, 'NO_GEOMETRY'],
    ])
    expect(report.problems[0]!.longitude).toBeCloseTo(103.805, 6)
    expect(await rows(engine.em, `select 1 from division_version where code like $1 || '%'`, [district])).toEqual([])
  })

  test('a code that comes twice is refused in the second row', async () => {
    const code = `${district}001001001`
    const text = collection(
      { properties: { code }, geometry: square(3, 0) },
      { properties: { code }, geometry: square(4, 0) },
    )
    const { problems } = await importText(engine, text, grids(district, { name: '丁区' }))
    expect(problems).toMatchObject([{ row: 2, reason: 'REPEATED_CODE' }])
  })

  test('1,200 of them are counted, and 1,000 listed', async () => {
    const text = collection(...Array.from({ length: 1_200 }, () => ({ properties: {}, geometry: bowTie })))
    const { refused, problems } = await importText(engine, text, grids(district, { name: '丁区' }))
    expect({ refused, listed: problems.length }).toEqual({ refused: 1_200, listed: 1_000 })
  })

  test('a dry run says what would happen and leaves no trace', async () => {
    expect(await importText(engine, two(), grids(district, { name: '丁区', dryRun: true }))).toMatchObject({
      applied: false,
      dryRun: true,
      created: 2,
    })
    expect(await rows(engine.em, `select 1 from division_version where code like $1 || '%'`, [district])).toEqual([])
  })

  test('more rows than are allowed are refused with their own code', async () => {
    const refused = await importText(engine, two(), grids(district, { name: '丁区', limit: 1 })).catch(error => error)
    expect(refused).toMatchObject({ extensions: { code: 'TOO_MANY_FEATURES', http: { status: 413 } } })
  })

  test('a grid of another district, or of a community that is not known, is a bad row', async () => {
    const foreign = collection({ properties: { code: '990601001001009' }, geometry: square(5, 0) })
    expect((await importText(engine, foreign, grids(district, { name: '丁区' }))).problems).toMatchObject([
      { reason: 'OUTSIDE_DISTRICT' },
    ])
    const unknown = collection({ properties: { code: '990601001009009' }, geometry: square(5, 0) })
    expect((await importText(engine, unknown, grids('990601'))).problems).toMatchObject([
      { reason: 'NO_SUCH_COMMUNITY' },
    ])
  })

  test('a district that is not there wants a name', async () => {
    await expect(importText(engine, two(), grids('990688'))).rejects.toThrow(/--name/)
  })

  test('a building whose axes are swapped is refused with that hint', async () => {
    await importText(engine, two(), grids('990606', { name: '列区' }))
    const text = collection({ properties: {}, geometry: { type: 'Point', coordinates: [25.5, 103.8] } })
    const { problems } = await importText(engine, text, buildings('990606'))
    expect(problems).toMatchObject([{ row: 1, message: expect.stringContaining('swapped') }])
    const far = collection({ properties: {}, geometry: { type: 'Point', coordinates: [103.9, 25.5] } })
    expect((await importText(engine, far, buildings('990606'))).problems).toMatchObject([{ reason: 'FAR_OUTSIDE' }])
  })
})

describe('buildings and counts', () => {
  const district = '990605'
  const counts = () =>
    rows(
      engine.em,
      `select households, population from grid_version where code like $1 || '%' and valid_to is null order by code`,
      [district],
    )

  test('a district without buildings keeps the counts that came with its grids', async () => {
    const text = collection(
      { properties: { name: '甲', 户数: 210, 人口: 640 }, geometry: square(0, 0) },
      { properties: { name: '乙', 户数: '190', 人口: null }, geometry: square(1, 0) },
    )
    await importText(engine, text, grids(district, { name: '戊区' }))
    expect(await counts()).toEqual([
      { households: 210, population: 640 },
      { households: 190, population: 0 },
    ])
  })

  test('with buildings the counts are theirs; one on the boundary counts in the grid to its east', async () => {
    const point = (x: number, y: number) => ({ type: 'Point', coordinates: [x, y] })
    const text = collection(
      { properties: { code: 'a', households: 30, population: 80 }, geometry: point(103.8005, 25.5005) },
      { properties: { code: 'b', households: 5, population: 9 }, geometry: point(103.801, 25.5005) },
      { properties: { code: 'c', households: 7, population: 11 }, geometry: point(103.8015, 25.5005) },
      { properties: { code: 'd', households: 1, population: 1 }, geometry: point(103.8025, 25.5005) },
    )
    const report = await importText(engine, text, buildings(district))
    expect(report.notices).toMatchObject([{ row: 4, code: 'IN_NO_GRID' }])
    expect(await counts()).toEqual([
      { households: 30, population: 80 },
      { households: 12, population: 20 },
    ])
  })

  test('when grids are redrawn their buildings are counted again', async () => {
    await importText(engine, collection({ properties: { name: '乙' }, geometry: square(1, 0, 2) }), grids(district))
    expect(await counts()).toEqual([
      { households: 30, population: 80 },
      { households: 13, population: 21 },
    ])
  })

  test('grids that will hold only later are counted too, and today’s stay as they are', async () => {
    await importText(
      engine,
      collection({ properties: { name: '乙' }, geometry: square(5, 5) }),
      grids(district, { validFrom: dayAfter(30) }),
    )
    const later = await rows(
      engine.em,
      `select households from grid_version where code like $1 || '%' and valid_from > $2::date`,
      [district, today()],
    )
    expect(later).toEqual([{ households: 0 }])
    const now = await rows(
      engine.em,
      `select households from grid_version where code like $1 || '%' and valid_from <= $2::date and (valid_to is null or valid_to > $2::date) order by code`,
      [district, today()],
    )
    expect(now).toEqual([{ households: 30 }, { households: 13 }])
  })

  test('columns that a file does not have leave what is known', async () => {
    const text = collection({
      properties: { code: 'a', name: '一号楼' },
      geometry: { type: 'Point', coordinates: [103.8005, 25.5005] },
    })
    expect(await importText(engine, text, buildings(district))).toMatchObject({ changed: 1 })
    expect(
      await rows(engine.em, `select name, households from building where district_code = $1 and code = 'a'`, [
        district,
      ]),
    ).toEqual([{ name: '一号楼', households: 30 }])
  })

  test('a footprint without a place of its own stands at a place inside it', async () => {
    await importText(engine, collection({ properties: { code: 'u' }, geometry: square(0, 0) }), buildings(district))
    const [row] = await rows(
      engine.em,
      `select ST_Contains(footprint, location) as inside from building where district_code = $1 and code = 'u'`,
      [district],
    )
    expect(row).toEqual({ inside: true })
  })
})

describe('a vertex that rounding puts into one grid’s edge', () => {
  test('is put into its neighbour’s too, so that what lies above has no slit', async () => {
    // The western grid's tooth ends 2e-8° short of its own eastern edge: rounded, its tip lies on that edge.
    const tooth = [
      [103.8, 25.5],
      [103.801, 25.5],
      [103.801, 25.501],
      [103.8, 25.501],
      [103.8, 25.5006],
      [103.80099998, 25.5005],
      [103.8, 25.5004],
      [103.8, 25.5],
    ]
    const text = collection(
      { properties: { name: '西' }, geometry: { type: 'Polygon', coordinates: [tooth] } },
      { properties: { name: '东' }, geometry: square(1, 0) },
    )
    const report = await importText(engine, text, grids('990607', { name: '己区' }))
    expect(report.noticeCounts).toMatchObject({ MENDED: 1, NODE_SHARED: 1 })
    const [outline] = await rows(
      engine.em,
      `select ST_NumGeometries(boundary) as pieces, ST_NRings(boundary)::int as rings from division_version where code = '990607001001'`,
    )
    expect(outline).toEqual({ pieces: 1, rings: 1 })
  })

  test('grids that overlap still give their community one sound outline', async () => {
    await importText(
      engine,
      collection({ properties: {}, geometry: square(0, 0, 2) }, { properties: {}, geometry: square(1, 1, 2) }),
      grids('990608', { name: '庚区' }),
    )
    const [outline] = await rows(
      engine.em,
      `select ST_IsValid(boundary) as valid, ST_NumGeometries(boundary) as pieces, ST_NRings(boundary)::int as rings from division_version where code = '990608001001'`,
    )
    expect(outline).toEqual({ valid: true, pieces: 1, rings: 1 })
  })
})

describe('divisions', () => {
  const divisions = (district: string, request: Partial<ImportRequest> = {}): ImportRequest => ({
    kind: FeatureKind.DIVISIONS,
    district,
    ...request,
  })

  test('a table of codes and names needs no boundaries', async () => {
    const text = 'code,name,nameEn\n990701000000,辛区,Xin\n990701001000,一街道,\n990701001001,一社区,\n'
    expect(await importText(engine, text, divisions('990701'))).toMatchObject({ applied: true, created: 3 })
    expect(
      await rows(engine.em, `select name_zh, name_en from district_settings where district_code = '990701'`),
    ).toEqual([{ name_zh: '辛区', name_en: 'Xin' }])
  })

  test('a division whose parent is nowhere is a bad row', async () => {
    const { problems } = await importText(engine, 'code,name\n990701009001,九社区\n', divisions('990701'))
    expect(problems).toMatchObject([{ row: 2, reason: 'NO_SUCH_DIVISION' }])
  })

  test('a new division without a name is a bad row, a known one keeps its name', async () => {
    const { problems } = await importText(engine, 'code,name\n990701001002,\n990701001001,\n', divisions('990701'))
    expect(problems).toMatchObject([{ row: 2, reason: 'NO_NAME' }])
  })

  test('a boundary that is not what lies below gives way to it, and that is said', async () => {
    await importText(
      engine,
      collection({ properties: { code: '990701001001001' }, geometry: square(0, 0) }),
      grids('990701'),
    )
    const report = await importText(
      engine,
      collection({ properties: { code: '990701001001', name: '一社区' }, geometry: square(0, 0, 2) }),
      divisions('990701'),
    )
    expect(report).toMatchObject({ unchanged: 1, notices: [{ row: 1, code: 'BOUNDARY_FROM_BELOW' }] })
  })
})

describe('stations', () => {
  const district = '990801'
  const stations = (request: Partial<ImportRequest> = {}): ImportRequest => ({
    kind: FeatureKind.STATIONS,
    district,
    ...request,
  })
  const point = { type: 'Point', coordinates: [103.8005, 25.5005] }

  beforeAll(async () => {
    await importText(engine, two(), grids(district, { name: '壬区' }))
  })

  test('a row is one of six kinds in Chinese or by its word; without one it is a bad row', async () => {
    const text = collection(
      { properties: { code: 's1', name: '甲', 类型: '红色驿站' }, geometry: point },
      { properties: { code: 's2', name: '乙', 类型: 'courier_post' }, geometry: point },
    )
    expect(await importText(engine, text, stations())).toMatchObject({ created: 2 })
    const bad = collection(
      { properties: { code: 's3', name: '丙' }, geometry: point },
      { properties: { code: 's4', name: '丁', kind: '茶馆' }, geometry: point },
    )
    expect((await importText(engine, bad, stations())).problems.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'BAD_VALUE'],
    ])
    expect(
      (await importText(engine, collection({ properties: { code: 's3', name: '丙' }, geometry: point }), stations()))
        .problems,
    ).toMatchObject([{ row: 1, reason: 'NO_KIND' }])
  })

  test('opening hours that can’t be read are a bad row; the column can be left out', async () => {
    const text = collection({ properties: { code: 's5', name: '戊', opening_hours: 'whenever' }, geometry: point })
    const request = stations({ set: { kind: 'RED_POST' } })
    expect((await importText(engine, text, request)).problems).toMatchObject([{ row: 1, reason: 'BAD_OPENING_HOURS' }])
    expect(await importText(engine, text, { ...request, map: { openingHours: '' } })).toMatchObject({ created: 1 })
  })

  test('a code that a station of another district has is refused', async () => {
    await importText(engine, two(), grids('990802', { name: '癸区' }))
    const text = collection({ properties: { code: 's1', name: '甲' }, geometry: point })
    const { problems } = await importText(engine, text, {
      kind: FeatureKind.STATIONS,
      district: '990802',
      set: { kind: 'RED_POST' },
    })
    expect(problems).toMatchObject([{ row: 1, reason: 'CODE_TAKEN' }])
  })

  test('a change raises the version, an equal row does not; a deleted one comes back', async () => {
    const text = (name: string) => collection({ properties: { code: 's1', name, kind: 'RED_POST' }, geometry: point })
    await importText(engine, text('甲'), stations())
    await importText(engine, text('甲改'), stations())
    expect(await rows(engine.em, `select version, name from service_station where code = 's1'`)).toEqual([
      { version: 2, name: '甲改' },
    ])
    await rows(engine.em, `update service_station set deleted_at = now() where code = 's1'`)
    expect(await importText(engine, text('甲改'), stations())).toMatchObject({ created: 1, changed: 0 })
    expect(await rows(engine.em, `select version, deleted_at from service_station where code = 's1'`)).toEqual([
      { version: 3, deleted_at: null },
    ])
  })

  test('one that was made by hand and has no code is known by its place', async () => {
    await rows(
      engine.em,
      `insert into service_station (id, kind, division_code, name, pinyin, initials, location) values (gen_random_uuid(), 'RED_POST', $1, '手', 's', 's', 'SRID=4326;POINT(103.8001 25.5001)')`,
      [district],
    )
    const text = await exportText(engine, FeatureKind.STATIONS, district)
    expect(text).toContain('"code":"x1038001000y255001000"')
    expect(await importText(engine, text, stations())).toMatchObject({ created: 0 })
    expect(await exportText(engine, FeatureKind.STATIONS, district)).toBe(text)
  })
})
