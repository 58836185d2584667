import { fromDatum, toDatum } from '@geyi/shared/geo'
import iconv from 'iconv-lite'
import proj4 from 'proj4'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../src/database/engine/engine.ts'
import { rows } from '../../src/database/rows.ts'
import { FeatureKind } from '../../src/formats/feature/feature-kind.ts'
import type { ImportRequest } from '../../src/import/rows/import.request.ts'
import { freshEngine } from '../engines.ts'
import { collection, importText, square } from './exchange.ts'
import { GAUSS_KRUGER, LONGLAT, shapefileParts, shapefileZip, squareRing } from './shapefile.ts'
import { zipOf } from './zip.ts'

let engine: Engine
beforeAll(async () => {
  engine = await freshEngine()
})
afterAll(() => engine.close())

const grids = (request: Partial<ImportRequest> = {}): ImportRequest => ({
  kind: FeatureKind.GRIDS,
  name: '测试区',
  ...request,
})
const named = (district: string) =>
  rows<{ name: string; kind: string; community: string }>(
    engine.em,
    `select g.name, g.kind, d.name as community from grid_version g join division_version d on d.code = left(g.code, 12) where g.code like $1 || '%' order by g.code`,
    [district],
  )

describe('a Shapefile', () => {
  const shapes = [
    { ring: squareRing(103.8, 25.5, 0.01), attributes: { 名称: '南宁一号网格', 社区: '潇湘社区', 类型: '综合网格' } },
    {
      ring: squareRing(103.81, 25.5, 0.01),
      attributes: { 名称: '“锦江”公园网格', 社区: '潇湘社区', 类型: '专属网格' },
    },
  ]
  const expected = [
    { name: '南宁一号网格', kind: 'GENERAL', community: '潇湘社区' },
    { name: '“锦江”公园网格', kind: 'SPECIAL', community: '潇湘社区' },
  ]

  test.each([
    ['written in GBK, as its .cpg says', '990301', shapefileZip(shapes, { encoding: 'gbk', cpg: 'GBK' }), {}],
    ['written in GBK, as its .cpg says by number', '990302', shapefileZip(shapes, { encoding: 'gbk', cpg: '936' }), {}],
    ['written in GBK, as nothing says', '990303', shapefileZip(shapes, { encoding: 'gbk' }), {}],
    [
      'written in GBK, as the planner says against the .cpg',
      '990304',
      shapefileZip(shapes, { encoding: 'gbk', cpg: 'UTF-8' }),
      { encoding: 'GBK' },
    ],
    ['written in UTF-8', '990305', shapefileZip(shapes, { cpg: 'UTF-8' }), {}],
  ])('%s', async (_, district, zip, options) => {
    const report = await importText(engine, zip, grids({ district, ...options }))
    expect(report).toMatchObject({ applied: true, created: 2, problems: [] })
    expect(await named(district)).toEqual(expected)
  })

  test('in the metres of a Gauss–Krüger zone lands where its degrees are', async () => {
    const { forward } = proj4('WGS84', GAUSS_KRUGER)
    const projected = shapes.map(shape => ({
      ...shape,
      ring: shape.ring.map(place => forward([...place]) as [number, number]),
    }))
    await importText(engine, shapefileZip(projected, { prj: GAUSS_KRUGER }), grids({ district: '990306' }))
    const [corner] = await rows(
      engine.em,
      `select ST_XMin(e) as west, ST_YMin(e) as south from (select ST_Extent(boundary) as e from grid_version where code like '990306%') x`,
    )
    expect(corner).toEqual({ west: 103.8, south: 25.5 })
  })

  test('on a datum that needs local parameters is taken with a warning', async () => {
    const prj = GAUSS_KRUGER.replace('D_China_2000', 'D_Xian_1980')
    const { forward } = proj4('WGS84', GAUSS_KRUGER)
    const projected = shapes.map(shape => ({
      ...shape,
      ring: shape.ring.map(place => forward([...place]) as [number, number]),
    }))
    const { warnings } = await importText(
      engine,
      shapefileZip(projected, { prj }),
      grids({ district: '990307', dryRun: true }),
    )
    expect(warnings).toEqual([{ code: 'DATUM_UNSURE', message: expect.stringContaining('local parameters') }])
  })

  const parts = shapefileParts(shapes)
  const without = (extension: string) =>
    zipOf(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.endsWith(extension))))
  const cut = (extension: string, bytes: number) =>
    zipOf(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [
          name,
          name.endsWith(extension) ? Buffer.from(part).subarray(0, -bytes) : part,
        ]),
      ),
    )

  /** An archive whose first part says that it is encrypted. */
  const locked = (zip: Buffer) => {
    const flagged = Buffer.from(zip)
    const entry = flagged.indexOf('PK\u0001\u0002', 0, 'latin1')
    flagged[entry + 8]! |= 1
    return flagged
  }

  /** An archive whose directory has another checksum for every part. */
  const withoutItsChecksum = (zip: Buffer) => {
    const changed = Buffer.from(zip)
    for (
      let at = changed.indexOf('PK\u0001\u0002', 0, 'latin1');
      at >= 0;
      at = changed.indexOf('PK\u0001\u0002', at + 4, 'latin1')
    )
      changed[at + 16]! ^= 1
    return changed
  }

  test.each([
    ['without .shp', without('.shp'), /no \.shp/],
    ['without .dbf', without('.dbf'), /no \.dbf/],
    ['without .prj', without('.prj'), /no \.prj.*--crs/],
    ['with a .prj that says nothing', shapefileZip(shapes, { prj: 'somewhere' }), /--crs/],
    ['with an unknown .cpg', shapefileZip(shapes, { cpg: 'KLINGON' }), /KLINGON/],
    ['whose .shp ends early', cut('.shp', 20), /\.shp.*broken/],
    ['whose .dbf ends early', cut('.dbf', 60), /\.dbf.*broken/],
    ['with two layers', zipOf({ ...parts, 'b.shp': Buffer.from(parts['数据/grids.shp']!) }), /several/],
    ['not zipped', Buffer.from(parts['数据/grids.shp']!), /[Zz]ip/],
    ['in a zip cut short', shapefileZip(shapes).subarray(0, -30), /broken zip/],
    ['in a zip that lies about its sizes', zipOf(parts, 10), /broken zip/],
    ['in a zip of which a byte has changed', withoutItsChecksum(zipOf(parts)), /damaged: its checksum is wrong/],
    ['in a zip bomb', zipOf({ 'a.shp': Buffer.alloc(64 << 20), 'a.dbf': '', 'a.prj': LONGLAT }), /unpacks to more/],
    ['in a zip with a password', locked(shapefileZip(shapes)), /password/],
    ['in an empty zip', zipOf({}), /no \.shp/],
  ])('%s is refused in one line', async (_, zip, reason) => {
    const refused = await importText(engine, zip, grids({ district: '990308' })).catch(error => error)
    expect(refused).toMatchObject({ name: 'DomainError', message: expect.stringMatching(reason) })
    expect(refused.message).not.toContain('\n')
    expect(await rows(engine.em, `select 1 from division_version where code like '990308%'`)).toEqual([])
  })

  test('without .prj is taken when the planner says the coordinate system', async () => {
    expect(await importText(engine, without('.prj'), grids({ district: '990309', crs: 'EPSG:4490' }))).toMatchObject({
      applied: true,
      created: 2,
    })
  })
})

