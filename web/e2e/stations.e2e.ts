import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import writeXlsx from 'write-excel-file/node'
import { openSite, type Site, type Visit, type Visitor } from './harness.ts'
import { ask, soon } from './planSession.ts'

const KEEPER = 'qilin-stations'
const PLANNER = 'qilin'
const DISTRICT = '530302'

let site: Site
let folder: string
beforeAll(async () => {
  site = await openSite()
  folder = mkdtempSync(join(tmpdir(), 'geyi-tables-'))
}, 300_000)
afterAll(async () => {
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function visit(username: string, visitor: Visitor = {}, path = '/stations'): Promise<Visit> {
  return site.visit(path, { screen: 'desktop', as: username, ...visitor })
}

interface Station {
  id: string
  name: string
  version: number
  phone: string | null
  openingHours: string | null
}

const ALL = 'statuses: [OPEN, PLANNED, CLOSED, CLOSED_FOR_WORKS]'

const stationsNamed = async (page: Page, search: string): Promise<Station[]> =>
  (
    await ask<{ stations: { edges: { node: Station }[] } }>(
      page,
      `query ($search: String!) { stations(first: 1000, filter: { search: $search, ${ALL} }) { edges { node { id name version phone openingHours } } } }`,
      { search },
    )
  ).stations.edges.map(({ node }) => node)

/** An office's list: some have no phone, all have other hours than they should. */
const list = (count: number): Record<string, string>[] =>
  Array.from({ length: count }, (_, at) => ({
    编码: `OFFICE-${String(at + 1).padStart(4, '0')}`,
    类型: at % 4 === 0 ? '党群服务站' : '红色驿站',
    名称: `街角${at + 1}号驿站`,
    电话: at % 5 === 0 ? '' : '0874-0000000',
    开放时间: 'Mo-Fr 09:00-17:00',
    无障碍: at % 2 === 0 ? '是' : '否',
    经度: (103.78 + (at % 20) * 0.001).toFixed(4),
    纬度: (25.48 + Math.floor(at / 20) * 0.001).toFixed(4),
  }))

async function workbook(name: string, rows: readonly Record<string, string>[]): Promise<string> {
  const columns = Object.keys(rows[0]!)
  const data = [columns, ...rows.map(row => columns.map(column => row[column]!))]
  const path = join(folder, name)
  const cells = data.map(row => row.map(value => (value === '' ? null : { value, type: String })))
  writeFileSync(path, await writeXlsx(cells).toBuffer())
  return path
}

const rowOf = (page: Page, name: string): Locator => page.locator('.ant-table-row').filter({ hasText: name })
const counted = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByRole('search').getByText(words).waitFor({ timeout: 15_000 })

test('a clerk takes in an office’s list, mends it, sets the hours of many and finds what is missing', async () => {
  const { page, end } = await visit(KEEPER)
  await counted(page, '共 198 个')
  const rows = list(200)
  const faulty = rows.map(row => ({ ...row }))
  faulty[4]!.类型 = '茶馆'
  faulty[9]!.开放时间 = '早上到晚上'
  faulty[14]!.经度 = '东边'
  faulty[19]!.编码 = 'OFFICE-0001'

  await page.getByRole('button', { name: '导入', exact: true }).click()
  await page.locator('input[type=file]').setInputFiles(await workbook('faulty.xlsx', faulty))
  await page.getByText('有 4 行有错', { exact: false }).waitFor()
  expect(await page.locator('.ant-table-row').count()).toBe(4)
  for (const [row, why] of [
    ['6', '某一列的内容不对'],
    ['11', '开放时间看不懂'],
    ['16', '坐标不是数字'],
    ['21', '编号与第 2 行重复'],
  ] as const)
    await page.locator('.ant-table-row').filter({ hasText: why }).getByText(row, { exact: true }).waitFor()
  for (const name of ['街角5号驿站', '街角20号驿站'])
    await page.locator('.ant-table-row').getByText(name, { exact: true }).waitFor()
  for (const why of ['类型「茶馆」：没有这个选项', '开放时间「早上到晚上」：看不懂', '编号「OFFICE-0001」'])
    await page.locator('.ant-table-row small').filter({ hasText: why }).waitFor()
  const told = await page.locator('.ant-table').first().textContent()
  for (const english of ['--map', 'must be', 'can’t']) expect(told).not.toContain(english)
  expect(await page.getByRole('button', { name: /^写入/ }).isDisabled()).toBe(true)
  // Escape closes the menu alone; once more, the import.
  const menu = page.getByRole('menuitem', { name: 'CSV' })
  await page.getByRole('button', { name: '保存错误清单' }).click()
  await menu.waitFor()
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: '保存错误清单' }).click()
  const [errors] = await Promise.all([page.waitForEvent('download'), menu.click()])
  await errors.saveAs(join(folder, 'errors.csv'))
  expect(readFileSync(join(folder, 'errors.csv'), 'utf8').split('\r\n').slice(0, 2)).toEqual([
    '\ufeff行号,编码,名称,列,填写的内容,原因',
    '6,OFFICE-0005,街角5号驿站,类型,茶馆,某一列的内容不对；没有这个选项',
  ])
  expect(await stationsNamed(page, '街角')).toEqual([])

  await page.getByRole('button', { name: '换一个文件' }).click()
  await page.locator('input[type=file]').setInputFiles(await workbook('mended.xlsx', rows))
  await page.getByText('新增 200', { exact: true }).waitFor()
  await page.getByRole('button', { name: '写入：新增 200 个，修改 0 个' }).click()
  await counted(page, '共 398 个')

  // Found by how they are read, as by how they are written.
  await page.getByRole('textbox', { name: '查找' }).fill('jiejiao')
  await counted(page, '200 / 398 个')
  await page.getByRole('textbox', { name: '查找' }).fill('街角')
  await counted(page, '200 / 398 个')
  await page.getByRole('checkbox', { name: '全选' }).or(page.locator('thead input[type=checkbox]')).first().check()
  await page.getByText('已选 200 个').waitFor()
  await page.getByRole('button', { name: '批量修改' }).click()
  const form = page.getByRole('region', { name: '批量修改 200 个阵地' })
  await form.getByRole('checkbox', { name: '开放时间' }).check()
  await form.getByText('专家记法', { exact: true }).click()
  await form.getByRole('textbox', { name: '专家记法' }).fill('Mo-Su 08:00-20:00')
  await form.getByText('将修改 200 个，另外 0 个已是这样。').waitFor()
  await form.getByRole('button', { name: '修改 200 个' }).click()
  await soon(async () =>
    (await stationsNamed(page, '街角')).every(one => one.openingHours === 'Mo-Su 08:00-20:00'),
  ).toBe(true)
  await form.getByText('还没有勾选要改的内容', { exact: false }).waitFor()

  // Taken back as one step, and done again.
  await form.getByRole('button', { name: '关闭' }).click()
  await page.getByRole('main').getByRole('button', { name: '撤销', exact: true }).click()
  await soon(async () =>
    (await stationsNamed(page, '街角')).every(one => one.openingHours === 'Mo-Fr 09:00-17:00'),
  ).toBe(true)
  await page.getByRole('button', { name: '重做' }).click()
  await soon(async () =>
    (await stationsNamed(page, '街角')).every(one => one.openingHours === 'Mo-Su 08:00-20:00'),
  ).toBe(true)
  await page.getByRole('button', { name: '取消选择' }).click()

  await page.getByRole('link', { name: '完整情况' }).click()
  await page.getByText('1 + 8 + 59 + N').waitFor()
  const line = page.getByRole('button', { name: /^没有电话/ })
  const missing = Number(/\d+/.exec((await line.textContent())!)![0])
  expect(missing).toBeGreaterThanOrEqual(40)
  await line.click()
  await counted(page, `${missing} / 398 个`)
  await page.getByRole('textbox', { name: '查找' }).fill('街角 驿站')
  await counted(page, '40 / 398 个')
  await page.getByRole('textbox', { name: '查找' }).fill('街角1号')
  await counted(page, '1 / 398 个')

  // One is mended by hand, seen in its history, and taken back by the keyboard.
  await rowOf(page, '街角1号驿站').getByRole('button').click()
  const panel = page.getByRole('region', { name: '街角1号驿站' })
  await panel.getByRole('textbox', { name: '电话' }).fill('0874-1234567')
  await panel.getByRole('button', { name: '保存' }).click()
  await counted(page, '0 / 398 个')
  await panel.getByRole('tab', { name: '历史' }).click()
  const newest = panel.getByRole('article').first()
  await newest.getByText('0874-1234567').waitFor()
  await newest.getByText('麒麟区演示阵地管理员').waitFor()
  await newest.getByText('第 5 版').waitFor()
  await page.locator('body').press('Control+z')
  await counted(page, '1 / 398 个')
  expect((await stationsNamed(page, '街角1号驿站')).map(({ phone }) => phone)).toEqual([null])
  await end()
}, 240_000)

