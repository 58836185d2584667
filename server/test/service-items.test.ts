import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportServiceItems } from '../src/export/export-service-items.ts'
import { fileInMemory } from '../src/formats/feature/import-file.ts'
import { keepServiceItems, readServiceItems } from '../src/import/items/import-service-items.ts'
import { openServer, type TestServer } from './server.ts'

let server: TestServer
let keeper: string

beforeAll(async () => {
  server = await openServer('sample')
  keeper = await server.signIn('qilin-stations')
})
afterAll(() => server.close())

const CREATE =
  'mutation ($input: CreateServiceItemInput!) { createServiceItem(input: $input) { serviceItem { id version code parent { code } subItems { code } levels documents deputised deputisedHow synonyms department sample } } }'
const UPDATE =
  'mutation ($input: UpdateServiceItemInput!) { updateServiceItem(input: $input) { serviceItem { id version name parent { code } } } }'
const REMOVE = 'mutation ($input: RemoveServiceItemInput!) { removeServiceItem(input: $input) { serviceItemId } }'
const IMPORT =
  'mutation ($input: ImportServiceItemsInput!) { importServiceItems(input: $input) { applied created changed unchanged problems { row field reason value message } } }'

const errorOf = (answer: { errors?: { extensions: Record<string, unknown> }[] | undefined }) =>
  answer.errors?.[0]?.extensions

describe('the catalogue of the sample', () => {
  test('is marked as invented, in seven categories, with parts and synonyms', async () => {
    const { data } = await server.ask(
      '{ serviceItems { code category sample parent { code } subItems { code } synonyms } found: serviceItems(search: "医保卡") { code } }',
    )
    const items = data.serviceItems as {
      code: string
      category: string
      sample: boolean
      parent: { code: string } | null
      subItems: { code: string }[]
    }[]
    expect(items.every(({ sample }) => sample)).toBe(true)
    expect(new Set(items.map(({ category }) => category)).size).toBe(7)
    const parts = items.filter(({ parent }) => parent !== null)
    expect(parts.length).toBeGreaterThan(3)
    for (const { code, parent } of parts)
      expect(items.find(item => item.code === parent!.code)!.subItems.map(part => part.code)).toContain(code)
    expect(data.found).toEqual([{ code: 'GOV-01' }])
  })

  test('a station that does the whole does its parts', async () => {
    const { data } = await server.ask(
      '{ whole: stations(filter: { serviceItems: ["GOV-01"] }) { totalCount } part: stations(filter: { serviceItems: ["GOV-01.2"] }) { totalCount } }',
    )
    expect(data.part.totalCount).toBe(data.whole.totalCount)
    expect(data.whole.totalCount).toBeGreaterThan(0)
  })
})

