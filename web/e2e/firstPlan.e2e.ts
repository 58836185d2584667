import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './harness.ts'
import { ask, E7, type Grid, keyOf, soon, verticesOf } from './planSession.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 240_000)
afterAll(() => site?.close())

/** Keeps a picture of a step where somebody wants to look at it: `GEYI_PICTURES` names the folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.GEYI_PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** Where the map of a page shows a place, by the view that its address tells. */
async function pixelOf(page: Page, longitude: number, latitude: number): Promise<[number, number]> {
  const [atLatitude, atLongitude, zoom] = new URL(page.url()).searchParams.get('at')!.split(',').map(Number)
  const box = (await page.locator('.leaflet-container').boundingBox())!
  const size = 256 * 2 ** zoom!
  const mercator = (degrees: number) => Math.asinh(Math.tan((degrees * Math.PI) / 180)) / (2 * Math.PI)
  return [
    box.x + box.width / 2 + ((longitude - atLongitude!) / 360) * size,
    box.y + box.height / 2 - (mercator(latitude) - mercator(atLatitude!)) * size,
  ]
}

const signIn = async (page: Page, who: string) => {
  await page.getByRole('banner').getByRole('button', { name: '登录' }).click()
  await page.getByRole('button', { name: who }).click()
}

interface Node {
  id: string
  code: string
  name: string
  boundary: Grid['boundary']
  validFrom: string
}

const publishedIn = async (page: Page, within: string): Promise<Node[]> => {
  const { grids } = await ask<{ grids: { edges: { node: Node }[] } }>(
    page,
    'query ($within: String!) { grids(filter: { within: $within }, first: 1000) { edges { node { id code name boundary validFrom } } } }',
    { within },
  )
  return grids.edges.map(({ node }) => node)
}

