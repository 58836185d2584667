import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rows } from '../../src/database/rows.ts'
import { FeatureKind } from '../../src/formats/feature/feature-kind.ts'
import { openServer, type TestServer } from '../server.ts'
import { collection, exportText, importText, square } from './exchange.ts'

const DISTRICT = '530302'
let server: TestServer
beforeAll(async () => {
  server = await openServer('sample')
})
afterAll(() => server.close())

describe('the sample district', () => {
  test.each(Object.values(FeatureKind))(
    'exported as %s imports to an equal state, as GeoJSON and as CSV',
    async kind => {
      const { engine } = server
      const first = await exportText(engine, kind, DISTRICT)
      const table = await exportText(engine, kind, DISTRICT, 'csv')
      for (const text of [first, table])
        expect(await importText(engine, text, { kind, district: DISTRICT })).toMatchObject({
          applied: true,
          created: 0,
          changed: 0,
        })
      expect(await exportText(engine, kind, DISTRICT)).toBe(first)
      expect(await exportText(engine, kind, DISTRICT, 'csv')).toBe(table)
    },
    120_000,
  )

  test('a subtree exports alone', async () => {
    const text = await exportText(server.engine, FeatureKind.GRIDS, '530302001')
    const codes = (JSON.parse(text) as { features: { properties: { code: string } }[] }).features.map(
      ({ properties }) => properties.code,
    )
    expect(codes.length).toBeGreaterThan(20)
    expect(codes.every(code => code.startsWith('530302001'))).toBe(true)
  })
})