describe('a table', () => {
  const place: [number, number] = [103.7990741, 25.4984961]
  const stations = (request: Partial<ImportRequest> = {}): ImportRequest => ({
    kind: FeatureKind.STATIONS,
    district: '990401',
    name: '测试区',
    set: { kind: 'RED_POST' },
    ...request,
  })
  const locations = () =>
    rows<{ code: string; name: string; x: number; y: number }>(
      engine.em,
      `select code, name, ST_X(location::geometry) as x, ST_Y(location::geometry) as y from service_station where division_code like '990401%' order by code`,
    )

  test.each(['GCJ02', 'BD09'] as const)(
    'of places in %s, written in GBK with Chinese columns, lands within a centimetre',
    async crs => {
      const [x, y] = toDatum(place, crs)
      const table = iconv.encode(`编码,名称,经度,纬度\r\n${crs},"红色驿站,一号",${x},${y}\r\n`, 'gbk')
      expect(await importText(engine, table, stations({ crs }))).toMatchObject({ applied: true, created: 1 })
      const station = (await locations()).find(({ code }) => code === crs)!
      expect(station.name).toBe('红色驿站,一号')
      expect([station.x, station.y]).toEqual(place.map(degrees => expect.closeTo(degrees, 6)))
      const back = fromDatum([x, y], crs)
      expect(back[0]).toBeCloseTo(place[0], 6)
    },
  )

  test('in a coordinate system by number, with other names of columns', async () => {
    const { forward } = proj4('WGS84', '+proj=utm +zone=48 +datum=WGS84')
    const [x, y] = forward([...place])
    const request = stations({
      crs: 'EPSG:32648',
      map: { code: 'id', name: 'title', longitude: 'east', latitude: 'north' },
    })
    await importText(engine, `id;title;east;north\nU;甲;${x};${y}\n`, request)
    const station = (await locations()).find(({ code }) => code === 'U')!
    expect([station.x, station.y]).toEqual(place)
  })

  test('numbers its rows as a spreadsheet does', async () => {
    const { problems } = await importText(
      engine,
      'code,name,lon,lat\na,甲,103.8,25.5\n\nb,乙,103.8,x\n,,,\nc,丙,,25.5\nd,丁,,\n',
      stations(),
    )
    expect(problems.map(({ row, reason }) => [row, reason])).toEqual([
      [4, 'NOT_A_NUMBER'],
      [6, 'NOT_A_NUMBER'],
      [7, 'NO_GEOMETRY'],
    ])
  })

  test.each([
    ['that is empty', ' \n', /no line of column names/],
    ['of bytes', Buffer.from([1, 0, 2, 0, 255]), /no table/],
    ['with a column twice', 'code,code\n1,2\n', /twice/],
    ['with an open quote', 'code,name\n1,"x\n', /row/i],
    ['with more cells than columns', 'code,name\n1,2,3\n', /cells/],
    ['with nothing but columns', 'code,name\n', /no rows/],
    ['without the column that was named', 'code,name,lon,lat\n1,x,103.8,25.5\n', /“titel”/],
  ])('%s is refused in one line', async (_, text, reason) => {
    const map = _.includes('was named') ? { name: 'titel' } : {}
    await expect(importText(engine, text, stations({ map }))).rejects.toThrow(reason)
  })
})