test('a planner’s first five minutes: from signing in to a published split, with the reviewer’s part in it', async () => {
  // The planner signs in on the map, follows the link to the plans and makes one.
  const planner = await site.visit('/map', { screen: 'desktop' })
  const { page } = planner
  await picture(page, '01-map')
  await signIn(page, '麒麟区演示规划员')
  await page.getByRole('banner').getByRole('link', { name: '调整方案' }).click()
  await picture(page, '02-plans')
  await page.getByLabel('名称').fill('秋季网格调整')
  await page.getByLabel('调整范围').click()
  await page.getByText('麒麟区（区县）').click()
  await page.getByRole('button', { name: '新建并打开' }).click()
  await page.getByRole('toolbar', { name: '工具' }).waitFor()
  const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1)!)

  // The problems say which grid is too large, and offer to split it.
  await page.getByRole('tab', { name: '问题' }).click()
  const tooLarge = page.getByRole('region', { name: '户数超标' }).getByRole('listitem').first()
  const problem = await tooLarge.textContent()
  await picture(page, '03-problems')
  await tooLarge.getByRole('button', { name: '分割' }).click()
  await page.waitForTimeout(1_000)
  const { plan: drawn } = await ask<{
    plan: { grids: (Grid & { code: string })[]; problems: { code: string; grids: string[]; count: number }[] }
  }>(
    page,
    'query ($id: ID!) { plan(id: $id) { grids { id: gridId code name community: communityCode inPlan households boundary } problems { code grids count } } }',
    { id },
  )
  const largest = drawn.problems
    .filter(({ code }) => code === 'HOUSEHOLDS_OUT_OF_BAND')
    .sort((one, other) => other.count - one.count)[0]!
  const grid = drawn.grids.find(({ id }) => id === largest.grids[0])!
  expect(problem).toContain(String(grid.households))

  // One line across it, from outside to outside; Enter finishes.
  const places = verticesOf(grid).map(([x, y]) => [x / E7, y / E7] as const)
  const middle = (axis: 0 | 1) =>
    (Math.min(...places.map(at => at[axis])) + Math.max(...places.map(at => at[axis]))) / 2
  const beyond = 0.0002
  for (const latitude of [
    Math.max(...places.map(([, y]) => y)) + beyond,
    Math.min(...places.map(([, y]) => y)) - beyond,
  ]) {
    const [x, y] = await pixelOf(page, middle(0), latitude)
    await page.mouse.move(x, y, { steps: 3 })
    await page.mouse.click(x, y)
  }
  await picture(page, '04-line')
  await page.keyboard.press('Enter')
  await page.getByText('已保存').waitFor()
  await picture(page, '05-split')

  // Handed in from the panel.
  await page.getByRole('tab', { name: '审核' }).click()
  // A step is asked once more about, with what it comes to and what is still wrong; Esc gives it up.
  await page.getByRole('button', { name: '提交审核' }).click()
  const submitting = page.getByRole('region', { name: '提交审核？' })
  expect(await page.getByRole('region', { name: '方案概要' }).textContent()).toContain('改动网格2')
  const wrong = submitting.getByRole('list', { name: '仍有问题' }).getByRole('button').first()
  const before = new URL(page.url()).searchParams.get('at')
  await wrong.click()
  await soon(() => new URL(page.url()).searchParams.get('at')).not.toBe(before)
  await page.keyboard.press('Escape')
  await submitting.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: '提交审核' }).click()
  await picture(page, '06-sure')
  await submitting.getByRole('button', { name: '确认提交' }).click()
  await page.getByText('待审核').first().waitFor()
  // Taken back before anybody has looked, given a better name, and submitted again.
  await page.getByRole('button', { name: '收回方案' }).click()
  await page.getByRole('button', { name: '确认收回' }).click()
  await page.getByRole('button', { name: '改名' }).first().click()
  await page.getByRole('complementary').getByLabel('名称').fill('秋季调整')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '秋季调整', level: 2 }).waitFor()
  await page.getByRole('button', { name: '提交审核' }).click()
  await page.getByRole('button', { name: '确认提交' }).click()
  await page.getByText('待审核').first().waitFor()
  await picture(page, '06-submitted')

  // The reviewer has it first in the list and behind the bell, pins a comment to the new boundary, approves and publishes.
  const reviewer = await site.visit('/map', { screen: 'desktop' })
  await signIn(reviewer.page, '麒麟区演示审核员')
  await reviewer.page.getByRole('button', { name: '消息，2 条未读' }).click()
  await reviewer.page.getByText('麒麟区演示规划员 提交了「秋季调整」，等待审核').first().waitFor()
  await picture(reviewer.page, '07-bell')
  await reviewer.page.goto(`${site.url}/plan`)
  const waiting = reviewer.page.getByRole('region', { name: '待我审核' })
  await picture(reviewer.page, '08-waiting')
  await waiting.getByRole('link', { name: /秋季调整/ }).click()
  await reviewer.page.getByRole('toolbar', { name: '工具' }).waitFor()
  await reviewer.page.getByRole('textbox', { name: '意见' }).fill('这条线走得好。')
  await reviewer.page.getByRole('button', { name: '指定位置' }).click()
  await reviewer.page.getByText('请在地图上点选位置').waitFor()
  const map = (await reviewer.page.locator('.leaflet-container').boundingBox())!
  await reviewer.page.mouse.click(map.x + map.width / 2, map.y + map.height / 2)
  await reviewer.page.getByRole('button', { name: '不指定位置' }).waitFor()
  await reviewer.page.getByRole('button', { name: '发表意见' }).click()
  await reviewer.page.getByRole('button', { name: '在地图上查看位置 1' }).click()
  await picture(reviewer.page, '09-comment')
  await reviewer.page.getByRole('button', { name: '通过' }).click()
  await reviewer.page.getByRole('button', { name: '确认通过' }).click()
  await reviewer.page.getByRole('button', { name: '发布' }).waitFor()
  await picture(reviewer.page, '10-approved')
  await reviewer.page.getByRole('button', { name: '发布' }).click()
  await picture(reviewer.page, '10-sure')
  await reviewer.page.getByText(/自.*起生效。生效以后不能撤回/).waitFor()
  await reviewer.page.getByRole('button', { name: '确认发布' }).click()
  await reviewer.page.getByText('已发布').first().waitFor()
  await reviewer.page.getByText(/起生效/).waitFor()
  await picture(reviewer.page, '11-published')

  // The rows are published: two grids where there was one, the new one with the next code of its community.
  const community = grid.community
  const now = await publishedIn(page, community)
  const made = now.filter(({ id: known }) => drawn.grids.every(old => old.id !== known))
  expect(made).toHaveLength(1)
  const serials = drawn.grids.filter(old => old.community === community).map(({ code }) => Number(code.slice(12)))
  expect(made[0]!.code).toBe(community + String(Math.max(...serials) + 1).padStart(3, '0'))
  const kept = now.find(({ id: known }) => known === grid.id)!
  const corners = new Set(
    [...verticesOf(kept as unknown as Grid), ...verticesOf(made[0] as unknown as Grid)].map(keyOf),
  )
  expect(verticesOf(grid).filter(at => !corners.has(keyOf(at)))).toEqual([])
  const { comments } = (
    await ask<{ plan: { comments: { text: string; at: { coordinates: number[] } | null }[] } }>(
      reviewer.page,
      'query ($id: ID!) { plan(id: $id) { comments { text at } } }',
      { id },
    )
  ).plan
  expect(comments).toMatchObject([{ text: '这条线走得好。', at: { type: 'Point' } }])

  // The planner is told of all three, and what was read is no longer new.
  await page.goto(`${site.url}/map`)
  await page.getByRole('button', { name: '消息，3 条未读' }).click()
  await page.getByText('麒麟区演示审核员 发布了「秋季调整」').waitFor()
  await page.getByText('这条线走得好。').waitFor()
  await picture(page, '12-told')
  await soon(
    async () =>
      (await ask<{ viewer: { unreadNotices: number } }>(page, '{ viewer { unreadNotices } }')).viewer.unreadNotices,
  ).toBe(0)
  await reviewer.end()
  await planner.end()
}, 240_000)

