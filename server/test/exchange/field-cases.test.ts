import { readdirSync, readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPolygons } from '../../src/check/read-polygons.ts'
import type { Engine } from '../../src/database/engine/engine.ts'
import { rows } from '../../src/database/rows.ts'
import { FeatureKind } from '../../src/formats/feature/feature-kind.ts'
import { fileInMemory } from '../../src/formats/feature/import-file.ts'
import { freshEngine } from '../engines.ts'
import { type DbfColumn, dbfOf } from './dbf.ts'
import { collection, data, dataIsThere, exportText, importText, square } from './exchange.ts'
import { LONGLAT, shapefileParts, squareRing } from './shapefile.ts'
import { zipOf } from './zip.ts'

let engine: Engine
beforeAll(async () => {
  engine = await freshEngine()
})
afterAll(() => engine.close())

const gbk = (text: string) => iconv.encode(text, 'gbk')
const big5 = (text: string) => iconv.encode(text, 'big5')

/** Two squares side by side with this table beside them. */
function shapefile(
  columns: readonly DbfColumn[],
  records: readonly (readonly (string | Buffer)[])[],
  { driver = 0, cpg, prj = LONGLAT }: { driver?: number; cpg?: string; prj?: string } = {},
): Record<string, Buffer | string> {
  const shapes = records.map((_, at) => ({ ring: squareRing(103.8 + at * 0.01, 25.5, 0.01), attributes: {} }))
  return {
    'a.shp': shapefileParts(shapes)['数据/grids.shp']!,
    'a.dbf': dbfOf(columns, records, driver),
    'a.prj': prj,
    ...(cpg !== undefined && { 'a.cpg': cpg }),
  }
}

const NAMES: readonly DbfColumn[] = [
  ['code', 'C', 10],
  ['name', 'C', 20],
]
const place = { type: 'Point', coordinates: [103.79, 25.49] }
let districts = 990100
const request = (kind: FeatureKind, more: object = {}) => ({
  kind,
  district: String(++districts),
  name: '测试区',
  ...more,
})
const buildings = (more: object = {}) => request(FeatureKind.BUILDINGS, more)
const stations = (more: object = {}) => request(FeatureKind.STATIONS, more)
const importing = (content: string | Buffer, options = buildings()) => importText(engine, content, options)
const stored = (district: string) =>
  rows<{ code: string; name: string | null; households: number | null }>(
    engine.em,
    'select code, name, households from building where district_code = $1 order by code',
    [district],
  )
const checking = (content: string | Buffer) => readPolygons(fileInMemory('file', Buffer.from(content)), {})

/** What went in under a new district. */
async function imported(content: string | Buffer) {
  const options = buildings()
  const report = await importing(content, options)
  expect(report).toMatchObject({ applied: true, problems: [] })
  return { report, rows: await stored(options.district) }
}