test('what is exported and imported again changes nothing', async () => {
  const { page, end } = await visit(PLANNER)
  await counted(page, /^共 \d+ 个$/)
  const all = Number(
    /\d+/.exec(
      (await page
        .getByRole('search')
        .getByText(/^共 \d+ 个$/)
        .textContent())!,
    )![0],
  )
  for (const kind of ['CSV', 'Excel (.xlsx)']) {
    await page.getByRole('button', { name: '导出' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: kind }).click(),
    ])
    const path = join(folder, download.suggestedFilename())
    await download.saveAs(path)
    if (kind === 'CSV') expect(readFileSync(path, 'utf8').trim().split('\r\n')).toHaveLength(all + 1)
    await page.getByRole('button', { name: '导入', exact: true }).click()
    await page.locator('input[type=file]').setInputFiles(path)
    await page.getByText(`无变化 ${all}`, { exact: true }).waitFor({ timeout: 30_000 })
    await page.getByText('没有要写入的内容', { exact: false }).waitFor()
    await page.getByRole('button', { name: '返回列表' }).click()
  }
  await end()
}, 120_000)

test('who was slower is told what the other changed, keeps what he typed, and saves it over the latest', async () => {
  const { page, end } = await visit(PLANNER, { language: 'en' })
  const name = '白石江街道党群服务中心'
  await page.getByRole('textbox', { name: 'Find' }).fill(name)
  await counted(page, /^1 of \d+$/)
  await page.locator('.ant-table-row').getByRole('button').click()
  const panel = page.getByRole('region', { name: /^Baishijiang/ })
  await panel.getByRole('textbox', { name: 'Address' }).fill('1 Long Street')
  // A slip of the hand loses nothing.
  await panel.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click()
  expect(await panel.getByRole('textbox', { name: 'Address' }).inputValue()).toBe('1 Long Street')

  const other = await visit(KEEPER)
  const [station] = await stationsNamed(other.page, name)
  await ask(other.page, 'mutation ($input: UpdateStationInput!) { updateStation(input: $input) { station { id } } }', {
    input: { id: station!.id, version: station!.version, phone: '0874-7654321' },
  })
  await other.end()

  await panel.getByRole('button', { name: 'Save' }).click()
  const alert = panel.getByRole('alert').filter({ hasText: 'Somebody else has just changed it' })
  await alert.getByText('0874-7654321').waitFor()
  await alert.getByText('麒麟区演示阵地管理员').waitFor()
  expect(await panel.getByRole('textbox', { name: 'Phone' }).inputValue()).toBe('0874-7654321')
  expect(await panel.getByRole('textbox', { name: 'Address' }).inputValue()).toBe('1 Long Street')
  await panel.getByRole('button', { name: 'Save' }).click()
  await soon(() => stationsNamed(page, name)).toMatchObject([{ phone: '0874-7654321', version: station!.version + 2 }])
  await end()
}, 120_000)

