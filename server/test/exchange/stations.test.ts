import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import writeXlsx, { type SheetData } from 'write-excel-file/node'
import { rows } from '../../src/database/rows.ts'
import { exportFeatures } from '../../src/export/export.service.ts'
import { FeatureKind } from '../../src/formats/feature/feature-kind.ts'
import { today } from '../../src/graphql/day.ts'
import { openServer, type TestServer } from '../server.ts'
import { exportText, importText } from './exchange.ts'

const DISTRICT = '530302'
const request = { kind: FeatureKind.STATIONS, district: DISTRICT }
let server: TestServer

beforeAll(async () => {
  server = await openServer('sample')
  // Stations with everything that a station can have.
  await rows(
    server.engine.em,
    `update service_station set opens_on = '2020-05-01', closes_on = '2030-01-01', works = '{[2026-03-01,2026-04-15),[2029-01-01,)}',
       functions = '{GOVERNMENT_SERVICE,DELIBERATION}', accessible = false, version = version + 1 where kind = 'COURIER_POST'`,
  )
  await rows(
    server.engine.em,
    `update station_service_item x set since = '2026-02-01', until = '2027-02-01' from service_station s where s.id = x.station_id and s.kind = 'RED_POST'`,
  )
})
afterAll(() => server.close())

async function workbook(): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  await exportFeatures(
    server.engine.em,
    { kind: FeatureKind.STATIONS, format: 'xlsx', within: DISTRICT, day: today() },
    async piece => void pieces.push(piece as Uint8Array),
  )
  return Buffer.concat(pieces)
}

/** A workbook with some cells of another one's put otherwise: row 1 is that of the names. */
async function edited(book: Buffer, edits: readonly (readonly [row: number, column: string, value: string | null])[]) {
  const sheet = await readSheet(book)
  const columns = sheet[0] as string[]
  for (const [row, column, value] of edits) sheet[row - 1]![columns.indexOf(column)] = value
  const cells: SheetData = sheet.map(cells =>
    cells.map(value =>
      value === null
        ? null
        : typeof value === 'number'
          ? { value, type: Number }
          : { value: String(value), type: String },
    ),
  )
  return writeXlsx(cells).toBuffer()
}

const PREVIEW = `mutation ($input: ImportFeaturesInput!) { importFeatures(input: $input) { applied rows refused problems { row code field reason value message }
  preview { row outcome code name changes { field before after } } } }`