describe('codes', () => {
  test('of more digits than a double holds keep every one of them', async () => {
    const text = collection({ properties: { kind: 'RED_POST', name: '甲' }, geometry: place })
    const options = stations()
    for (const digits of ['530302001001001013', '530302001001001014'])
      await importing(text.replace('"kind"', `"code":${digits},"kind"`), options)
    const codes = await rows(engine.em, 'select code from service_station where division_code = $1 order by code', [
      options.district,
    ])
    expect(codes).toEqual([{ code: '530302001001001013' }, { code: '530302001001001014' }])
    const table = dbfOf([['code', 'N', 18]], [['530302001001001003']])
    expect((await imported(zipOf({ ...shapefile(NAMES, [['', '']]), 'a.dbf': table }))).rows).toMatchObject([
      { code: '530302001001001003' },
    ])
  })

  test('lose the marks that Excel puts before them, and so does every other text', async () => {
    const options = stations()
    const text = `编码,名称,类型,电话,经度,纬度\n="12345678901234567",等号站,红色驿站,,103.79,25.49\n'0012,'撇号站,红色驿站,"'0874-0000000",103.79,25.49\n`
    expect(await importing(text, options)).toMatchObject({ applied: true, created: 2 })
    expect(
      await rows(engine.em, 'select code, name, phone from service_station where division_code = $1 order by code', [
        options.district,
      ]),
    ).toEqual([
      { code: '0012', name: '撇号站', phone: '0874-0000000' },
      { code: '12345678901234567', name: '等号站', phone: null },
    ])
  })

  test.each([
    ['a table', 'code,lon,lat\n5.30302E+14,103.79,25.49\n'],
    ['a table that a program wrote', 'code,lon,lat\n5.30302001001001E14,103.79,25.49\n'],
    [
      'a GeoJSON',
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":5.30302e14},"geometry":${JSON.stringify(place)}}]}`,
    ],
    [
      'a .dbf',
      zipOf({ ...shapefile(NAMES, [['', '']]), 'a.dbf': dbfOf([['code', 'F', 19]], [['5.30302001001e+014']]) }),
    ],
  ])('of which a program has made a number with an exponent are refused with the cause, in %s', async (_, content) => {
    expect(await importing(content)).toMatchObject({
      applied: false,
      problems: [{ reason: 'DIGITS_LOST', message: expect.stringMatching(/spreadsheet.*as text/) }],
    })
  })

  test.each([
    ['with commas between its digits', 'code,lon,lat\n"530,302,001,001",103.79,25.49\n', '“530,302,001,001”'],
    ['with full-width commas', 'code,lon,lat\n530，302，001,103.79,25.49\n', '“530，302，001”'],
    ['that is true', collection({ properties: { code: true }, geometry: place }), 'code is true'],
    ['that is an object', collection({ properties: { code: { a: 1 } }, geometry: place }), 'code is an object'],
  ])('%s are refused, and quoted', async (_, content, said) => {
    expect(await importing(content)).toMatchObject({
      applied: false,
      problems: [{ reason: 'BAD_VALUE', message: expect.stringContaining(said) }],
    })
  })

  test('that only look like a number with an exponent stay', async () => {
    const table = 'code,lon,lat\n3E12,103.79,25.49\n'
    expect(await importing(table)).toMatchObject({ problems: [] })
  })

  test('leave in a table as text for a spreadsheet, and go in again as they were', async () => {
    const options = stations({ set: { kind: 'RED_POST' } })
    const features = [
      { code: '530302001001001', name: '1-2', phone: '08740000000', openingHours: '24/7' },
      { code: '00123456789012345678', name: '=甲', address: "'3/4" },
    ].map(properties => ({ properties, geometry: place }))
    await importing(collection(...features), options)
    const table = await exportText(engine, FeatureKind.STATIONS, options.district, 'csv')
    expect(table).toContain('"=""530302001001001"""')
    expect(table).toContain('"=""00123456789012345678"""')
    expect(await importing(table, options)).toMatchObject({ applied: true, unchanged: 2 })
    expect(await exportText(engine, FeatureKind.STATIONS, options.district, 'csv')).toBe(table)
  })
})

describe('what a Chinese keyboard writes', () => {
  test('is read: digits of full width in counts and places, commas of full width between cells', async () => {
    const { rows: found } = await imported(
      '编码，户数，经度，纬度\nT1，１２，１０３．７９，25.49\nT2，7，103.79，25.49\n',
    )
    expect(found).toMatchObject([
      { code: 'T1', households: 12 },
      { code: 'T2', households: 7 },
    ])
    const { rows: plain } = await imported('编码,名称,经度,纬度\nT1,甲，乙,103.79,25.49\n')
    expect(plain).toMatchObject([{ code: 'T1', name: '甲，乙' }])
  })

  test('and places that can’t be read are quoted', async () => {
    expect(await importing('code,lon,lat\nT1,103°47′,x\n')).toMatchObject({
      problems: [{ reason: 'NOT_A_NUMBER', message: expect.stringContaining('It says “103°47′”, “x”.') }],
    })
  })

  test('in Big5 is not taken for GBK', async () => {
    const table = '編碼,名稱,經度,緯度\nT1,麒麟區一號網格的樓棟,103.79,25.49\n'
    await expect(importing(big5(table))).rejects.toThrow(/looks like Big5.*--encoding Big5/)
    const options = { ...buildings(), map: { code: '編碼', name: '名稱', longitude: '經度', latitude: '緯度' } }
    expect(await importing(big5(table), { ...options, encoding: 'Big5' } as typeof options)).toMatchObject({
      applied: true,
    })
    const drawn = zipOf(
      shapefile(NAMES, [
        ['T1', big5('麒麟區一號網格')],
        ['T2', big5('會澤縣二號網格')],
      ]),
    )
    await expect(importing(drawn)).rejects.toThrow(/\.dbf of file.*looks like Big5/)
    const simple = '编码,名称,经度,纬度\nT1,麒麟区一号网格的楼栋,103.79,25.49\n'
    expect((await imported(gbk(simple))).rows).toMatchObject([{ name: '麒麟区一号网格的楼栋' }])
  })
})

