import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './harness.ts'
import { innerVertex, middleOf, Session, sharedVertices, soon } from './planSession.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 240_000)
afterAll(() => site?.close())

test('a planner signs in, creates a plan and draws in it without leaving the pages', async () => {
  const { page, end } = await site.visit('/map', { screen: 'desktop' })
  await page.getByRole('banner').getByRole('button', { name: '登录' }).click()
  await page.getByRole('button', { name: '南宁街道演示规划员' }).click()
  await page.getByRole('banner').getByRole('link', { name: '调整方案' }).click()
  await page.getByLabel('名称').fill('南宁街道网格调整')
  await page.getByLabel('调整范围').click()
  await page.getByText('南宁街道（街道）').click()
  await page.getByRole('button', { name: '新建并打开' }).click()
  await page.getByRole('toolbar', { name: '工具' }).waitFor()
  await page.getByRole('heading', { name: '南宁街道网格调整', level: 2 }).waitFor()
  await page.getByRole('tab', { name: '统计' }).click()
  await page.getByText(/个综合网格户数达标/).waitFor()
  await end()
})

test('a boundary that is also the subdistrict’s is locked, and says whose it is', async () => {
  const session = await Session.begin(site)
  const before = await session.plan()
  const { at, grids } = sharedVertices(before).find(
    ({ grids: [one, other, more] }) => !more && one && other && one.inPlan !== other.inPlan,
  )!
  await session.look(at)
  await session.click(middleOf(grids.find(({ inPlan }) => inPlan)!))
  await session.key('e')
  await session.drag(at, 30, 24)
  await session.page.getByText('这段边界属于麒麟区').waitFor()
  expect(await session.sequence()).toBe(0)
  await session.visit.end()
})

test('a grid gets another name and another community, and shows both after a reload', async () => {
  const session = await Session.begin(site)
  const before = await session.plan()
  const { at, grids } = innerVertex(before)
  const [grid] = grids
  await session.look(at)
  await session.click(middleOf(grid!))
  await session.page.getByRole('textbox', { name: '改名' }).fill('滨河网格')
  await session.key('Enter')
  await soon(session.sequence).toBe(1)
  await session.page.getByRole('combobox', { name: '改属社区' }).click()
  await session.page.getByTitle('东关社区').last().click()
  await soon(session.sequence).toBe(2)
  await session.page.reload()
  await session.page.getByRole('toolbar').waitFor()
  await session.settled()
  await session.click(middleOf(grid!))
  await session.page.locator('input[value="滨河网格"]').waitFor()
  await session.page.getByRole('complementary').getByText('东关社区').first().waitFor()
  const now = (await session.plan()).grids.find(({ id }) => id === grid!.id)!
  expect(now.name).toBe('滨河网格')
  expect(now.community).not.toBe(grid!.community)
  expect(now.boundary).toEqual(grid!.boundary)
  await session.visit.end()
})