describe('who keeps the catalogue', () => {
  test('is a station keeper or a planner of a whole district', async () => {
    const input = { code: 'X-0', name: '试验', category: '试验' }
    const asked = async (cookie?: string) => errorOf(await server.ask(CREATE, { input }, cookie))?.code
    expect(await asked()).toBe('UNAUTHENTICATED')
    expect(await asked(await server.signIn('nanning'))).toBe('FORBIDDEN')
    expect(await asked(await server.signIn('qilin-review'))).toBe('FORBIDDEN')
    expect(await asked(await server.signIn('qilin'))).toBeUndefined()
  })

  test('adds an item with parts, changes it by its version, and removes it once nobody needs it', async () => {
    const main = {
      code: 'X-1',
      name: '试验事项',
      category: '试验',
      levels: ['COMMUNITY'],
      documents: ['身份证', '身份证'],
      deputised: true,
      deputisedHow: '上门',
      synonyms: ['试'],
      department: '试验部门',
    }
    const made = (await server.ask(CREATE, { input: main }, keeper)).data.createServiceItem.serviceItem
    expect(made).toMatchObject({
      version: 1,
      levels: ['COMMUNITY'],
      documents: ['身份证'],
      deputised: true,
      sample: false,
    })
    const part = (
      await server.ask(CREATE, { input: { code: 'X-1.1', name: '部分', category: '试验', parentCode: 'X-1' } }, keeper)
    ).data.createServiceItem.serviceItem
    expect(part.parent.code).toBe('X-1')
    const below = await server.ask(
      CREATE,
      { input: { code: 'X-1.1.1', name: '部分', category: '试验', parentCode: 'X-1.1' } },
      keeper,
    )
    expect(errorOf(below)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'parentCode' })

    const changed = await server.ask(UPDATE, { input: { id: made.id, version: 1, name: '试验事项二' } }, keeper)
    expect(changed.data.updateServiceItem.serviceItem).toMatchObject({ version: 2, name: '试验事项二' })
    const late = await server.ask(UPDATE, { input: { id: made.id, version: 1, name: '晚' } }, keeper)
    expect(errorOf(late)).toMatchObject({ code: 'VERSION_CONFLICT', version: 2 })

    expect(errorOf(await server.ask(REMOVE, { input: { id: made.id, version: 2 } }, keeper))).toMatchObject({
      reason: 'IN_USE',
    })
    await server.ask(REMOVE, { input: { id: part.id, version: 1 } }, keeper)
    expect((await server.ask(REMOVE, { input: { id: made.id, version: 2 } }, keeper)).errors).toBeUndefined()
    const { data } = await server.ask('{ serviceItems(search: "试验事项") { code } }')
    expect(data.serviceItems).toEqual([])
    const { data: before } = await server.ask('{ serviceItems(search: "社会保障卡申领") { id version } }')
    expect(errorOf(await server.ask(REMOVE, { input: before.serviceItems[0] }, keeper))).toMatchObject({
      reason: 'IN_USE',
    })
  })

  test('brings many at once: all of them, or none and every reason', async () => {
    const items = Array.from({ length: 200 }, (_, i) => ({
      code: `B-${i}`,
      name: `批量${i}`,
      category: '批量',
      parentCode: i % 2 ? `B-${i - 1}` : null,
    }))
    const asked = async (items: object[], dryRun = false) =>
      (await server.ask(IMPORT, { input: { items, dryRun } }, keeper)).data.importServiceItems
    expect(await asked(items, true)).toMatchObject({ applied: false, created: 200, problems: [] })
    expect(await asked(items)).toMatchObject({ applied: true, created: 200, problems: [] })
    expect(await asked([...items.slice(0, 199), { ...items[199], name: '批量改' }])).toMatchObject({
      created: 0,
      changed: 1,
      unchanged: 199,
    })
    const wrong = await asked([
      { code: 'B 9', name: 'x', category: 'x' },
      items[0]!,
      items[0]!,
      { code: 'B-x', name: '', category: 'x' },
    ])
    expect(wrong.problems.map(({ row, field, reason, value }: any) => [row, field, reason, value])).toEqual([
      [0, 'code', 'NO_CODE', 'B 9'],
      [2, 'code', 'IN_LIST_TWICE', items[0]!.code],
      [3, 'name', 'EMPTY', null],
    ])
    expect(wrong.applied).toBe(false)
  })
})

describe('the catalogue as a file', () => {
  const exported = async (format: 'csv' | 'xlsx') => {
    const pieces: Buffer[] = []
    await exportServiceItems(server.engine.em, format, async piece => void pieces.push(Buffer.from(piece)))
    return Buffer.concat(pieces)
  }
  const imported = (bytes: Buffer | string, dryRun = false) =>
    readServiceItems(fileInMemory('items', Buffer.from(bytes)), undefined).then(read =>
      keepServiceItems(server.engine.em.fork(), read, dryRun),
    )

  test('imports to an equal one, as CSV and as a workbook', async () => {
    const before = await exported('csv')
    for (const file of [before, await exported('xlsx')])
      expect(await imported(file)).toMatchObject({ applied: true, created: 0, changed: 0, problems: [] })
    expect((await exported('csv')).equals(before)).toBe(true)
  })

  test('has columns of either language, and says which rows are wrong', async () => {
    const table = '编码,名称,类别,层级,代办,别名\nF-1,文件事项,文件,区级;社区级,是,甲;乙\n'
    expect(await imported(table, true)).toMatchObject({ applied: false, created: 1 })
    expect(await imported(table)).toMatchObject({ applied: true, created: 1 })
    const { data } = await server.ask('{ serviceItems(search: "文件事项") { code levels deputised synonyms } }')
    expect(data.serviceItems).toEqual([
      { code: 'F-1', levels: ['DISTRICT', 'COMMUNITY'], deputised: true, synonyms: ['甲', '乙'] },
    ])
    const wrong = await imported('编码,名称,类别,层级\nF-2,好,文件,区级\nF-3,坏,文件,省级\n')
    expect(wrong).toMatchObject({ applied: false, problems: [{ row: 3 }] })
  })
})
