import { decodeNetwork } from '@geyi/shared/network'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../src/database/engine/engine.ts'
import { rows, run } from '../../src/database/rows.ts'
import { exportPaths } from '../../src/export/export-paths.ts'
import { FeatureKind } from '../../src/formats/feature/feature-kind.ts'
import { fileInMemory, fileOnDisk } from '../../src/formats/feature/import-file.ts'
import { importPaths } from '../../src/import/paths/import-paths.ts'
import { footingAt, groundOfDistrict } from '../../src/walking/walking-grounds.ts'
import { freshEngine } from '../engines.ts'
import { collection, data, dataIsThere, importFile, importText, square } from './exchange.ts'
import { osmPbf } from './osm-pbf.ts'

const DISTRICT = '530399'

let engine: Engine
beforeAll(async () => {
  engine = await freshEngine()
  const grid = (column: number) => ({ properties: { community: '一社区' }, geometry: square(column, 0, 10) })
  await importText(engine, collection(grid(0), grid(10)), {
    kind: FeatureKind.GRIDS,
    district: DISTRICT,
    name: '测试区',
    createDivisions: true,
    set: { subdistrict: '一街道' },
  })
})
afterAll(() => engine.close())

const read = (content: string | Buffer, options: { dryRun?: boolean; district?: string; attribution?: string } = {}) =>
  importPaths(engine.em.fork(), fileInMemory('paths', Buffer.from(content)), { district: DISTRICT, ...options })

const line = (...places: (readonly [number, number])[]) => ({
  type: 'LineString',
  coordinates: places.map(([east, north]) => [103.8 + east / 1000, 25.5 + north / 1000]),
})

const exported = async (): Promise<string> => {
  let text = ''
  await exportPaths(engine.em, DISTRICT, async piece => {
    text += piece
  })
  return text
}

const bytesOf = async (): Promise<Buffer> => {
  const [row] = await rows<{ network: Uint8Array }>(engine.em, 'select network from walking_network')
  return Buffer.from(row!.network)
}

