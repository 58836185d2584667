import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Fingers, type Spot } from './fingers.ts'
import { openSite, type Site } from './harness.ts'
import { faultsIn } from './panelFaults.ts'
import {
  ask,
  changedBetween,
  innerVertex,
  middleOf,
  NANNING,
  PLANNER,
  type Plan,
  Session,
  shapeOf,
  soon,
} from './planSession.ts'

/** Milliseconds that a search may take on a busy machine. */
const SEARCH = 120_000

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 240_000)
afterAll(() => site?.close())

const WORDS = {
  zh: { region: '划分网格', start: '开始', take: '采用', stop: '停止' },
  en: { region: 'Propose grids', start: 'Start', take: 'Take it', stop: 'Stop' },
}

const panelOf = (page: Page, language: 'zh' | 'en' = 'zh') =>
  page.getByRole('region', { name: WORDS[language].region, exact: true })

const proposalsOf = (page: Page, language: 'zh' | 'en' = 'zh') => panelOf(page, language).getByRole('radio')

async function open(session: Session): Promise<void> {
  await session.page.goto(`${session.url}/plan/${encodeURIComponent(session.id)}#zoning`)
  await session.page.getByRole('toolbar').waitFor()
  await session.settled()
}

/** Chooses the community of a name. */
async function choose(page: Page, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: /^(社区|Communities)$/ })
  await box.click()
  await box.fill(name)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
}

const householdsOf = (plan: Plan, community: string) =>
  plan.grids.filter(grid => grid.community === community).map(({ households }) => households)

const shapesOf = ({ grids }: Plan) => Object.fromEntries(grids.map(grid => [grid.id, shapeOf(grid)]))