test('of many stations none changes while somebody else has one of them, and the line leads to its row', async () => {
  const { page, end } = await visit(PLANNER, { language: 'en' })
  await page.getByRole('textbox', { name: 'Find' }).fill('红色驿站')
  await counted(page, /^[\d,]+ of [\d,]+$/)
  const boxes = page.locator('.ant-table-row input[type=checkbox]')
  for (const at of [0, 1]) await boxes.nth(at).check()
  const name = (await page.locator('.ant-table-row').nth(1).getByRole('button').textContent())!
  await page.getByRole('button', { name: 'Edit together' }).click()
  const form = page.getByRole('region', { name: 'Edit 2 stations together' })
  await form.getByRole('checkbox', { name: 'Functions' }).check()
  await form.getByRole('checkbox', { name: 'Deliberation' }).check()

  const other = await visit(KEEPER)
  const [theirs] = (
    await ask<{ stations: { edges: { node: Station }[] } }>(
      other.page,
      'query ($search: String!) { stations(first: 1, filter: { search: $search }) { edges { node { id version } } } }',
      { search: name },
    )
  ).stations.edges
  await ask(other.page, 'mutation ($input: UpdateStationInput!) { updateStation(input: $input) { station { id } } }', {
    input: { id: theirs!.node.id, version: theirs!.node.version, accessible: null, phone: '0874-1111111' },
  })
  await other.end()

  await form.getByRole('button', { name: 'Change 2' }).click()
  const alert = form.getByRole('alert').filter({ hasText: 'Nothing was changed' })
  await alert.getByRole('button', { name }).click()
  await page.locator(`.leaflet-marker-icon[data-station="${theirs!.node.id}"][aria-pressed=true]`).waitFor()
  // It shows the latest now, so that the second try is made.
  await form.getByRole('button', { name: 'Change 2' }).click()
  await form.getByText('Nothing is ticked', { exact: false }).waitFor()
  await end()
}, 120_000)