describe('the mutation importFeatures', () => {
  const mutation = `mutation ($input: ImportFeaturesInput!) { importFeatures(input: $input) {
    kind applied rows created changed unchanged refused codesGiven problems { row code message longitude } notices { row code } noticeCounts { code count } divisionsCreated { code } } }`
  const features = (name: string) =>
    JSON.parse(
      collection({
        id: 'T-1',
        properties: { name, households: 3 },
        geometry: { type: 'Point', coordinates: [103.8, 25.5] },
      }),
    )
  const input = (more: Record<string, unknown>) => ({ input: { kind: 'BUILDINGS', district: DISTRICT, ...more } })
  const found = () => rows(server.engine.em, `select name from building where code = 'T-1'`)

  test('is not for strangers, nor for planners of another place', async () => {
    const variables = input({ features: features('甲') })
    expect(await server.ask(mutation, variables)).toMatchObject({ code: 'UNAUTHENTICATED' })
    expect(await server.ask(mutation, variables, await server.signIn('nanning'))).toMatchObject({ code: 'FORBIDDEN' })
    const foreign = { input: { kind: 'BUILDINGS', district: '530303', name: '邻区', features: features('甲') } }
    expect(await server.ask(mutation, foreign, await server.signIn('qilin'))).toMatchObject({ code: 'FORBIDDEN' })
    expect(await found()).toEqual([])
  })

  test('imports what a planner sends, as features or as a file', async () => {
    const cookie = await server.signIn('qilin')
    const sent = await server.ask(mutation, input({ features: features('甲') }), cookie)
    expect(sent.data.importFeatures).toMatchObject({ applied: true, rows: 1, created: 1 })
    const table = Buffer.from('\u{feff}编码,名称,户数,经度,纬度\r\nT-1,甲,3,103.8,25.5\r\n').toString('base64')
    const again = await server.ask(mutation, input({ file: { name: 'a.csv', base64: table } }), cookie)
    expect(again.data.importFeatures).toMatchObject({ applied: true, created: 0, changed: 0, unchanged: 1 })
    expect(await found()).toEqual([{ name: '甲' }])
  })

  test('reads fields from the columns that are named for them, or gives all rows one value', async () => {
    const [feature] = features('甲').features
    const sent = await server.ask(
      mutation,
      input({
        features: { type: 'FeatureCollection', features: [{ ...feature, properties: { 楼名: '乙' } }] },
        map: [{ field: 'NAME', value: '楼名' }],
        set: [{ field: 'HOUSEHOLDS', value: '4' }],
        dryRun: true,
      }),
      await server.signIn('qilin'),
    )
    expect(sent.data.importFeatures).toMatchObject({ rows: 1, changed: 1, refused: 0 })
  })

  test('refuses bad rows with all of them; a dry run answers with them', async () => {
    const cookie = await server.signIn('qilin')
    const bad = JSON.parse(
      collection(
        { id: 'T-1', properties: { name: '乙' }, geometry: { type: 'Point', coordinates: [103.8, 25.5] } },
        { properties: {}, geometry: { type: 'Point', coordinates: ['x', 25.5] } },
        { properties: { households: -1 }, geometry: { type: 'Point', coordinates: [103.8, 25.5] } },
      ),
    )
    const refused = await server.ask(mutation, input({ features: bad }), cookie)
    expect(refused).toMatchObject({ status: 400, code: 'INVALID_GEOMETRY' })
    expect(refused.errors![0]!.extensions).toMatchObject({
      reason: 'NOT_A_NUMBER',
      refused: 2,
      rows: [
        { row: 2, reason: 'NOT_A_NUMBER' },
        { row: 3, reason: 'BAD_VALUE' },
      ],
    })
    const dry = await server.ask(mutation, input({ features: bad, dryRun: true }), cookie)
    expect(dry.data.importFeatures).toMatchObject({
      applied: false,
      refused: 2,
      problems: [
        { row: 2, code: 'NOT_A_NUMBER' },
        { row: 3, code: 'BAD_VALUE' },
      ],
    })
    expect(await found()).toEqual([{ name: '甲' }])
  })

  test('a geometry of a million positions is too much, not a crash', async () => {
    const cookie = await server.signIn('qilin')
    const ring = Array.from({ length: 1_000_001 }, () => [103.8, 25.5])
    const answer = await server.ask(
      mutation,
      input({
        features: {
          type: 'FeatureCollection',
          features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }],
        },
      }),
      cookie,
    )
    expect(answer).toMatchObject({ status: 413, code: 'TOO_MANY_FEATURES' })
  })

  test.each([
    ['neither features nor a file', {}],
    ['both', { features: {}, file: { name: 'x', base64: '' } }],
    ['a file that is no Base64', { file: { name: 'x', base64: '§' } }],
    ['an empty file', { file: { name: 'x', base64: '' } }],
    ['features that are none', { features: 7 }],
    ['a field that is none', { features: features('x'), map: [{ field: 'COLOUR', value: 'x' }] }],
    ['a field of another kind', { features: features('x'), map: [{ field: 'OPENING_HOURS', value: 'x' }] }],
    ['a division outside the district', { features: features('x'), within: '530303001' }],
  ])('%s is bad input', async (_, more) => {
    expect(await server.ask(mutation, input(more), await server.signIn('qilin'))).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
    })
  })

  test('a planner cannot reach another district by what the rows say', async () => {
    const cookie = await server.signIn('qilin')
    const grid = { properties: { code: '530303001001001' }, geometry: square(0, 0) }
    const sent = (kind: string, ...all: Parameters<typeof collection>) =>
      server.ask(
        mutation,
        { input: { kind, district: DISTRICT, createDivisions: true, features: JSON.parse(collection(...all)) } },
        cookie,
      )
    expect((await sent('GRIDS', grid)).errors![0]!.extensions).toMatchObject({ reason: 'OUTSIDE_DISTRICT' })
    expect(
      (await sent('DIVISIONS', { properties: { code: '530303', name: '邻区' }, geometry: null })).errors![0]!
        .extensions,
    ).toMatchObject({ reason: 'OUTSIDE_DISTRICT' })
    expect(
      (await sent('DIVISIONS', { properties: { code: '53', name: '省' }, geometry: null })).errors![0]!.extensions,
    ).toMatchObject({ reason: 'OUTSIDE_DISTRICT' })
    const station = {
      properties: { code: 'x', name: '站', kind: 'RED_POST', division: '530303001' },
      geometry: { type: 'Point', coordinates: [103.8, 25.5] },
    }
    expect((await sent('STATIONS', station)).errors![0]!.extensions).toMatchObject({ reason: 'NO_SUCH_DIVISION' })
    expect(await rows(server.engine.em, `select 1 from division_version where code in ('53', '530303')`)).toEqual([])
  })

  test.each([
    ['GRIDS', { code: '530302001001998', name: '外省网格' }],
    ['DIVISIONS', { code: '530302998', name: '外省街道' }],
    ['STATIONS', { code: 'SH-1', name: '外省驿站', kind: 'RED_POST', division: '530302001' }],
    ['BUILDINGS', { code: 'SH-1', name: '外省楼', households: 3 }],
  ])('%s of another province are refused, each with its place, and nothing is stored', async (kind, properties) => {
    const x = 121.47
    const ring = [
      [x, 31.23],
      [x + 0.01, 31.23],
      [x + 0.01, 31.24],
      [x, 31.24],
      [x, 31.23],
    ]
    const area = kind === 'GRIDS' || kind === 'DIVISIONS'
    const geometry = area ? { type: 'Polygon', coordinates: [ring] } : { type: 'Point', coordinates: ring[0] }
    const sent = await server.ask(
      mutation,
      { input: { kind, district: DISTRICT, features: JSON.parse(collection({ properties, geometry })) } },
      await server.signIn('qilin'),
    )
    expect(sent).toMatchObject({ status: 400, code: 'INVALID_GEOMETRY', data: { importFeatures: null } })
    expect(sent.errors![0]!.extensions.rows).toMatchObject([{ row: 1, reason: 'FAR_OUTSIDE' }])
  })

  test('households that pass 32 bits are summed all the same', async () => {
    const { data } = await server.ask(
      '{ gridAt(point: { longitude: 103.8, latitude: 25.5 }) { code households } division(code: "530302") { summary { households population } } }',
    )
    const towers = Array.from({ length: 40 }, (_, index) => ({
      id: `BIG-${index}`,
      properties: { name: '巨楼', households: 100_000_000, population: 100_000_000 },
      geometry: { type: 'Point', coordinates: [103.8, 25.5] },
    }))
    const sent = await server.ask(
      mutation,
      input({ features: JSON.parse(collection(...towers)) }),
      await server.signIn('qilin'),
    )
    expect(sent.data?.importFeatures, JSON.stringify(sent.errors)).toMatchObject({ applied: true, created: 40 })
    const now = await server.ask(
      '{ gridAt(point: { longitude: 103.8, latitude: 25.5 }) { code households } division(code: "530302") { summary { households population } } }',
    )
    expect(now.errors).toBeUndefined()
    expect(now.data.gridAt.households).toBe(data.gridAt.households + 4_000_000_000)
    expect(now.data.division.summary.households).toBe(data.division.summary.households + 4_000_000_000)
  })
})