describe('columns', () => {
  test.each([
    ['another case', 'Code,NAME,HouseHolds,Lon,LAT'],
    ['invisible marks', '\u{feff}\u{200b}code,na\u{200b}me,\u{a0}households ,lon,lat\u{200e}'],
    ['full-width letters', 'ｃｏｄｅ,ｎａｍｅ,ｈｏｕｓｅｈｏｌｄｓ,ｌｏｎ,ｌａｔ'],
    ['Chinese', '编码,名称,户数,经度,纬度'],
  ])('are known by names in %s', async (_, names) => {
    const { report, rows: found } = await imported(`${names}\nT1,甲,12,103.79,25.49\n`)
    expect(found).toEqual([{ code: 'T1', name: '甲', households: 12 }])
    expect(report.unreadColumns).toEqual([])
  })

  test('that nothing was read from are listed with the known name that they resemble, in import and check', async () => {
    const { report } = await imported('编码,名称,总户数,备注,经度,纬度\nT1,甲,12,x,103.79,25.49\n')
    const unread = [
      { name: '总户数', nearest: '户数' },
      { name: '备注', nearest: null },
    ]
    expect(report.unreadColumns).toEqual(unread)
    const drawn = collection({ properties: { 编码: 'T1', 总户数: 12, 备注: 'x' }, geometry: square(0, 0) })
    expect((await checking(drawn)).unreadColumns).toEqual(unread)
  })

  test('of one name are refused, unless the planner says which is meant', async () => {
    await expect(importing('code,Name,name,lon,lat\nT1,a,b,103.79,25.49\n')).rejects.toThrow(/“name” twice/)
    const text = collection({ properties: { code: 'T1', Name: 'a', name: 'b' }, geometry: place })
    await expect(importing(text)).rejects.toThrow(/“Name” and “name”.*--map/)
    const options = buildings({ map: { name: 'Name' } })
    await importing(text, options)
    expect(await stored(options.district)).toMatchObject([{ name: 'a' }])
    const table = dbfOf([NAMES[0]!, NAMES[0]!], [['a', 'b']])
    await expect(importing(zipOf({ ...shapefile(NAMES, [['', '']]), 'a.dbf': table }))).rejects.toThrow(/“code” twice/)
  })
})

