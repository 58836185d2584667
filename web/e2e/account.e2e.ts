import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './harness.ts'
import { runCommand } from './server.ts'

const FIRST = 'nine geese walk by'
const SECOND = 'four kettles boil'

let site: Site
beforeAll(async () => {
  site = await openSite({
    add: async folder => {
      await runCommand(
        folder,
        ['account', 'add', 'zhao', '--division', '530302001', '--name', '临时'],
        'an older one it had\n',
      )
      await runCommand(folder, ['account', 'rename', 'zhao', '--to', 'zhao.li', '--name', '赵规划'])
      await runCommand(folder, ['account', 'disable', 'zhao.li'])
      await runCommand(folder, ['account', 'enable', 'zhao.li'])
      await runCommand(folder, ['account', 'reset', 'zhao.li'], `${FIRST}\n`)
    },
  })
}, 300_000)
afterAll(() => site?.close())

async function signedIn(screen: 'desktop' | 'phone', password: string) {
  const visit = await site.visit('/plan', { screen, mayComplain: /40[01] \((Bad Request|Unauthorized)\)/ })
  await visit.page.getByLabel('账号').fill('zhao.li')
  await visit.page.getByLabel('密码').fill(password)
  await visit.page.getByRole('button', { name: '登录', exact: true }).click()
  await visit.page.getByRole('button', { name: '已登录：赵规划' }).click()
  return visit
}

test('whoever is signed in changes the password, signs out elsewhere, and is told what is wrong with it', async () => {
  const phone = await signedIn('phone', FIRST)
  const { page, end } = await signedIn('desktop', FIRST)
  await page.getByRole('menuitem', { name: '我的账号' }).click()
  const own = page.getByRole('dialog', { name: '我的账号' })
  const sessions = own.getByRole('region', { name: '登录的设备' }).getByRole('listitem')
  await sessions.nth(1).waitFor()
  const fill = async (current: string, next: string, again = next): Promise<void> => {
    await own.getByLabel('当前密码').fill(current)
    await own.getByLabel('新密码', { exact: true }).fill(next)
    await own.getByLabel('再输一次新密码').fill(again)
    await own.getByRole('button', { name: '修改密码' }).click()
  }
  await fill(FIRST, SECOND, 'four kettles')
  await own.getByText('两次输入的新密码不一样。').waitFor()
  await fill('not this one', SECOND)
  await own.getByRole('alert').getByText('当前密码不对。').waitFor()
  await fill(FIRST, 'password1234')
  await own.getByRole('alert').getByText('这个密码太常见', { exact: false }).waitFor()
  await fill(FIRST, SECOND)
  await page.getByText('密码已修改，其他 1 处登录已退出。').waitFor()
  await sessions.nth(1).waitFor({ state: 'detached' })
  expect(await sessions.count()).toBe(1)

  // The phone is out, and comes in by the new one alone.
  await phone.page.reload()
  await phone.page.getByRole('button', { name: '登录', exact: true }).waitFor()
  await phone.end()
  const again = await signedIn('phone', SECOND)
  await again.page.getByRole('menuitem', { name: '我的账号' }).click()
  const there = again.page.getByRole('dialog', { name: '我的账号' })
  await there.getByRole('listitem').nth(1).waitFor()
  await there.getByRole('button', { name: '退出', exact: true }).click()
  await again.page.getByText('已退出 1 处登录。').waitFor()
  const width = await again.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(width).toBeLessThanOrEqual(0)
  await again.end()
  await end()
}, 120_000)