describe('stations as a workbook', () => {
  test('leave and come back as they are, with dates, functions, hours and services, as CSV and GeoJSON do', async () => {
    const before = await exportText(server.engine, FeatureKind.STATIONS, DISTRICT)
    expect(before).toContain('2026-03-01/2026-04-15;2029-01-01/')
    expect(before).toContain('@2026-02-01/2027-02-01')
    const book = await workbook()
    const states = () => rows(server.engine.em, 'select count(*)::int as n from service_station_version')
    const kept = await states()
    for (const file of [book, await exportText(server.engine, FeatureKind.STATIONS, DISTRICT, 'csv'), before])
      expect(await importText(server.engine, file, request)).toMatchObject({ applied: true, created: 0, changed: 0 })
    expect(await exportText(server.engine, FeatureKind.STATIONS, DISTRICT)).toBe(before)
    expect(await states()).toEqual(kept)
  }, 120_000)

  test('edited, are previewed row by row before anything is written, good rows beside wrong ones', async () => {
    const book = await workbook()
    const sheet = await readSheet(book)
    const columns = sheet[0] as string[]
    const was = (row: number, column: string) => sheet[row - 1]![columns.indexOf(column)]
    const file = await edited(book, [
      [2, 'phone', '00000000'],
      [2, 'closesOn', '2031-01-01'],
      [3, 'openingHours', 'whenever'],
      [4, 'code', 'brand-new'],
      [6, 'functions', '政务服务;文体康养'],
      [7, 'kind', 'PALACE'],
      [8, 'serviceItems', 'NO-SUCH'],
    ])
    const before = await exportText(server.engine, FeatureKind.STATIONS, DISTRICT)
    const cookie = await server.signIn('qilin-stations')
    const input = {
      kind: 'STATIONS',
      district: DISTRICT,
      dryRun: true,
      file: { name: 'stations.xlsx', base64: file.toString('base64') },
    }
    const { data, errors } = await server.ask(PREVIEW, { input }, cookie)
    expect(errors).toBeUndefined()
    const { preview, problems, rows: total, refused, applied } = data.importFeatures
    expect({ applied, refused, total: preview.length }).toEqual({ applied: false, refused: 3, total })
    const rowsOf = (outcome: string) => preview.filter((row: any) => row.outcome === outcome).map(({ row }: any) => row)
    expect([rowsOf('CHANGED'), rowsOf('NEW'), rowsOf('WRONG')]).toEqual([[2, 6], [4], [3, 7, 8]])
    const told = problems.map(({ row, code, field, reason, value }: any) => [row, code, field, reason, value])
    expect(told).toEqual([
      [3, 'BAD_OPENING_HOURS', 'openingHours', 'HOURS_NOT_UNDERSTOOD', 'whenever'],
      [7, 'BAD_VALUE', 'kind', 'NO_WORD', 'PALACE'],
      [8, 'NO_SUCH_SERVICE_ITEM', 'serviceItems', null, 'NO-SUCH'],
    ])
    // Who asks over the API has no command line.
    for (const { message } of problems) expect(message).not.toContain('--')
    expect(preview.find(({ row }: any) => row === 2).changes).toEqual([
      { field: 'PHONE', before: was(2, 'phone'), after: '00000000' },
      { field: 'CLOSES_ON', before: was(2, 'closesOn') ?? null, after: '2031-01-01' },
    ])
    expect(preview.find(({ row }: any) => row === 6).changes).toEqual([
      { field: 'FUNCTIONS', before: was(6, 'functions') ?? null, after: 'GOVERNMENT_SERVICE;RECREATION' },
    ])
    expect(await exportText(server.engine, FeatureKind.STATIONS, DISTRICT)).toBe(before)
  })

  test('mended, are written as they were previewed, each with its state and its author', async () => {
    const file = await edited(await workbook(), [
      [2, 'phone', '11111111'],
      [3, 'serviceItems', 'GOV-01@2026-03-01/'],
    ])
    const cookie = await server.signIn('qilin-stations')
    const input = {
      kind: 'STATIONS',
      district: DISTRICT,
      file: { name: 'stations.xlsx', base64: file.toString('base64') },
    }
    const { data } = await server.ask(
      'mutation ($input: ImportFeaturesInput!) { importFeatures(input: $input) { applied changed created preview { row } } }',
      { input },
      cookie,
    )
    expect(data.importFeatures).toEqual({ applied: true, changed: 2, created: 0, preview: [] })
    const states = await rows(
      server.engine.em,
      `select a.username, v.phone, v.services from service_station_version v join account a on a.id = v.author_id where v.through = 'IMPORT' order by v.phone nulls last`,
    )
    expect(states).toHaveLength(2)
    expect(states).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ username: 'qilin-stations', phone: '11111111' }),
        expect.objectContaining({ services: expect.arrayContaining(['GOV-01@2026-03-01/']) }),
      ]),
    )
  })

  test('of Excel’s own days and numbers are read as what they show', async () => {
    const cells: SheetData = [
      ['编码', '类型', '名称', '经度', '纬度', '启用日期', '面积', '无障碍'].map(value => ({ value, type: String })),
      [
        { value: 'xl-1', type: String },
        { value: '红色驿站', type: String },
        { value: '表格驿站', type: String },
        { value: 103.8, type: Number },
        { value: 25.5, type: Number },
        { value: new Date('2026-03-01T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
        { value: 410.5, type: Number },
        { value: true, type: Boolean },
      ],
    ]
    const report = await importText(server.engine, await writeXlsx(cells).toBuffer(), request)
    expect(report).toMatchObject({ applied: true, created: 1 })
    expect(
      await rows(
        server.engine.em,
        `select kind, name, opens_on::text as day, area, accessible from service_station where code = 'xl-1'`,
      ),
    ).toEqual([{ kind: 'RED_POST', name: '表格驿站', day: '2026-03-01', area: 410.5, accessible: true }])
  })

  test('that unpack to gigabytes, or are none, are refused in one line', async () => {
    const broken = (await workbook()).subarray(0, 3_000)
    await expect(importText(server.engine, broken, request)).rejects.toThrow(/broken zip archive|can’t be read/)
  })
})