describe('a .dbf', () => {
  const chinese: readonly DbfColumn[] = [
    [gbk('编码'), 'C', 20],
    [gbk('户数'), 'N', 6],
  ]

  test('with names of columns in GBK and plain records loses none of them', async () => {
    const records = [
      ['A1', '12'],
      ['A2', '13'],
    ]
    const { rows: found } = await imported(zipOf(shapefile(chinese, records, { driver: 0x4d })))
    expect(found).toMatchObject([
      { code: 'A1', households: 12 },
      { code: 'A2', households: 13 },
    ])
    expect((await imported(zipOf(shapefile(chinese, records)))).rows).toEqual(found)
  })

  test.each([
    ['GBK', 0x4d, gbk('隆陆'), '隆陆'],
    ['Big5', 0x4f, big5('麒麟區一號網格'), '麒麟區一號網格'],
    ['Windows 1252', 0x03, Buffer.from('Café', 'latin1'), 'Café'],
    ['code page 850', 0x02, iconv.encode('Müller', 'cp850'), 'Müller'],
  ])('whose driver byte alone says %s is read as that', async (_, driver, bytes, name) => {
    expect((await imported(zipOf(shapefile(NAMES, [['A1', bytes]], { driver })))).rows).toMatchObject([{ name }])
  })

  test.each(['65001', 'UTF8', 'utf-8', 'CP65001', '\u{feff}UTF-8\r\n', 'ANSI', ''])(
    'in UTF-8 with the .cpg “%s” is read',
    async cpg => {
      const zip = zipOf(shapefile(NAMES, [['A1', '南宁街道']], { cpg }))
      expect((await imported(zip)).rows).toMatchObject([{ name: '南宁街道' }])
    },
  )

  test.each(['936', 'ANSI 936', 'GBK', 'GB2312', 'gb18030', 'cp936', 'ANSI'])(
    'in GBK with the .cpg “%s” is read',
    async cpg => {
      const zip = zipOf(shapefile(NAMES, [['A1', gbk('南宁街道')]], { cpg }))
      expect((await imported(zip)).rows).toMatchObject([{ name: '南宁街道' }])
    },
  )

  test.each(['88591', 'ISO 8859-1', 'ISO-8859-1', '8859_1', '28591', 'ANSI 1252'])(
    'in Latin letters with the .cpg “%s” is read',
    async cpg => {
      const zip = zipOf(
        shapefile(NAMES, [['A1', Buffer.from('Café', 'latin1')]], { cpg: cpg === '28591' ? '1252' : cpg }),
      )
      expect((await imported(zip)).rows).toMatchObject([{ name: 'Café' }])
    },
  )

  test('whose .cpg is wrong is refused with the cell that shows it', async () => {
    const wrong = [
      shapefile(NAMES, [['A1', gbk('南宁街道')]], { cpg: 'UTF-8' }),
      shapefile(NAMES, [['A1', '麒麟区南宁街']], { cpg: 'GBK' }),
    ]
    for (const parts of wrong)
      for (const read of [importing, checking])
        await expect(read(zipOf(parts))).rejects.toThrow(/^The \.dbf of .*\.cpg says.*--encoding [^\n]*$/)
  })

  test('with a character cut in two loses only its broken end, and that is listed', async () => {
    const columns: readonly DbfColumn[] = [NAMES[0]!, ['name', 'C', 10]]
    const records = [
      ['A1', Buffer.from('麒麟花园').subarray(0, 10)],
      ['A2', '南宁里'],
    ]
    for (const cpg of [undefined, 'UTF-8']) {
      const zip = zipOf(shapefile(columns, records, cpg === undefined ? {} : { cpg }))
      const { report, rows: found } = await imported(zip)
      expect(found).toMatchObject([{ name: '麒麟花' }, { name: '南宁里' }])
      expect(report.notices).toContainEqual(expect.objectContaining({ row: 1, code: 'TEXT_CUT' }))
      expect((await checking(zip)).remarks).toMatchObject([{ row: 1, code: 'TEXT_CUT' }])
    }
  })

  test('with a number that can’t be read is refused with its row, and one of stars is listed', async () => {
    const columns: readonly DbfColumn[] = [NAMES[0]!, ['households', 'N', 8]]
    expect(
      await importing(
        zipOf(
          shapefile(columns, [
            ['A1', '12'],
            ['A2', '13,00'],
          ]),
        ),
      ),
    ).toMatchObject({
      applied: false,
      problems: [{ row: 2, reason: 'BAD_VALUE', message: expect.stringContaining('13,00') }],
    })
    const { report } = await imported(zipOf(shapefile(columns, [['A1', '********']])))
    expect(report.notices).toContainEqual(expect.objectContaining({ row: 1, code: 'NUMBER_MISSING' }))
  })
})

