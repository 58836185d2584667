import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OWN_PASSWORD } from './accounts.ts'
import { openSite, type Site, type Visit, type Visitor } from './harness.ts'
import { runCommand } from './server.ts'

/** Who brings a district that is not there yet. */
const MAKER = 'maker'
const DISTRICT = '990104'

let site: Site
beforeAll(async () => {
  site = await openSite({
    add: folder =>
      runCommand(
        folder,
        ['account', 'add', MAKER, '--name', '建区人', '--role', 'PLANNER', '--division', ''],
        `${OWN_PASSWORD}\n`,
      ),
  })
}, 300_000)
afterAll(() => site?.close())

async function visit(path: string, visitor: Visitor = {}, username = MAKER): Promise<Visit> {
  return site.visit(path, { screen: 'desktop', as: username, ...visitor })
}

const choose = (page: Page, name: string, text: string | Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

/** “网格名称,WKT,住户数”, two grids beside each other of the names 东风 and 西山, in GBK. */
const gbk = (text: string): Buffer =>
  Buffer.from(
    text.replace(/[网格名称住户数东风西山]/g, sign => `\u0000${CODES[sign]}\u0000`),
    'utf8',
  )
    .toString('latin1')
    .split('\u0000')
    .reduce(
      (bytes, part, at) => Buffer.concat([bytes, at % 2 ? Buffer.from(part, 'hex') : Buffer.from(part, 'latin1')]),
      Buffer.alloc(0),
    )
const CODES: Readonly<Record<string, string>> = {
  网: 'cdf8',
  格: 'b8f1',
  名: 'c3fb',
  称: 'b3c6',
  住: 'd7a1',
  户: 'bba7',
  数: 'cafd',
  东: 'b6ab',
  风: 'b7e7',
  西: 'cef7',
  山: 'c9bd',
}
const cell = (west: number) => `"POLYGON((${west} 26,${west + 0.01} 26,${west + 0.01} 26.01,${west} 26.01,${west} 26))"`
const grids = gbk(`网格名称,WKT,住户数\n东风,${cell(104.51)},120\n西山,${cell(104.5)},80\n`)
const buildings = (place: string) => `编码,名称,户数,经度,纬度\nA1,一号楼,30,104.505,26.005\nA2,二号楼,40,${place}\n`

test('a new district is brought from nothing to its buildings, with a guess at every step, and leaves as a file', {
  timeout: 180_000,
}, async () => {
  const { page, end } = await visit('/import')
  await page.getByLabel('导入到').click()
  await page.getByTitle('新的区……').click()
  await page.getByLabel('区的编码（六位）').fill(DISTRICT)
  await page.getByLabel('区的名称').fill('新区')
  await page.getByText('下一步', { exact: true }).waitFor()
  await page.getByRole('radio', { name: /^网格/ }).check()
  await choose(page, '网格.csv', grids)

  // What nothing says is guessed: the encoding, the coordinate system, the columns.
  await page.getByText('文件没有写明文字编码，是按 GBK 读的').waitFor()
  const row = (field: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: field, exact: true }) })
  await row('名称').getByText('东风 / 西山').waitFor()
  await row('名称').getByText('猜测').waitFor()
  await row('户数').getByText('120 / 80').waitFor()
  await page.getByRole('button', { name: '检查' }).click()
  await page.getByRole('heading', { name: '检查结果' }).waitFor()
  await page.getByRole('button', { name: '写入：新增 2，修改 0' }).click()
  await page.getByText('已全部写入').waitFor()

  // Found again by its address.
  await page.reload()
  await page.getByText('已全部写入').waitFor()
  await page.getByRole('button', { name: '接着导入：楼栋' }).click()
  await choose(page, '楼栋.csv', buildings('9.5,47.1'))
  await page.getByRole('button', { name: '检查' }).click()
  await page.getByText('有 1 行有错，什么都不会写入').waitFor()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: '保存错误清单' })
      .click()
      .then(() => page.getByRole('menuitem', { name: 'CSV' }).click()),
  ])
  expect(readFileSync(await saved.path(), 'utf8')).toContain('位置离本区太远,9.5,47.1')
  await page.getByRole('button', { name: '在地图上看' }).click()
  await page.locator('.geyi-here').waitFor()
  await page.getByRole('button', { name: '换一个文件' }).click()
  await choose(page, '楼栋.csv', buildings('104.515,26.005'))
  await page.getByRole('button', { name: '检查' }).click()
  await page.getByRole('button', { name: '写入：新增 2，修改 0' }).click()
  await page.getByText('已全部写入').waitFor()

  await page.goto(`${site.url}/map?place=${DISTRICT}`)
  await page.getByText('导出文件', { exact: true }).click()
  const form = page.getByRole('region', { name: '导出文件' })
  await form.getByText('2 行').waitFor()
  const [made] = await Promise.all([page.waitForEvent('download'), form.getByRole('button', { name: '导出' }).click()])
  const { features } = JSON.parse(readFileSync(await made.path(), 'utf8'))
  expect(features.map(({ properties }: { properties: object }) => properties)).toMatchObject([
    { code: `${DISTRICT}001001001`, name: '西山', households: 30 },
    { code: `${DISTRICT}001001002`, name: '东风', households: 40 },
  ])
  await form.getByText(`已生成 grids-${DISTRICT}.geojson`).waitFor()
  await end()
})

test('garbage is refused in a line, a file is stopped, and who may not import is told who may', {
  timeout: 120_000,
}, async () => {
  const { page, end } = await visit(
    '/import?kind=BUILDINGS&district=530302',
    { language: 'en', mayComplain: /400/ },
    'qilin',
  )
  await page.getByRole('radio', { name: /^Buildings/, checked: true }).waitFor()
  await choose(page, 'photo.csv', Buffer.from([0x25, 0x50, 0x44, 0x46, 1, 2, 3]))
  await page.getByRole('alert').getByText('Such a file can’t be read').waitFor()
  await page.getByRole('button', { name: 'Another file' }).click()
  // The kinds are gone through by the arrows.
  await page.getByRole('radio', { name: /^Buildings/ }).focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.getByRole('radio', { name: /^Paths/ }).isChecked()).toBe(true)
  await end()
  const other = await visit('/import', { language: 'en' }, 'nanning')
  await other.page.getByText('Your account can’t import').waitFor()
  await other.end()
})

test('on a phone nothing is cut off in either language', { timeout: 120_000 }, async () => {
  for (const language of ['zh', 'en'] as const) {
    const { page, end } = await visit(
      '/import?kind=BUILDINGS&district=530302',
      { language, screen: 'phone', theme: 'dark' },
      'qilin',
    )
    await page.getByRole('radio').first().waitFor()
    await choose(page, 'b.csv', buildings('103.79,25.49'))
    await page.getByRole('table').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await end()
  }
})
