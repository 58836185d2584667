import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site, type Visit, type Visitor } from './harness.ts'
import { ask, soon } from './planSession.ts'

const DISTRICT = '530302'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 300_000)
afterAll(() => site?.close())

async function visit(username: string, visitor: Visitor = {}): Promise<Visit> {
  return site.visit('/stations/holidays', { screen: 'desktop', as: username, ...visitor })
}

interface Year {
  announced: boolean
  version: number
  days: { date: string; kind: string; name: string; nameEn: string | null }[]
}

const yearOf = async (page: Page, year: number): Promise<Year> =>
  (
    await ask<{ holidays: Year }>(
      page,
      `{ holidays(districtCode: "${DISTRICT}", year: ${year}) { announced version days { date kind name nameEn } } }`,
    )
  ).holidays

const shownYear = async (page: Page, year: number, next: string): Promise<void> => {
  await page.getByRole('listitem').first().waitFor()
  const shown = page.getByRole('group').locator('strong')
  for (let at = Number(await shown.textContent()) + 1; at <= year; at++) {
    await page.getByRole('button', { name: next }).click()
    await page.getByRole('heading', { name: new RegExp(String(at)) }).waitFor()
  }
}

test('a planner enters the coming year by keys, announces it, takes it back and tries again', async () => {
  const { page, end } = await visit('qilin')
  const year = 2031
  await shownYear(page, year, '下一年')
  await page.getByText(`${year} 年的放假安排尚未公布`, { exact: false }).waitFor()
  const fill = async (from: string, to: string, name: string): Promise<void> => {
    await page.getByLabel('开始日期').fill(from)
    await page.getByLabel('结束日期').fill(to)
    await page.getByLabel('名称', { exact: true }).fill(name)
    await page.getByLabel('名称', { exact: true }).press('Enter')
  }
  await fill('2031-10-01', '2031-10-07', '国庆节')
  await page.getByText('放假 7 天，调休上班 0 天').waitFor()
  await page.getByRole('radio', { name: '调休上班' }).check()
  await fill('2031-09-29', '', '国庆节')
  await page.getByRole('alert').getByText('调休上班日只能是星期六或星期日').waitFor()
  await page.getByLabel('开始日期').fill('2031-09-28')
  await page.getByLabel('名称', { exact: true }).press('Enter')
  await page.getByText('放假 7 天，调休上班 1 天').waitFor()
  expect((await yearOf(page, year)).announced).toBe(false)

  // What is not saved stays while another year is looked at.
  await page.getByRole('button', { name: '上一年' }).click()
  await page.getByRole('heading', { name: /2030/ }).waitFor()
  await page.getByRole('button', { name: '下一年' }).click()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await soon(async () => (await yearOf(page, year)).days.length).toBe(8)
  expect((await yearOf(page, year)).days[0]).toEqual({
    date: '2031-09-28',
    kind: 'WORKDAY',
    name: '国庆节',
    nameEn: null,
  })

  await page.getByRole('button', { name: '撤销上次保存' }).click()
  await soon(async () => (await yearOf(page, year)).announced).toBe(false)
  await end()
})

test('a year is pasted from a spreadsheet on a phone; rows that are wrong are told, the others wait to be saved', async () => {
  const { page, end } = await visit('qilin', { screen: 'phone', language: 'en' })
  const year = 2032
  await shownYear(page, year, 'Next year')
  const rows = [
    ['date', 'kind', 'name', 'nameEn'],
    ['2032-01-01', 'HOLIDAY', '元旦', 'New Year’s Day'],
    ['2032-01-05', 'WORKDAY', '元旦', ''],
    ['2033-01-01', 'HOLIDAY', '元旦', ''],
  ]
  await page.getByLabel('Or paste a table').fill(rows.map(row => row.join('\t')).join('\n'))
  await page.getByRole('button', { name: 'Take what was pasted' }).click()
  await page.getByText('row 3: only a Saturday or Sunday can be a make-up workday', { exact: false }).waitFor()
  await page.getByText('the table has 2033 too', { exact: false }).waitFor()
  expect((await yearOf(page, year)).announced).toBe(false)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await soon(async () => (await yearOf(page, year)).days.map(({ nameEn }) => nameEn)).toEqual(['New Year’s Day'])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await end()
})

test('who was slower is told, and reads what the other saved', async () => {
  const { page, end } = await visit('qilin', { mayComplain: /./ })
  const year = 2033
  await shownYear(page, year, '下一年')
  await page.getByText('尚未公布', { exact: false }).first().waitFor()
  await ask(
    page,
    `mutation { setHolidays(input: { districtCode: "${DISTRICT}", year: ${year}, version: 0, days: [{ date: "2033-01-01", kind: HOLIDAY, name: "元旦" }] }) { holidays { version } } }`,
  )
  await page.locator('label').filter({ hasText: '已公布' }).click()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText('刚才有人修改了这一年', { exact: false }).waitFor()
  await page.getByRole('button', { name: '重新读取' }).click()
  await page.getByText('放假 1 天，调休上班 0 天').waitFor()
  await end()
})

test('a keeper of stations looks at holidays and changes none', async () => {
  const { page, end } = await visit('qilin-stations')
  await page.getByRole('listitem').first().waitFor()
  await page.getByText('节假日由该区县的规划员维护，您的账号只能查看。').waitFor()
  expect(await page.getByRole('button', { name: /^删除/ }).count()).toBe(0)
  expect(await page.getByRole('button', { name: '添加' }).count()).toBe(0)
  await end()
})