describe('what offices make', () => {
  const table = '编码,户数,经度,纬度\nA1,12,103.79,25.49\n'

  test.each([
    ['with Excel’s line of the separator', `sep=;\r\n${table.replaceAll(',', ';')}`],
    ['with a title above it', `示例统计表,,,\n${table}`],
    ['with a title and a blank row above it', `示例统计表\n\n${table}`],
    ['with empty cells after the last column', table.replace('25.49', '25.49,,,')],
    ['as Unicode text', Buffer.from(`\u{feff}${table.replaceAll(',', '\t')}`, 'utf16le')],
    ['in UTF-16 without a mark', Buffer.from(table, 'utf16le')],
    ['in UTF-16 the other way round', Buffer.from(`\u{feff}${table}`, 'utf16le').swap16()],
    ['in GBK', gbk(table)],
  ])('a table %s is read', async (_, content) => {
    const { rows: found } = await imported(content)
    expect(found).toEqual([{ code: 'A1', name: null, households: 12 }])
  })

  test('a table’s rows above its names are said', async () => {
    const { report } = await imported(`示例统计表,,,\n${table}`)
    expect(report.warnings).toEqual([{ code: 'TITLES_SKIPPED', message: expect.stringMatching(/row 2.*示例统计表/) }])
  })

  test('parts of a Shapefile are found whatever the case of their names, and bytes after the last record do not matter', async () => {
    const { 'a.shp': shp, 'a.dbf': dbf, 'a.prj': prj } = shapefile(NAMES, [['A1', '甲']])
    const zip = zipOf({
      'GRID.SHP': Buffer.concat([Buffer.from(shp!), Buffer.alloc(4)]),
      'grid.dbf': dbf!,
      'Grid.Prj': prj!,
    })
    expect((await imported(zip)).rows).toMatchObject([{ code: 'A1', name: '甲' }])
    expect((await checking(zip)).grids).toHaveLength(1)
  })

  test.each([
    ['Feature', JSON.stringify({ type: 'Feature', properties: {}, geometry: square(0, 0) })],
    ['geometry', JSON.stringify(square(0, 0))],
    [
      'collection in UTF-16',
      Buffer.from(`\u{feff}${collection({ properties: {}, geometry: square(0, 0) })}`, 'utf16le'),
    ],
  ])('a bare %s of GeoJSON is read', async (_, content) => {
    expect(await importing(content, request(FeatureKind.GRIDS))).toMatchObject({ applied: true, created: 1 })
    expect((await checking(content)).grids).toHaveLength(1)
  })

  test('points where polygons are wanted are said once, with their rows', async () => {
    const points = Array.from({ length: 361 }, () => ({ properties: {}, geometry: place }))
    await expect(checking(collection(...points))).rejects.toThrow(
      /holds no polygons, but a Point in rows 1, 2, .* and 346 more\.$/,
    )
    const read = await checking(
      collection(...points, { properties: {}, geometry: square(0, 0) }, { properties: {}, geometry: null }),
    )
    expect(read.unlike).toMatchObject([
      { type: 'Point', rows: { length: 361 } },
      { type: '', rows: [363] },
    ])
    expect(read.grids).toHaveLength(1)
  })

  const broken = (change: (shp: Buffer) => void) => {
    const parts = shapefile(NAMES, [['A1', '甲']])
    const shp = Buffer.from(parts['a.shp']!)
    change(shp)
    return zipOf({ ...parts, 'a.shp': shp })
  }
  test.each([
    ['of multipatches', broken(shp => shp.writeInt32LE(31, 32)), /multipatches/],
    ['of an unknown type', broken(shp => shp.writeInt32LE(77, 32)), /unknown type 77/],
    ['with a record longer than the file', broken(shp => shp.writeInt32BE(0x7fffffff, 104)), /shape 1/],
    ['with a record of negative length', broken(shp => shp.writeInt32BE(-2, 104)), /shape 1/],
    ['with more positions than there is room for', broken(shp => shp.writeInt32LE(0x7fffffff, 148)), /shape 1/],
    ['with parts that begin nowhere', broken(shp => shp.writeInt32LE(99, 152)), /shape 1/],
    [
      'that is a spoilt Excel workbook',
      zipOf({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }),
      /Excel workbook.*CSV/,
    ],
  ])('a zip %s is refused in one line, by import and check', async (_, zip, reason) => {
    for (const read of [importing, checking]) {
      const refused = await read(zip).catch(error => error)
      expect(refused).toMatchObject({ name: 'DomainError', message: expect.stringMatching(reason) })
      expect(refused.message).not.toContain('\n')
    }
  })
})

describe('a .prj', () => {
  const conic = (...parameters: string[]) =>
    `PROJCS["Oregon",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]],PROJECTION["Lambert_Conformal_Conic"],PARAMETER["False_Easting",400000],PARAMETER["False_Northing",0],${parameters.join()},UNIT["Meter",1]]`
  const parallels = [
    'PARAMETER["Central_Meridian",-120.5]',
    'PARAMETER["Standard_Parallel_1",43]',
    'PARAMETER["Standard_Parallel_2",45.5]',
  ]
  const at = (x: number, y: number, prj: string) =>
    zipOf({ ...shapefileParts([{ ring: squareRing(x, y, 1_000), attributes: { name: 'a' } }], { prj }) })

  test('without a central latitude has the standard’s, 0', async () => {
    // PROJ puts 120° W, 44° N here.
    const { grids } = await checking(at(440_093.731248469, 5_349_767.35555901, conic(...parallels)))
    const [x, y] = grids[0]!.boundary[0]![0]![0]!
    expect([x / 1e7, y / 1e7]).toEqual([expect.closeTo(-120, 1), expect.closeTo(44, 1)])
  })

  test.each([
    ['without a central meridian', 440_094, 5_349_767, conic(...parallels.slice(1)), /central_meridian/],
    ['without parallels', 440_094, 5_349_767, conic(parallels[0]!), /standard_parallel_1/],
    ['in metres beside coordinates in degrees', 103.8, 25.5, conic(...parallels), /look like degrees/],
    [
      'of a zone beside coordinates of another',
      35_512_345,
      2_800_000,
      conic(...parallels).replace('Lambert_Conformal_Conic', 'Gauss_Kruger'),
      /outside/,
    ],
    [
      'of a projection that is not computed',
      440_094,
      5_349_767,
      conic(...parallels).replace('Lambert_Conformal_Conic', 'Bonne'),
      /bonne/,
    ],
    ['that counts from Paris', 2, 48, LONGLAT.replace('"Greenwich",0.0', '"Paris",2.337'), /Greenwich/],
  ])('%s is refused in one line', async (_, x, y, prj, reason) => {
    const ring = squareRing(x, y, x < 1_000 ? 0.01 : 1_000)
    const zip = zipOf(shapefileParts([{ ring, attributes: { name: 'a' } }], { prj }))
    for (const read of [importing, checking]) await expect(read(zip)).rejects.toThrow(reason)
  })
})

