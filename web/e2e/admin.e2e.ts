import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './harness.ts'
import { runCommand } from './server.ts'

const PASSWORD = 'four kettles boil'

let site: Site
/** Path of the link to the first administrator, as the command prints it. */
let link: string
/** A key that the command has made. */
let key: string

beforeAll(async () => {
  site = await openSite({
    add: async folder => {
      const made = ['--by', 'qilin-admin', '--scope', 'READ', '--division', '530302', '--days', '30']
      key = (await runCommand(folder, ['key', 'add', '大屏', ...made])).trim()
      link = /\/open#[\w-]+/.exec(await runCommand(folder, ['account', 'link']))![0]
    },
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
  await page.locator('.ant-select-item-option-active', { hasText: '南宁街道' }).waitFor()
  await page.keyboard.press('Enter')
  await made.getByRole('button', { name: '新建账号' }).click()
  // The panel says whose link it is.
  const handed = page.getByRole('region', { name: '赵丽' })
  const address = await handed.getByRole('textbox', { name: '一次性链接' }).inputValue()
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

  // Who may do what leaves as a table, as it is listed.
  const table = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出' }).click()
  await page.getByRole('menuitem', { name: 'CSV' }).click()
  const listed = readFileSync(await (await table).path(), 'utf8')
  expect(listed).toContain('zhao.li,赵丽,规划员 南宁街道 530302001,可登录,')
  expect(listed).not.toContain(PASSWORD)

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
  const list = page.getByRole('main')
  const found = async () =>
    Number(
      /(\d+) 条$/.exec(
        (await list
          .getByText(/\d 条$/)
          .first()
          .textContent()) ?? '',
      )?.[1],
    )
  const all = await found()
  await page.getByLabel('何事').fill('zhao.li')
  await expect.poll(found, { timeout: 10_000 }).toBeLessThan(all)
  const asked = await found()
  expect(asked).toBeGreaterThan(0)
  await list.getByText('新建账号').click()
  const entry = page.getByRole('region', { name: '新建账号' })
  await entry.getByText('区管理员').waitFor()
  await entry.getByRole('link', { name: '赵丽' }).waitFor()
  await entry.getByRole('button', { name: '关闭' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出' }).click()
  await page.getByRole('menuitem', { name: 'CSV 表格' }).click()
  expect((await download).suggestedFilename()).toBe('audit.csv')
  await page.getByLabel('何事').fill('')
  await list.getByText(`导出 ${asked} 条审计记录`).waitFor()
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
  for (const view of ['Accounts', 'Keys', 'District', 'Holidays', 'Audit']) {
    await page.getByRole('link', { name: view, exact: true }).tap()
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect([view, width]).toEqual([view, 0])
  }
  await end()
})

test('a key is made and shown once, what it uses is told, and revoked it opens nothing', async () => {
  const asked = (secret: string) =>
    fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { key { name } } }' }),
    })
  expect((await (await asked(key)).json()).data.viewer.key.name).toBe('大屏')
  const { page, end } = await site.visit('/admin/keys', { screen: 'desktop' })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: '麒麟区演示管理员' }).click()
  await page.getByRole('button', { name: `大屏 ${key.slice(0, 9)}…` }).waitFor()
  await page.getByRole('button', { name: '新建密钥' }).click()
  const form = page.getByRole('region', { name: '新建密钥' })
  await form.getByRole('button', { name: '新建密钥' }).click()
  await form.getByText('请选择区划。', { exact: true }).last().waitFor()
  await form.getByLabel('名称').fill('门户')
  await form.getByRole('checkbox', { name: /^阵地/ }).check()
  await form.getByLabel('在哪里').click()
  await page.keyboard.type('南宁街道')
  await page.locator('.ant-select-item-option-active', { hasText: '南宁街道' }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await form.getByRole('button', { name: '新建密钥' }).click()
  const made = page.getByRole('region', { name: '门户' })
  const secret = await made.getByRole('textbox', { name: '新密钥' }).inputValue()
  expect(secret).toMatch(/^geyi_\w{46}$/)
  await made.getByRole('button', { name: '复制密钥' }).click()
  await page.getByText('密钥已复制。').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret)
  expect((await asked(secret)).status).toBe(200)

  // Looked at again it is no longer shown; what it has used is, by and by.
  await made.getByRole('button', { name: '关闭' }).click()
  const row = page.getByRole('button', { name: `门户 ${secret.slice(0, 9)}…` })
  await expect
    .poll(
      async () => {
        await page.reload()
        await row.click()
        return made.getByRole('region', { name: '近 30 天的使用' }).textContent()
      },
      { timeout: 30_000, interval: 1_000 },
    )
    .toContain('1 次请求')
  expect(await page.getByText(secret).count()).toBe(0)
  await made.getByRole('button', { name: '作废' }).click()
  await page.getByRole('tooltip').getByRole('button', { name: '作废' }).click()
  await page.getByText('门户 已作废。').waitFor()
  expect((await asked(secret)).status).toBe(401)
  await end()
})