describe('a GeoJSON file', () => {
  const request = grids({ district: '990501' })

  test.each([
    ['that is empty', '', /empty/],
    ['that is an array', '[]', /no JSON|no object/],
    ['that is text', '<?xml version="1.0"?><kml/>', /can’t read/],
    ['that is cut short', collection({ properties: {}, geometry: square(0, 0) }).slice(0, -40), /JSON/],
    ['of no features', collection(), /no rows/],
    ['whose features are no features', '{"type":"FeatureCollection","features":[1]}', /Feature/],
    ['whose features are no array', '{"type":"FeatureCollection","features":{}}', /FeatureCollection/],
    ['in GBK', iconv.encode(collection({ properties: { name: '南宁' }, geometry: square(0, 0) }), 'gbk'), /--encoding/],
    [
      'with a crs member',
      `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:2414"}},"features":[{"type":"Feature","properties":{},"geometry":${JSON.stringify(square(0, 0))}}]}`,
      /EPSG:2414/,
    ],
  ])('%s is refused in one line', async (_, text, reason) => {
    const refused = await importText(engine, text, request).catch(error => error)
    expect(refused).toMatchObject({ message: expect.stringMatching(reason) })
    expect(refused.message).not.toContain('\n')
  })

  test('in GBK is read when the planner says so', async () => {
    const text = iconv.encode(collection({ properties: { name: '南宁' }, geometry: square(0, 0) }), 'gbk')
    expect(await importText(engine, text, { ...request, encoding: 'GBK' })).toMatchObject({ applied: true })
    expect((await named('990501'))[0]!.name).toBe('南宁')
  })

  test.each(['EPSG:999999', 'GCJ-03', ''])('with --crs %s is refused', async crs => {
    await expect(
      importText(engine, collection({ properties: {}, geometry: square(0, 0) }), { ...request, crs }),
    ).rejects.toThrow(/EPSG|known/)
  })
})