test('two thousand stations are a table of few rows at a time, found as they are typed', async () => {
  const { page, end } = await visit(PLANNER)
  const cells = list(2000).map(row => ({ ...row, 编码: `MANY-${row.编码}`, 名称: `长街${row.名称}` }))
  const columns = Object.keys(cells[0]!)
  const csv = [columns, ...cells.map(row => columns.map(column => (row as Record<string, string>)[column]))]
    .map(row => row.join(','))
    .join('\n')
  const file = { name: 'many.csv', base64: Buffer.from(csv).toString('base64') }
  await ask(page, 'mutation ($input: ImportFeaturesInput!) { importFeatures(input: $input) { created } }', {
    input: { kind: 'STATIONS', district: DISTRICT, file },
  })
  await page.reload()
  await counted(page, /^共 2,\d+ 个$/)
  expect(await page.locator('.ant-table-row').count()).toBeLessThan(60)
  await page.getByRole('textbox', { name: '查找' }).fill('长街街角1999号')
  await counted(page, /^1 \/ 2,\d+ 个$/)
  await rowOf(page, '长街街角1999号驿站').getByRole('button').click()
  await page.getByRole('region', { name: '长街街角1999号驿站' }).waitFor()
  await end()
}, 180_000)

test('a reviewer looks at stations and changes none; on a phone a station stands where the table was', async () => {
  const { page, end } = await visit('qilin-review', { screen: 'phone' })
  await page.locator('.ant-table-row').first().getByRole('button').click()
  await page.getByText('您的账号不能修改阵地，只能查看。').waitFor()
  expect(await page.getByRole('button', { name: '保存' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: '导入', exact: true }).count()).toBe(0)
  await page.getByRole('button', { name: '关闭' }).click()
  await page.locator('.ant-table-row').first().waitFor()
  await end()
}, 120_000)