describe.skipIf(!dataIsThere)('the files beside the project (need ../shared/data/field-cases)', () => {
  const outcomes: Record<string, { as?: FeatureKind; refused?: RegExp; codes?: string[]; names?: string[] }> = {
    'bigint.geojson': { as: FeatureKind.STATIONS },
    'casestem.zip': { codes: ['A1', 'A2'] },
    'comb180-stack-overflow.geojson': { as: FeatureKind.GRIDS, refused: /cross each other tens of thousands of times/ },
    'dec-comma.zip': { refused: /12,00/ },
    'excel-codes.csv': { as: FeatureKind.STATIONS, refused: /5\.30302E\+14.*as text/ },
    'gbk-header-ascii-data.zip': { codes: ['A1', 'A2'] },
    'gbk-ldid-longlu.zip': { names: ['隆陆'] },
    'header-titlecase.csv': { codes: ['TC1'], names: ['甲'] },
    'header-unknown.csv': { codes: ['TC2'], names: ['乙'] },
    'sep-line.csv': { codes: ['A1'] },
    'title-row.csv': { codes: ['A1'] },
    'utf8-cut-nocpg.zip': { codes: ['A1', 'A2'], names: ['麒麟花', '南宁里'] },
    'big5_ldid4f.zip': {},
    'multipatch.zip': { refused: /multipatches/ },
  }

  test.each(dataIsThere ? Object.entries(outcomes) : [])('%s comes to what is right', async (name, outcome) => {
    const content = readFileSync(data(`field-cases/${name}`))
    const options = request(outcome.as ?? FeatureKind.BUILDINGS)
    const said = await importing(content, options).then(
      report => report.problems.map(({ message }) => message).join('; '),
      error => error.message,
    )
    expect(said).toMatch(outcome.refused ?? /^$/)
    if (outcome.codes) expect((await stored(options.district)).map(({ code }) => code)).toEqual(outcome.codes)
    if (outcome.names) expect((await stored(options.district)).map(row => row.name)).toEqual(outcome.names)
  })

  test('every one of them is read or refused in one line by check', async () => {
    for (const name of readdirSync(data('field-cases')).filter(name => !/README|nul-query|lon-180/.test(name))) {
      const found = await checking(readFileSync(data(`field-cases/${name}`))).catch(error => error)
      if (found instanceof Error) {
        expect(found, name).toMatchObject({ name: 'DomainError' })
        expect(found.message, name).not.toContain('\n')
      } else expect(found.grids.length, name).toBeGreaterThan(0)
    }
    const { features } = await checking(readFileSync(data('field-cases/big5_ldid4f.zip')))
    expect(features.get(1)!.properties.NAME).toBe('麒麟區一號網格')
  })
})

test.each([
  [{ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } }, 'EPSG:3857'],
  [{ type: 'link', properties: { href: 'x' } }, 'EPSG:4490'],
  ['EPSG:4543', 'EPSG:4543'],
])('a GeoJSON that names another system is told how to say it: %j', async (crs, proposed) => {
  const refused = await importing(JSON.stringify({ type: 'FeatureCollection', crs, features: [] })).catch(
    error => error,
  )
  expect(refused.message).toMatch(new RegExp(`--crs ${proposed}\\.$`))
  expect(refused.message).not.toMatch(/undefined|unknown/)
})
