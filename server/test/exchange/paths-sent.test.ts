import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rows, run } from '../../src/database/rows.ts'
import { openServer, type TestServer } from '../server.ts'
import { collection } from './exchange.ts'
import { osmPbf } from './osm-pbf.ts'

const DISTRICT = '530302'

let server: TestServer
let cookie: string
beforeAll(async () => {
  server = await openServer('sample')
  cookie = await server.signIn('qilin')
})
afterAll(() => server?.close())

const send = (content: string | Buffer, more: object = {}, as = cookie) =>
  server.ask(
    `mutation ($input: ImportPathsInput!) { importPaths(input: $input) {
       applied rows paths barriers notForFoot noPath outside streets metres islandCount islands { metres longitude latitude }
       attribution refused problems { row code message } } }`,
    {
      input: { district: DISTRICT, file: { name: 'paths', base64: Buffer.from(content).toString('base64') }, ...more },
    },
    as,
  )

/** Whom a map has to name, and where. */
async function sources(): Promise<{ attribution: string; extent: Record<string, number> }[]> {
  const { data } = await server.ask('{ mapSettings { sources { attribution extent { west south east north } } } }')
  return data.mapSettings.sources
}

const versionOf = async (): Promise<number> => {
  const [{ version } = { version: 0 }] = await rows<{ version: number }>(
    server.engine.em,
    `select version from walking_network where district_code = '${DISTRICT}'`,
  )
  return version
}

const line = (...places: (readonly [number, number])[]) => ({
  type: 'LineString',
  coordinates: places.map(([east, north]) => [103.79 + east / 1000, 25.49 + north / 1000]),
})
const street = { properties: { highway: 'residential', name: '人民路' }, geometry: line([0, 0], [5, 0], [9, 0]) }
const yard = { properties: { highway: 'service' }, geometry: line([3, 3], [4, 3]) }
const river = { properties: { waterway: 'river' }, geometry: line([0, 6], [9, 6]) }
const paths = collection(street, yard, river)

const pbf = osmPbf(
  new Map([
    [11, [103.79, 25.49]],
    [12, [103.8, 25.49]],
  ]),
  [{ tags: { highway: 'residential', name: '人民路' }, refs: [11, 12] }],
)

describe('paths that are sent', () => {
  test('are looked at first, and replace those before when that is wanted', async () => {
    const before = await versionOf()
    const tried = await send(paths, { dryRun: true })
    const expected = {
      rows: 3,
      paths: 2,
      barriers: 1,
      notForFoot: 0,
      noPath: 0,
      outside: 0,
      streets: 2,
      islandCount: 1,
    }
    expect(tried.data.importPaths).toMatchObject({ ...expected, applied: false, attribution: null, refused: 0 })
    expect(tried.data.importPaths.islands).toHaveLength(1)
    expect(await versionOf()).toBe(before)
    const idempotencyKey = 'paths-of-a-district'
    const first = await send(paths, { idempotencyKey })
    expect(first.data.importPaths).toMatchObject({ ...expected, applied: true })
    expect((await send(paths, { idempotencyKey })).data).toEqual(first.data)
    expect(await versionOf()).toBe(before + 1)
    expect(await sources()).toEqual([])
  })

  test('are told row by row where they are wrong, and change nothing', async () => {
    const before = await versionOf()
    const broken = { properties: {}, geometry: { type: 'LineString', coordinates: [[103.79, 25.49], [103.79]] } }
    const flat = { properties: {}, geometry: { type: 'LineString', coordinates: 5 } }
    const { data } = await send(collection(street, broken, flat))
    expect(data.importPaths).toMatchObject({
      applied: false,
      refused: 2,
      problems: [
        { row: 2, code: 'NO_POSITION' },
        { row: 3, code: 'BADLY_NESTED' },
      ],
    })
    expect(await versionOf()).toBe(before)
    // Where none of them is near the district, or has any length, nothing is written either.
    for (const nowhere of [
      line([0, 0]),
      line([0, 0], [0, 0]),
      {
        type: 'LineString',
        coordinates: [
          [25.49, 103.79],
          [25.5, 103.8],
        ].map(([x, y]) => [x! - 20, y! - 60]),
      },
    ])
      expect(
        (await send(collection({ properties: { highway: 'path' }, geometry: nowhere }))).data.importPaths.applied,
      ).toBe(false)
    expect(await versionOf()).toBe(before)
    for (const [content, reason] of [
      ['', 'FILE_EMPTY'],
      [collection(), 'FILE_NO_ROWS'],
      ['{"type":"FeatureCollection","features":[', 'FILE_DAMAGED'],
      [pbf.subarray(0, pbf.length - 9), 'FILE_DAMAGED'],
    ] as const) {
      const { errors, code } = await send(content)
      expect([code, errors?.[0]?.extensions?.reason]).toEqual(['BAD_USER_INPUT', reason])
    }
    expect((await send(paths, { attribution: '源'.repeat(121) })).errors?.[0]?.extensions).toMatchObject({
      argument: 'attribution',
      reason: 'TOO_LONG',
    })
  })

  test('are brought by planners of the whole district alone', async () => {
    expect((await send(paths, {}, '')).code).toBe('UNAUTHENTICATED')
    for (const other of ['qilin-stations', 'nanning'])
      expect((await send(paths, {}, await server.signIn(other))).code).toBe('FORBIDDEN')
  })

  test('of OpenStreetMap are named on the map, as long as something of it is shown', async () => {
    const OSM = '© OpenStreetMap contributors (ODbL)'
    expect((await send(pbf)).data.importPaths.attribution).toBe(OSM)
    const [named, ...others] = await sources()
    expect(others).toEqual([])
    expect(named!.attribution).toBe(OSM)
    expect(named!.extent.west).toBeLessThan(103.79)
    expect(named!.extent.east).toBeGreaterThan(103.8)
    // Its streets are still drawn where the next file says only where people walk.
    const plain = collection({ properties: {}, geometry: street.geometry })
    expect((await send(plain, { attribution: ' 测绘院 <b> ' })).data.importPaths.attribution).toBe('测绘院 <b>')
    expect((await sources()).map(({ attribution }) => attribution)).toEqual([
      '© OpenStreetMap contributors (ODbL)',
      '测绘院 <b>',
    ])
    await send(paths, { attribution: '测绘院' })
    expect((await sources()).map(({ attribution }) => attribution)).toEqual(['测绘院'])
    for (const marked of [
      JSON.stringify({ ...JSON.parse(paths), copyright: 'The data is from www.openstreetmap.org, under ODbL.' }),
      collection({ ...street, properties: { ...street.properties, '@id': 'way/12' } }),
      collection({ ...street, properties: { ...street.properties, osm_id: '12' } }),
    ])
      expect((await send(marked, { dryRun: true })).data.importPaths.attribution).toBe(OSM)
    // Names that nobody can read are none.
    const signed = { ...street, properties: { highway: 'residential', name: `\u0000${'长'.repeat(5_000)}` } }
    expect((await send(collection(signed))).data.importPaths.applied).toBe(true)
    await run(server.engine.em, `delete from path_source`)
  })
})

test('a map goes by the clock of the districts', async () => {
  const zone = async () => (await server.ask('{ mapSettings { timeZone } }')).data.mapSettings.timeZone
  expect(await zone()).toBe('Asia/Shanghai')
  await run(server.engine.em, `update district_settings set time_zone = 'Asia/Urumqi'`)
  expect(await zone()).toBe('Asia/Urumqi')
})