test('the catalogue is kept by hand and by file: an item is added, found by its synonym, changed and removed', async () => {
  const { page, end } = await visit(KEEPER, { mayComplain: /status of 400/ }, '/stations/services')
  const counted = (words: string) => page.getByRole('search').getByText(words, { exact: true }).waitFor()
  await counted('共 50 项')
  await page.getByRole('button', { name: '新增事项' }).click()
  const form = page.getByRole('region', { name: '新增事项' })
  await form.getByRole('textbox', { name: '编码' }).fill('PET-01')
  await form.getByRole('textbox', { name: '名称', exact: true }).fill('犬只登记')
  await form.getByRole('combobox', { name: '类别' }).fill('便民')
  await form.getByRole('textbox', { name: '所需材料' }).fill('身份证\n免疫证明')
  await form.getByRole('combobox', { name: '别名' }).fill('养狗;狗证;')
  await form.getByRole('button', { name: '保存' }).click()
  await counted('共 51 项')
  await page.getByRole('textbox', { name: '查找' }).fill('狗证')
  await counted('1 / 51 项')

  // The same by file, with a fault and without.
  const item = {
    编码: 'PET-02',
    名称: '犬只注销',
    类别: '便民',
    主项编码: 'PET-01',
    层级: '村级',
    代办: '是',
    别名: '销狗证',
  }
  await page.getByRole('button', { name: '导入' }).click()
  await page
    .locator('input[type=file]')
    .setInputFiles(await workbook('items-faulty.xlsx', [{ ...item, 层级: '国家级' }]))
  await page.getByText('层级「国家级」不认识', { exact: false }).waitFor()
  expect(await page.getByRole('button', { name: '写入' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: '换一个文件' }).click()
  await page.locator('input[type=file]').setInputFiles(await workbook('items.xlsx', [item]))
  await page.getByText('新增 1 项，修改 0 项，0 项无变化。').waitFor()
  await page.getByRole('button', { name: '写入' }).click()
  await page.getByRole('tooltip').getByRole('button', { name: '写入' }).click()
  await counted('2 / 52 项')

  // A main item stays while it has parts.
  const remove = async (name: string): Promise<void> => {
    await page.locator('.ant-table-row').filter({ hasText: name }).getByRole('button').click()
    const opened = page.getByRole('region', { name })
    await opened.getByRole('button', { name: '删除' }).click()
    await page.getByRole('tooltip').getByRole('button', { name: '删除' }).click()
  }
  await remove('犬只登记')
  await page.getByRole('region', { name: '犬只登记' }).getByRole('alert').waitFor()
  await counted('2 / 52 项')
  await remove('犬只注销')
  await counted('1 / 51 项')
  await remove('犬只登记')
  await counted('0 / 50 项')

  // What was removed last comes back, and goes again.
  await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
  await counted('1 / 51 项')
  await remove('犬只登记')
  await counted('0 / 50 项')
  await end()
}, 120_000)

test('filters and the opened station stand in the address: a reload keeps them, and going back closes the station', async () => {
  const { page, end } = await visit(KEEPER, {}, '/stations?kind=RED_POST&gap=NO_PHONE')
  await page.locator('.ant-table-row').first().waitFor()
  await counted(page, /^[\d,]+ \/ [\d,]+ 个$/)
  const shown = await page
    .getByRole('search')
    .getByText(/^[\d,]+ \/ [\d,]+ 个$/)
    .textContent()
  await page.getByRole('textbox', { name: '查找' }).fill('驿站')
  await soon(() => new URL(page.url()).searchParams.get('q')).toBe('驿站')
  await page.locator('.ant-table-row').first().getByRole('button').click()
  await page.getByRole('tab', { name: '历史' }).waitFor()
  const { searchParams } = new URL(page.url())
  expect([searchParams.get('kind'), searchParams.get('gap')]).toEqual(['RED_POST', 'NO_PHONE'])
  expect(searchParams.get('station')).toMatch(/^ServiceStation:/)
  await page.reload()
  await page.getByRole('tab', { name: '历史' }).waitFor()
  expect(await page.getByRole('textbox', { name: '查找' }).inputValue()).toBe('驿站')
  await page.goBack()
  await page.getByRole('tab', { name: '历史' }).waitFor({ state: 'detached' })
  await page.getByRole('textbox', { name: '查找' }).fill('')
  await page.getByRole('search').getByText(shown!, { exact: true }).waitFor()
  // The way over another view keeps them as well.
  await page.getByRole('link', { name: '完整情况' }).click()
  await page.getByText('1 + 8 + 59 + N').waitFor()
  await page.getByRole('link', { name: '阵地', exact: true }).click()
  await page.getByRole('search').getByText(shown!, { exact: true }).waitFor()
  expect(new URL(page.url()).searchParams.get('kind')).toBe('RED_POST')
  await end()
})

/** The next change of a kind is done, and its answer is cut off on the way back. */
const loseAnswerOnce = async (page: Page, mutation: string): Promise<void> => {
  let isLost = false
  await page.route('**/graphql', async route => {
    if (isLost || !route.request().postData()?.includes(`${mutation}(`)) return route.fallback()
    isLost = true
    await route.fetch()
    await route.fulfill({ status: 200, contentType: 'application/json', body: '' })
  })
}

test('what is sent again because its answer was lost is done once: an import, and a form', async () => {
  const { page, end } = await visit(KEEPER)
  const rows = [1, 2].map(n => ({ 类型: '红色驿站', 名称: `断线${n}号`, 经度: '103.8', 纬度: '25.5' }))
  await page.getByRole('button', { name: '导入', exact: true }).click()
  await page.locator('input[type=file]').setInputFiles(await workbook('lost.xlsx', rows))
  const write = page.getByRole('button', { name: '写入：新增 2 个，修改 0 个' })
  await write.waitFor()
  await loseAnswerOnce(page, 'importFeatures')
  await write.click()
  await page.getByRole('alert').getByText('不知道是否已写入').waitFor()
  await page.getByRole('button', { name: '再试一次' }).click()
  await page.getByText('已导入：新增 2 个，修改 0 个。').waitFor()
  expect(await stationsNamed(page, '断线')).toHaveLength(2)
  await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
  await page.getByText('已撤销：导入（新增 2 个，修改 0 个）。').waitFor()
  expect(await stationsNamed(page, '断线')).toEqual([])
  await page.getByRole('button', { name: '导入', exact: true }).click()
  await page.locator('input[type=file]').setInputFiles(join(folder, 'lost.xlsx'))
  await page.getByRole('button', { name: /^写入：/ }).click()
  await page.getByText('已导入：', { exact: false }).waitFor()

  await page.getByRole('textbox', { name: '查找' }).fill('断线1号')
  await rowOf(page, '断线1号').getByRole('button').click()
  const panel = page.getByRole('region', { name: '断线1号' })
  await panel.getByRole('textbox', { name: '电话' }).fill('0874-7654321')
  await loseAnswerOnce(page, 'updateStation')
  await panel.getByRole('button', { name: '保存' }).click()
  await page.getByText('不知道是否已保存', { exact: false }).waitFor()
  await panel.getByRole('button', { name: '保存' }).click()
  await page.getByText('「断线1号」已保存', { exact: false }).waitFor()
  expect(await stationsNamed(page, '断线1号')).toMatchObject([{ version: 4, phone: '0874-7654321' }])
  await end()
}, 120_000)

test('who is signed out while filling a form signs in over it, and saves what was typed', async () => {
  const { page, end } = await visit(KEEPER, { mayComplain: /401 \(Unauthorized\)/ })
  await page.locator('.ant-table-row').first().getByRole('button').click()
  const phone = page.getByRole('textbox', { name: '电话' })
  await phone.fill('0874-1112223')
  await ask(page, 'mutation { signOut(input: {}) { signedOut } }')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  const over = page.getByRole('dialog', { name: '登录已过期' })
  expect(await over.getByLabel('账号').inputValue()).toBe(KEEPER)
  await over.getByRole('button', { name: '麒麟区演示阵地管理员' }).click()
  await over.waitFor({ state: 'detached' })
  expect(await phone.inputValue()).toBe('0874-1112223')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText(/^「.+」已保存。$/).waitFor()
  await end()
}, 60_000)

test('on the smallest phone in large type a day’s hours are whole and another day is in view', async () => {
  const { page, end } = await visit(KEEPER, { screen: 'smallPhone', language: 'en', largeType: true })
  await page.locator('.ant-table-row').first().getByRole('button').tap()
  const from = page.getByLabel('Monday, from').first()
  await from.evaluate(field => field.scrollIntoView({ block: 'start' }))
  const shown = (what: Locator): Promise<boolean> =>
    what.evaluate(field => {
      const { left, top, right, bottom } = field.getBoundingClientRect()
      const atMiddle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return left >= 0 && right <= innerWidth && field.contains(atMiddle)
    })
  for (const what of [from, page.getByLabel('Monday, to').first(), page.getByLabel('Tuesday, from').first()])
    expect(await shown(what)).toBe(true)
  expect(await shown(page.getByRole('button', { name: 'Monday: remove this time' }).first())).toBe(true)
  // What saves stays at hand.
  expect(await shown(page.getByRole('button', { name: 'Save' }))).toBe(true)
  await end()
}, 120_000)