describe('paths', () => {
  const street = { properties: { highway: 'residential' }, geometry: line([0, 1], [5, 1], [10, 1]) }
  const lane = { properties: { highway: 'footway' }, geometry: line([5, 1], [5, 4]) }
  const yard = { properties: { highway: 'service' }, geometry: line([8, 8], [9, 8]) }
  const river = { properties: { waterway: 'river' }, geometry: line([0, 6], [10, 6]) }
  const motorway = { properties: { highway: 'motorway' }, geometry: line([0, 7], [10, 7]) }
  const closed = { properties: { highway: 'service', access: 'private' }, geometry: line([1, 1], [1, 3]) }
  const bench = { properties: { amenity: 'bench' }, geometry: { type: 'Point', coordinates: [103.8, 25.5] } }
  const file = collection(street, lane, yard, river, motorway, closed, bench)

  test('become a network, with what is no path told apart and islands reported', async () => {
    const report = await read(file)
    expect(report).toMatchObject({
      applied: true,
      rows: 7,
      paths: 3,
      barriers: 2,
      notForFoot: 1,
      noPath: 1,
      stretches: 4,
      islandCount: 1,
      islands: [{ stretches: 1, longitude: 103.808, latitude: 25.508 }],
    })
  })

  test('leave as a file that imports to an equal network', async () => {
    await read(file, { attribution: '测绘院 “甲”' })
    const before = await bytesOf()
    const text = await exported()
    expect(JSON.parse(text).attribution).toBe('测绘院 “甲”')
    await read(text)
    expect((await bytesOf()).equals(before)).toBe(true)
    expect(await exported()).toBe(text)
  })

  test('are read again when they have changed, and not before', async () => {
    const first = await groundOfDistrict(engine.em, DISTRICT)
    expect(await groundOfDistrict(engine.em, DISTRICT)).toBe(first)
    await read(collection(street))
    const second = (await groundOfDistrict(engine.em, DISTRICT))!
    expect(second.version).toBe(first!.version + 1)
    expect(second.network.islands).toHaveLength(2)
    await read(file)
  })

  test('are joined by places near them', async () => {
    const near = await footingAt(engine.em, { longitude: 103.8021, latitude: 25.5012 })
    expect(near?.ground.district).toBe(DISTRICT)
    expect(near?.snap.metres).toBeCloseTo(22, 0)
    expect(await footingAt(engine.em, { longitude: 103.9, latitude: 25.5012 })).toBeUndefined()
  })

  test('are refused as a whole where a coordinate is none, and change nothing in a dry run', async () => {
    const before = await bytesOf()
    const broken = { properties: {}, geometry: { type: 'LineString', coordinates: [[103.8, 25.5], [103.8]] } }
    const far = {
      properties: {},
      geometry: {
        type: 'LineString',
        coordinates: [
          [25.5, 103.8],
          [25.6, 103.8],
        ],
      },
    }
    const report = await read(collection(street, broken, far))
    expect(report).toMatchObject({ applied: false, refused: 2, problems: [{ row: 2 }, { row: 3 }] })
    expect(report.problems[1]!.message).toContain('[25.5,103.8]')
    expect(await read(collection(street), { dryRun: true })).toMatchObject({ applied: false, paths: 1 })
    expect(await read(collection(bench))).toMatchObject({ applied: false, paths: 0 })
    await expect(read(file, { district: '990000' })).rejects.toThrow('There is no district 990000')
    expect((await bytesOf()).equals(before)).toBe(true)
  })

  test('come from OpenStreetMap’s own files, cut to the district', async () => {
    const nodes = new Map<number, [number, number]>([
      [11, [103.8, 25.501]],
      [12, [103.805, 25.501]],
      [13, [103.81, 25.501]],
      [14, [103.805, 25.504]],
      [99, [110, 25.501]],
    ])
    const pbf = osmPbf(nodes, [
      { tags: { highway: 'residential', name: '人民路' }, refs: [11, 12, 13, 99] },
      { tags: { highway: 'footway' }, refs: [12, 14] },
      { tags: { highway: 'path' }, refs: [99, 98] },
      { tags: { building: 'yes' }, refs: [11, 12, 14, 11] },
    ])
    const before = (await read(collection(street, lane))).metres
    const drawn = () =>
      rows(engine.em, `select kind, class, name from backdrop where district_code = '${DISTRICT}' order by class`)
    expect(await drawn()).toEqual([
      { kind: 'ROAD', class: 'lane', name: null },
      { kind: 'ROAD', class: 'street', name: null },
    ])
    expect(await read(pbf)).toMatchObject({ applied: true, rows: 2, paths: 2, stretches: 3, metres: before })
    // They are drawn beneath the grids, and found by their names.
    const streets = [
      { kind: 'ROAD', class: 'lane', name: null },
      { kind: 'ROAD', class: 'street', name: '人民路' },
    ]
    expect(await drawn()).toEqual(streets)
    expect(await rows(engine.em, `select label from search_entry where kind = 'STREET'`)).toEqual([{ label: '人民路' }])
    // Without classes of roads the map stays as it is.
    await read(await exported())
    expect(await drawn()).toEqual(streets)
    await expect(read(pbf.subarray(0, pbf.length - 9))).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  test('of a layout that is not known count as none', async () => {
    await run(engine.em, `update walking_network set version = version + 1, network = '\\x02'::bytea`)
    expect(decodeNetwork(await bytesOf())).toBeUndefined()
    expect(await groundOfDistrict(engine.em, DISTRICT)).toBeUndefined()
    expect(await footingAt(engine.em, { longitude: 103.802, latitude: 25.501 })).toBeUndefined()
  })
})

describe.skipIf(!dataIsThere)('Liechtenstein’s paths (needs ../shared/data/liechtenstein)', () => {
  test('are a network of one large part, and another across its border', async () => {
    await importFile(engine, 'liechtenstein/municipalities.geojson', {
      kind: FeatureKind.DIVISIONS,
      district: '990201',
      name: '列支敦士登',
    })
    const roads = await fileOnDisk(data('liechtenstein/roads.geojson'))
    const report = await importPaths(engine.em.fork(), roads, { district: '990201' })
    expect(report).toMatchObject({ applied: true, rows: 2751, paths: 2748, noPath: 3, islandCount: 12 })
    expect(report.metres).toBeGreaterThan(900_000)
  })
})