test('a community divides itself: watched, stopped, begun again, compared, taken as one step, mended by hand, undone, redone, submitted, published', async () => {
  const session = await Session.begin(site)
  const { page } = session
  const before = await session.plan()
  const community = `${NANNING}001`
  await open(session)
  await choose(page, '潇湘')
  await panelOf(page)
    .getByText(/^2,488 户：可划 9 至 12 个网格/)
    .waitFor()
  expect(await faultsIn(page)).toEqual([])

  await panelOf(page).getByRole('button', { name: WORDS.zh.start }).click()
  // At once: one community takes a second or two where nothing else is computed.
  await panelOf(page).getByRole('button', { name: WORDS.zh.stop }).click()
  await panelOf(page).getByText('已停止。').waitFor()
  await panelOf(page).getByRole('button', { name: '返回' }).click()

  await panelOf(page).getByRole('button', { name: WORDS.zh.start }).click()
  await panelOf(page).getByRole('progressbar').waitFor()
  // What is at work goes on while another part is looked at.
  await page.getByRole('tab', { name: '统计' }).click()
  await page.getByRole('tab', { name: '划分' }).click()
  expect(await faultsIn(page)).toEqual([])
  // So it does in a browser that has forgotten all but who it is for.
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await panelOf(page).getByRole('button', { name: WORDS.zh.take, exact: true }).waitFor({ timeout: SEARCH })
  expect(await proposalsOf(page).count()).toBeGreaterThan(1)
  expect(await faultsIn(page)).toEqual([])
  expect(await session.sequence()).toBe(0)

  await proposalsOf(page).first().focus()
  await session.key('ArrowRight')
  expect(await proposalsOf(page).nth(1).isChecked()).toBe(true)
  await session.settled()
  // Its list tells what each grid gains and loses, and a press goes there.
  const rows = panelOf(page).getByRole('table').getByRole('row')
  const zones = (await rows.count()) - 1
  const view = await session.view()
  await rows.nth(1).getByRole('button').click()
  await soon(async () => (await session.view()).at.join()).not.toBe(view.at.join())

  await panelOf(page).getByRole('button', { name: WORDS.zh.take, exact: true }).click()
  await soon(session.sequence).toBe(1)
  const taken = await session.plan()
  expect(taken.edits.map(({ edit }) => edit.type)).toEqual(['zoneGrids'])
  const households = householdsOf(taken, community)
  expect(households.every(count => count >= 200 && count <= 300)).toBe(true)
  expect(households.reduce((sum, count) => sum + count, 0)).toBe(2488)
  expect(zones).toBeGreaterThanOrEqual(households.length)
  await page.reload()
  await panelOf(page).getByText('已采用，记作一步。').waitFor()
  const inCommunity = new Set(taken.grids.filter(grid => grid.community === community).map(({ id }) => id))
  // Neighbours may get junctions on their rim, and none of their buildings changes hands.
  const others = taken.grids.filter(({ id }) => !inCommunity.has(id))
  expect(others.map(({ id, households }) => [id, households]).sort()).toEqual(
    before.grids
      .filter(grid => grid.community !== community)
      .map(({ id, households }) => [id, households])
      .sort(),
  )

  const inner = innerVertex({ ...taken, grids: taken.grids.filter(({ id }) => inCommunity.has(id)) })
  await session.look(inner.at)
  await session.click(middleOf(inner.grids[0]!))
  await session.key('e')
  await session.drag(inner.at, 12, 8)
  await soon(session.sequence).toBe(2)
  const mended = await session.plan()
  expect(changedBetween(taken, mended)).toEqual(inner.grids.map(({ id }) => id).sort())

  await session.key('Control+z')
  await session.key('Control+z')
  await soon(session.sequence).toBe(4)
  expect(shapesOf(await session.plan())).toEqual(shapesOf(before))
  await session.key('Control+Shift+z')
  await session.key('Control+Shift+z')
  await soon(session.sequence).toBe(6)
  expect(shapesOf(await session.plan())).toEqual(shapesOf(mended))

  await page.getByRole('tab', { name: '记录' }).click()
  await page
    .getByText(/重新划分/)
    .first()
    .waitFor()
  await page.getByRole('tab', { name: '审核' }).click()
  await page.getByRole('button', { name: '提交审核' }).click()
  await page.getByRole('button', { name: '确认提交' }).click()
  await soon(async () => (await session.plan()).state).toBe('SUBMITTED')
  // What can't be divided any more opens with something to see.
  await page.goto(`${session.url}/plan/${encodeURIComponent(session.id)}#zoning`)
  await page.reload()
  await page.getByRole('tab', { name: '选中', selected: true }).waitFor()
  await session.visit.end()

  const reviewer = await Session.begin(site, 'nanning-review', NANNING, session.id)
  await reviewer.page.goto(`${session.url}/plan/${encodeURIComponent(session.id)}#review`)
  await reviewer.page.getByRole('button', { name: '通过' }).click()
  await reviewer.page.getByRole('button', { name: '确认通过' }).click()
  await reviewer.page.getByRole('button', { name: '发布' }).click()
  await reviewer.page.getByRole('button', { name: '确认发布' }).click()
  await soon(async () => (await reviewer.plan()).state).toBe('PUBLISHED')
  const { effectiveDate } = await reviewer.plan()
  const published = await ask<{
    grids: { edges: { node: { id: string; boundary: Plan['grids'][number]['boundary'] } }[] }
  }>(
    reviewer.page,
    'query ($within: String!, $asOf: Date!) { grids(filter: { within: $within }, asOf: $asOf, first: 1000) { edges { node { id boundary } } } }',
    { within: NANNING, asOf: effectiveDate },
  )
  const drawn = mended.grids.filter(({ inPlan }) => inPlan)
  expect(Object.fromEntries(published.grids.edges.map(({ node }) => [node.id, shapeOf(node)]))).toEqual(
    shapesOf({ ...mended, grids: drawn }),
  )
  await reviewer.visit.end()
}, 300_000)