test('any own edit can be gone back to from the history, and forward again', async () => {
  const visit = await site.visit('/health/live', { screen: 'desktop', as: 'nanning' })
  const { page } = visit
  const { plan } = (
    await ask<{ createPlan: { plan: { id: string; version: number; grids: Grid[] } } }>(
      page,
      'mutation { createPlan(input: { divisionCode: "530302001", name: "改名" }) { plan { id version grids { id: gridId name inPlan community: communityCode households boundary } } } }',
    )
  ).createPlan
  const grid = plan.grids.find(({ inPlan }) => inPlan)!
  const names = ['甲', '乙', '丙']
  await ask(page, 'mutation ($input: ApplyEditsInput!) { applyEdits(input: $input) { version } }', {
    input: {
      planId: plan.id,
      version: plan.version,
      edits: names.map(name => ({ type: 'renameGrid', grid: grid.id, name })),
    },
  })
  const nameNow = async () =>
    (
      await ask<{ plan: { grids: Grid[] } }>(page, 'query ($id: ID!) { plan(id: $id) { grids { id: gridId name } } }', {
        id: plan.id,
      })
    ).plan.grids.find(({ id }) => id === grid.id)!.name
  await page.goto(`${site.url}/plan/${encodeURIComponent(plan.id)}#history`)
  const course = page.getByRole('complementary').getByRole('listitem')
  await expect.poll(() => course.count(), { timeout: 15_000 }).toBe(3)
  await course.last().getByRole('button', { name: '回到这里' }).click()
  await soon(nameNow).toBe('甲')
  await soon(() => course.count()).toBe(5)
  await course.filter({ hasText: '恢复到这里' }).first().getByRole('button', { name: '恢复到这里' }).click()
  await soon(nameNow).toBe('丙')
  await visit.end()
}, 120_000)