const IMPORT = `mutation ($input: ImportFeaturesInput!) { importFeatures(input: $input) { applied created changed refused batch
  problems { row code field reason value otherRow hint message } preview { row outcome code name changes { field after } } fileWarnings { code } } }`

describe('a table of stations', () => {
  const columns = '编码,名称,类型,经度,纬度,开放时间,启用日期,关闭日期,面积,功能'
  const importing = async (lines: readonly string[], dryRun = true, username = 'qilin-stations') => {
    const base64 = Buffer.from([columns, ...lines].join('\n')).toString('base64')
    const input = { kind: 'STATIONS', district: DISTRICT, dryRun, file: { name: 'stations.csv', base64 } }
    const { data, errors } = await server.ask(IMPORT, { input }, await server.signIn(username))
    return { answer: data?.importFeatures, error: errors?.[0]?.extensions }
  }

  test('is told what a wrong row says, as it is written, with the row that it repeats and what may be the cause', async () => {
    const { answer } = await importing([
      'W-1,甲驿站,茶馆,103.8,25.5,,,,,',
      'W-2,乙驿站,红色驿站,25.5,103.8,,,,,',
      'W-3,丙驿站,红色驿站,103.8,25.5,,,,４１０ｍ²,',
      'W-4,丁驿站,红色驿站,103.8,25.5,Mo-Fr 9:00-17:00；By Appointment,,,,',
      'W-4,戊驿站,红色驿站,103.8,25.5,,,,,政务服务、喝茶',
      'W-4,己驿站,红色驿站,103.8,25.5,,,,,',
      'W-7,,红色驿站,103.8,25.5,,,,,',
      'W-8,庚驿站,红色驿站,103.8,25.5,,1850-01-01,2026-02-30,,',
    ])
    expect(answer.preview.map(({ row, code, name }: any) => [row, code, name])).toEqual([
      [2, 'W-1', '甲驿站'],
      [3, 'W-2', '乙驿站'],
      [4, 'W-3', '丙驿站'],
      [5, 'W-4', '丁驿站'],
      [6, 'W-4', '戊驿站'],
      [7, 'W-4', '己驿站'],
      [8, 'W-7', null],
      [9, 'W-8', '庚驿站'],
    ])
    const told = answer.problems.map(({ message: _, ...problem }: any) => Object.values(problem))
    expect(told).toEqual([
      [2, 'BAD_VALUE', 'kind', 'NO_WORD', '茶馆', null, null],
      [3, 'OUT_OF_RANGE', null, null, '25.5, 103.8', null, 'MAYBE_SWAPPED'],
      [4, 'BAD_VALUE', 'area', 'NO_NUMBER', '４１０ｍ²', null, null],
      [5, 'BAD_OPENING_HOURS', 'openingHours', 'HOURS_NOT_UNDERSTOOD', 'By Appointment', null, null],
      [6, 'BAD_VALUE', 'functions', 'NO_WORD', '喝茶', null, null],
      [8, 'NO_NAME', 'name', null, null, null, null],
      [9, 'BAD_VALUE', 'opensOn', 'DAY_OUT_OF_RANGE', '1850-01-01', null, null],
      [9, 'BAD_VALUE', 'closesOn', 'NO_DAY', '2026-02-30', null, null],
    ])
    const twice = await importing(['W-4,丁驿站,红色驿站,103.8,25.5,,,,,', 'W-4,己驿站,红色驿站,103.8,25.5,,,,,'])
    expect(twice.answer.problems).toMatchObject([{ row: 3, code: 'REPEATED_CODE', value: 'W-4', otherRow: 2 }])
    expect(twice.answer.preview).toMatchObject([{ outcome: 'NEW' }, { outcome: 'WRONG', code: 'W-4', name: '己驿站' }])
  })

  test('may say hours in words, and days as people and spreadsheets write them', async () => {
    const { answer } = await importing([
      'D-1,甲驿站,红色驿站,103.8,25.5,"工作日8:30-12:00，13:30-17:30",2026年1月5日,9999-12-31,,',
      'D-2,乙驿站,红色驿站,103.8,25.5,24小时,46027,2030.1.5,,',
      'D-3,丙驿站,红色驿站,103.8,25.5,周末照常,2026/1/5,,,',
    ])
    const said = Object.fromEntries(
      answer.preview.map(({ code, changes }: any) => [
        code,
        changes.filter(({ field }: any) => /HOURS|_ON$/.test(field)).map(({ after }: any) => after),
      ]),
    )
    expect(said).toEqual({
      'D-1': ['Mo-Fr 08:30-12:00,13:30-17:30; PH off', '2026-01-05'],
      'D-2': ['24/7', '2026-01-05', '2030-01-05'],
      'D-3': [],
    })
    expect(answer.problems).toMatchObject([{ row: 4, reason: 'HOURS_AMBIGUOUS', value: '周末照常' }])
  })

  test('that has no rows, or is one of grids, is refused as that', async () => {
    expect((await importing([])).error).toMatchObject({ reason: 'FILE_NO_ROWS' })
    const grids = await exportText(server.engine, FeatureKind.GRIDS, DISTRICT)
    await expect(importText(server.engine, grids, { ...request, dryRun: true })).rejects.toMatchObject({
      extensions: { reason: 'FILE_OTHER_KIND' },
    })
  })

  const UNDO = 'mutation ($input: UndoImportInput!) { undoImport(input: $input) { deleted restored } }'
  const undoing = async (batch: string, username = 'qilin-stations') => {
    const { data, errors } = await server.ask(UNDO, { input: { batch } }, await server.signIn(username))
    return data?.undoImport ?? errors?.[0]?.extensions
  }
  const stations = () => exportText(server.engine, FeatureKind.STATIONS, DISTRICT)
  const lines = (name: string) => [
    `U-1,${name},红色驿站,103.8,25.5,24小时,,,,`,
    `U-2,${name}二,红色驿站,103.8,25.5,,,,,`,
  ]

  test('that was imported is taken back as a whole by whoever imported it, unless one has been changed since', async () => {
    await importing(lines('旧名').slice(0, 1), false)
    const before = await stations()
    const { answer } = await importing(lines('新名'), false)
    expect(answer).toMatchObject({ applied: true, created: 1, changed: 1 })
    expect(await undoing(answer.batch, 'qilin')).toMatchObject({ code: 'NOT_FOUND' })
    expect(await undoing('2026-01-01')).toMatchObject({ code: 'NOT_FOUND' })

    const [{ id, version }] = (
      await server.ask(
        '{ stations(filter: { search: "新名二" }) { edges { node { id version } } } }',
        {},
        await server.signIn('qilin-stations'),
      )
    ).data.stations.edges.map(({ node }: any) => node)
    const change = 'mutation ($input: UpdateStationInput!) { updateStation(input: $input) { station { version } } }'
    const cookie = await server.signIn('qilin')
    await server.ask(change, { input: { id, version, phone: '1' } }, cookie)
    expect(await undoing(answer.batch)).toMatchObject({ code: 'VERSION_CONFLICT', count: 1, stations: ['新名二'] })

    // What was changed back is as the file has left it.
    await server.ask(change, { input: { id, version: version + 1, phone: null } }, cookie)
    expect(await undoing(answer.batch)).toEqual({ deleted: 1, restored: 1 })
    expect(await stations()).toBe(before)
    expect(await undoing(answer.batch)).toMatchObject({ code: 'VERSION_CONFLICT' })

    // The one that was taken back is new when it comes again.
    const again = (await importing(lines('新名'))).answer
    expect(again.preview.map(({ outcome }: any) => outcome)).toEqual(['CHANGED', 'NEW'])
    expect(again).toMatchObject({ created: 1, changed: 1 })
  })

  test('gives back what the stations offered, day for day', async () => {
    const before = await stations()
    const table = (JSON.parse(before) as { features: { properties: Record<string, string>; geometry: any }[] }).features
    const offering = table.find(({ properties }) => properties.serviceItems?.includes(';'))!
    offering.properties.serviceItems = 'GOV-01'
    const input = {
      kind: 'STATIONS',
      district: DISTRICT,
      features: { type: 'FeatureCollection', features: [{ type: 'Feature', ...offering }] },
    }
    const { data } = await server.ask(IMPORT, { input }, await server.signIn('qilin-stations'))
    expect(data.importFeatures).toMatchObject({ changed: 1 })
    expect(await undoing(data.importFeatures.batch)).toEqual({ deleted: 0, restored: 1 })
    expect(await stations()).toBe(before)
  })
})