test('from Problems a grid out of the band is rebalanced with those around it, with as little change as may be', async () => {
  const session = await Session.begin(site)
  const { page } = session
  const before = await session.plan()
  await page.goto(`${session.url}/plan/${encodeURIComponent(session.id)}#problems`)
  await page
    .getByRole('button', { name: /^重新平衡/ })
    .first()
    .click()
  await panelOf(page).getByText('从现有网格出发，改动越少越好。').waitFor()
  await panelOf(page).getByRole('button', { name: WORDS.zh.start }).click()
  await panelOf(page).getByRole('button', { name: WORDS.zh.take, exact: true }).waitFor({ timeout: SEARCH })
  await panelOf(page).getByRole('button', { name: WORDS.zh.take, exact: true }).click()
  await soon(session.sequence).toBe(1)
  const after = await session.plan()
  const out = (plan: Plan) =>
    plan.grids.filter(({ inPlan, households }) => inPlan && (households < 200 || households > 300)).length
  expect(out(after)).toBeLessThan(out(before))
  expect(after.grids.map(({ id }) => id).sort()).toEqual(before.grids.map(({ id }) => id).sort())
  // Taken back in the panel, the same proposal can be taken again.
  await panelOf(page).getByRole('button', { name: '撤销' }).click()
  await soon(session.sequence).toBe(2)
  await panelOf(page).getByRole('button', { name: WORDS.zh.take, exact: true }).click()
  await soon(session.sequence).toBe(3)
  expect(shapesOf(await session.plan())).toEqual(shapesOf(after))
  await session.visit.end()
}, 300_000)

test('on a phone, in English, grids are drawn around by finger, divided, compared by taps, and taken', async () => {
  const session = await Session.begin(site, PLANNER, NANNING, undefined, 'phone', 'en')
  const { page } = session
  const before = await session.plan()
  const ground = before.grids.filter(({ community }) => community === `${NANNING}001`)
  const [x, y] = ground
    .map(middleOf)
    .reduce(([sx, sy], [x, y]) => [sx + x / ground.length, sy + y / ground.length] as const, [0, 0] as const)
  await session.look([x, y], 16)
  await page.getByRole('tab', { name: 'Divide' }).tap()
  await panelOf(page, 'en').getByText('Selected grids').tap()
  await panelOf(page, 'en').getByRole('button', { name: 'Draw around grids' }).tap()
  const box = (await page.locator('.leaflet-container').boundingBox())!
  const spot = (dx: number, dy: number): Spot => [box.x + box.width / 2 + dx, box.y + box.height / 2 + dy]
  const fingers = await Fingers.on(page)
  await fingers.drag(spot(-60, -110), spot(120, -110), spot(120, 80), spot(-60, 80), spot(-60, -100))
  await panelOf(page, 'en')
    .getByText(/^\d+ grids$/)
    .waitFor()
  expect(await faultsIn(page)).toEqual([])

  await panelOf(page, 'en').getByRole('button', { name: WORDS.en.start }).tap()
  await panelOf(page, 'en').getByRole('button', { name: WORDS.en.take, exact: true }).waitFor({ timeout: SEARCH })
  await page.evaluate(() => document.fonts.ready)
  const second = panelOf(page, 'en').locator('label').nth(1)
  if ((await proposalsOf(page, 'en').count()) > 1) {
    await second.tap()
    expect(await proposalsOf(page, 'en').nth(1).isChecked()).toBe(true)
  }
  expect(await faultsIn(page)).toEqual([])
  await panelOf(page, 'en').getByRole('button', { name: WORDS.en.take, exact: true }).tap()
  await soon(session.sequence).toBe(1)
  expect(changedBetween(before, await session.plan()).length).toBeGreaterThan(0)
  await panelOf(page, 'en').getByRole('button', { name: 'Undo' }).tap()
  await soon(session.sequence).toBe(2)
  expect(shapesOf(await session.plan())).toEqual(shapesOf(before))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await session.visit.end()
}, 300_000)
