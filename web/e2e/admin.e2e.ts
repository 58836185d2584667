import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './harness.ts'
import { runCommand } from './server.ts'

const PASSWORD = 'four kettles boil'

let site: Site
/** Path of the link to the first administrator, as the command prints it. */
let link: string

beforeAll(async () => {
  site = await openSite(async folder => {
    link = /\/open#[\w-]+/.exec(await runCommand(folder, ['account', 'link']))![0]
  })
}, 300_000)
afterAll(() => site?.close())

test('the first administrator makes an account, hands on its link, and sets what a district sets', async () => {
  const { page, end } = await site.visit(link, { screen: 'desktop', mayComplain: /40[04] \((Bad Request|Not Found)\)/ })
  await page.getByLabel('账号名').fill('nanning')
  await page.getByLabel('姓名').fill('区管理员')
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD)
  await page.getByLabel('再输一次密码').fill(PASSWORD)
  const save = page.getByRole('button', { name: '设置并登录' })
  await save.click()
  await page.getByRole('alert').getByText('已经有这个账号名。').waitFor()
  await page.getByLabel('账号名').fill('guanli')
  await save.click()

  // On to the accounts; the link leads nowhere any more, and stands in no address.
  await page.waitForURL('**/admin/accounts')
  await page.getByRole('button', { name: '已登录：区管理员' }).waitFor()
  await page.getByRole('button', { name: '新建账号' }).click()
  const made = page.getByRole('region', { name: '新建账号' })
  await made.getByLabel('账号名').fill('zhao.li')
  await made.getByLabel('姓名').fill('赵丽')
  await made.getByLabel('在哪里').click()
  await page.keyboard.type('南宁街道')
  await page.keyboard.press('Enter')
  await made.getByRole('button', { name: '新建账号' }).click()
  const address = await made.getByRole('textbox', { name: '一次性链接' }).inputValue()
  await page.getByText('赵丽 zhao.li').waitFor()

  // Its owner opens it on a phone.
  const phone = await site.visit(new URL(address).pathname + new URL(address).hash, {
    screen: 'phone',
    mayComplain: /401 \(Unauthorized\)/,
  })
  await phone.page.getByText('赵丽，您好。', { exact: false }).waitFor()
  expect(new URL(phone.page.url()).hash).toBe('')
  await phone.page.getByLabel('密码', { exact: true }).fill(PASSWORD)
  await phone.page.getByLabel('再输一次密码').fill(PASSWORD)
  await phone.page.getByRole('button', { name: '设置并登录' }).tap()
  await phone.page.waitForURL('**/map')
  await phone.page.getByRole('button', { name: '已登录：赵丽' }).waitFor()

  // Shut out it is signed out at once, and undone it may sign in.
  await page.getByRole('button', { name: '赵丽 zhao.li' }).click()
  const account = page.getByRole('region', { name: '赵丽' })
  await account.getByRole('region', { name: '登录的设备' }).getByRole('listitem').waitFor()
  await account.getByRole('button', { name: '停用' }).click()
  await page.getByText('赵丽 已停用', { exact: false }).waitFor()
  await page.getByRole('button', { name: '撤销' }).click()
  await page.getByText('赵丽 可以登录了。').waitFor()
  await phone.end()

  // Another band is looked at first; what was saved is put back.
  await page.getByRole('link', { name: '本区设置' }).click()
  const band = page.getByRole('region', { name: '每格户数标准' })
  await band.getByLabel('最少户数').fill('230')
  await band.getByText('格不再达标', { exact: false }).waitFor()
  await band.getByRole('button', { name: '保存' }).click()
  await page.getByText('已保存。').waitFor()
  await page.getByRole('button', { name: '撤销' }).click()
  await page.getByText('已撤销。').waitFor()
  await expect.poll(() => band.getByLabel('最少户数').inputValue(), { timeout: 10_000 }).toBe('200')

  // All of it is in the audit: found by who and what, with the way to the thing, and taken away as a file.
  await page.getByRole('link', { name: '审计' }).click()
  await page.getByLabel('何事').fill('zhao.li')
  const rows = page.getByRole('table', { name: '审计' })
  await page
    .getByText('2 条', { exact: false })
    .or(page.getByText('4 条', { exact: false }))
    .waitFor()
  await rows.getByText('新建账号').click()
  const entry = page.getByRole('region', { name: '新建账号' })
  await entry.getByText('区管理员').waitFor()
  await entry.getByRole('link', { name: '赵丽' }).waitFor()
  await page.keyboard.press('Escape')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出' }).click()
  await page.getByRole('menuitem', { name: 'CSV 表格' }).click()
  expect((await download).suggestedFilename()).toBe('audit.csv')
  await page.getByLabel('何事').fill('')
  await rows.getByText('导出 4 条审计记录').waitFor()
  await end()
})

test('a demo administrator has the pages on a phone too, without the map that all districts share', async () => {
  const { page, end } = await site.visit('/admin', { screen: 'phone', language: 'en', theme: 'dark' })
  await page.getByRole('button', { name: '麒麟区演示管理员' }).tap()
  await page.getByRole('button', { name: '南宁街道演示规划员' }).tap()
  const account = page.getByRole('region', { name: '南宁街道演示规划员' })
  await account.getByRole('button', { name: 'Shut out' }).waitFor()
  await account.getByRole('button', { name: 'Close' }).tap()
  expect(await page.getByRole('link', { name: 'Map background' }).count()).toBe(0)
  for (const view of ['Accounts', 'District', 'Holidays', 'Audit']) {
    await page.getByRole('link', { name: view, exact: true }).tap()
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect([view, width]).toEqual([view, 0])
  }
  await end()
})
