import { randomUUID } from 'node:crypto'
import { gridNameIn } from '@geyi/shared/codes'
import { findGrid } from '@geyi/shared/coverage'
import { degreesOf, interiorPointOf } from '@geyi/shared/geo'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer, Asker } from '../../server/test/asker.ts'
import { PlanClient, splittable } from '../../server/test/plan-client.ts'
import { openSite, type Site } from './harness.ts'

const NANNING = '530302001'

interface Place {
  longitude: number
  latitude: number
}

let site: Site
let planner: PlanClient
let reviewer: PlanClient
let today: string
let beginning: string

beforeAll(async () => {
  site = await openSite()
  planner = await PlanClient.signIn(server, 'nanning')
  reviewer = await PlanClient.signIn(server, 'nanning-review')
  const { mapSettings, grids } = await planner.get(
    '{ mapSettings { today } grids(first: 1) { edges { node { validFrom } } } }',
  )
  today = mapSettings.today
  beginning = grids.edges[0].node.validFrom
}, 300_000)
afterAll(() => site?.close())

const server: Asker = {
  async ask(query, variables, cookie = '') {
    const response = await fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as Pick<Answer, 'data' | 'errors'>
    const { status, headers } = response
    return { status, headers: Object.fromEntries(headers), data, errors, code: errors?.[0]?.extensions.code }
  },
  async signIn(username) {
    const { headers } = await this.ask(
      'mutation ($username: String!) { signIn(input: { username: $username, password: "geyi-demo" }) { viewer { username } } }',
      { username },
    )
    return String(headers['set-cookie']).split(';')[0]!
  },
}

const daysLater = (count: number): string => {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + count)
  return day.toISOString().slice(0, 10)
}

/** A plan that splits a grid of a subdistrict, a place that goes to the new grid, and the community it is in. */
async function drawn(name: string, skip: number) {
  const plan = await planner.create(NANNING, name)
  const id = `Grid:${randomUUID()}`
  await planner.draw(plan, splittable(plan.coverage, NANNING, id, skip))
  const grid = findGrid(plan.coverage, id)!
  const [x, y] = interiorPointOf(grid.boundary)!
  return { plan, id, community: grid.community!, place: { longitude: degreesOf(x), latitude: degreesOf(y) } }
}

async function published(name: string, skip: number, day: string) {
  const made = await drawn(name, skip)
  const { id } = made.plan
  const { submitPlan } = await planner.get(
    'mutation ($id: ID!, $version: Int!) { submitPlan(input: { planId: $id, version: $version }) { plan { version } } }',
    { id, version: made.plan.version },
  )
  const { reviewPlan } = await reviewer.get(
    'mutation ($input: ReviewPlanInput!) { reviewPlan(input: $input) { plan { version } } }',
    { input: { planId: id, version: submitPlan.plan.version, verdict: 'APPROVE' } },
  )
  await reviewer.get(
    'mutation ($id: ID!, $version: Int!, $day: Date!) { publishPlan(input: { planId: $id, version: $version, effectiveDate: $day }) { plan { version } } }',
    { id, version: reviewPlan.plan.version, day },
  )
  return made
}

/** The grids of a community as the API tells them for a day. */
async function gridsOn(within: string, asOf: string): Promise<{ code: string; name: string; households: number }[]> {
  const { grids } = await planner.get(
    'query ($within: String!, $asOf: Date!) { grids(filter: { within: $within }, asOf: $asOf, first: 1000) { edges { node { code name kind households } } } }',
    { within, asOf },
  )
  return grids.edges.map(({ node }: any) => node)
}

const gridAt = async (
  point: Place,
  asOf: string,
): Promise<{ code: string; name: string; community: { name: string; nameEn: string } }> =>
  (
    await planner.get(
      'query ($point: PointInput!, $asOf: Date!) { gridAt(point: $point, asOf: $asOf) { code name community { name nameEn } } }',
      { point, asOf },
    )
  ).gridAt

const written = (day: string, language: 'zh' | 'en'): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
  })

/** What becomes true, though not at once. */
const soon = <T>(value: () => T) => expect.poll(value, { timeout: 20_000, interval: 200 })

const addressOf = (page: Page) => new URL(page.url()).searchParams

/** The grids that the panel lists. */
const listed = async (page: Page): Promise<string[]> =>
  (await page.getByRole('complementary').getByRole('tabpanel').getByRole('button').allInnerTexts()).map(text =>
    text.split('\n')[0]!.trim(),
  )

const namesOn = async (community: string, day: string) => (await gridsOn(community, day)).map(({ name }) => name)

test('where nothing has ever changed the bar says since when, and nothing jumps', async () => {
  const { page, end } = await site.visit('/graphiql', { screen: 'desktop' })
  await page.addInitScript(() => {
    const shifts = { sum: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(`${site.url}/map`)
  const bar = page.getByRole('region', { name: '时间' })
  await bar.getByText(`自 ${written(beginning, 'zh')} 起没有变化`).waitFor()
  expect(await bar.getByRole('slider').count()).toBe(0)
  await page.getByRole('heading', { name: '麒麟区' }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)).toBeLessThan(0.02)

  await bar.getByLabel('日期', { exact: true }).fill(daysLater(-1))
  await soon(() => addressOf(page).get('day')).toBe(daysLater(-1))
  await bar.getByText('过去').waitFor()
  await bar.getByRole('button', { name: '回到今天' }).click()
  await soon(() => addressOf(page).get('day')).toBeNull()
  await end()
}, 120_000)

test('a planner moves the slider to a day to come by key and by pointer, sees its grids, and comes back to today', async () => {
  const day = daysLater(9)
  const { community, place } = await published('南宁街道网格优化', 3, day)
  const at = `at=${place.latitude},${place.longitude},17`
  const [now, then] = [await namesOn(community, today), await namesOn(community, day)]
  expect(then.length).toBe(now.length + 1)

  const { page, end } = await site.visit(`/map?${at}&place=${community}&hide=stations`, { screen: 'desktop' })
  await page.getByRole('banner').getByRole('button', { name: '登录' }).click()
  await page.getByRole('button', { name: '南宁街道演示规划员' }).click()
  await page.getByRole('button', { name: '新增阵地' }).waitFor()
  await soon(() => listed(page)).toEqual(now)
  const slider = page.getByRole('slider', { name: '查看哪一天的网格' })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await soon(() => addressOf(page).get('day')).toBe(day)
  await soon(() => listed(page)).toEqual(then)
  expect(await slider.getAttribute('aria-valuetext')).toBe(`${written(day, 'zh')} 将来`)
  await page.getByText(`正在查看 ${written(day, 'zh')}`).waitFor()
  await page.getByText('方案：南宁街道网格优化').first().waitFor()
  expect(await page.getByRole('button', { name: '新增阵地' }).count()).toBe(0)

  // What is drawn is the new grid: pressing it selects it.
  const map = (await page.getByRole('region', { name: '地图' }).boundingBox())!
  await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2)
  const coming = await gridAt(place, day)
  await soon(() => addressOf(page).get('place')).toBe(coming.code)
  await page.getByRole('heading', { name: coming.name, level: 2 }).waitFor()
  await page.getByText(coming.code, { exact: true }).waitFor()

  await slider.focus()
  await page.keyboard.press('Home')
  await soon(() => addressOf(page).get('day')).toBe(beginning)
  await page.getByRole('heading', { name: '这一天没有这个地方' }).waitFor()
  await page.goBack()
  await soon(() => addressOf(page).get('place')).toBe(community)

  const box = (await slider.boundingBox())!
  await page.mouse.move(box.x + 10, box.y + 15)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, box.y + 15, { steps: 4 })
  await page.mouse.move(box.x + box.width - 4, box.y + 15, { steps: 4 })
  await page.mouse.up()
  await soon(() => addressOf(page).get('day')).toBe(day)
  await soon(() => listed(page)).toEqual(then)
  await page.getByRole('button', { name: '回到今天' }).click()
  await soon(() => addressOf(page).get('day')).toBeNull()
  await soon(() => listed(page)).toEqual(now)
  await page.getByRole('button', { name: '新增阵地' }).waitFor()

  // What is asked of a place leads to the day on which it changes.
  await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2)
  const changes = page.getByRole('region', { name: '这里有什么变化？' })
  await changes.getByText(`从${written(day, 'zh')}起，这里属于${coming.community.name}${coming.name}`).waitFor()
  await changes.getByRole('button', { name: '看这一天的地图' }).click()
  await soon(() => addressOf(page).get('day')).toBe(day)
  await end()
}, 180_000)

test('the address of a day shows that day on another’s phone, marked as what it is', async () => {
  const { publishedDays } = await planner.get(
    `{ publishedDays(within: "530302") { edges { node { date inEffect } } } }`,
  )
  const day = publishedDays.edges.findLast(({ node }: any) => !node.inEffect).node.date
  const { page, end } = await site.visit(`/map?day=${day}`, { screen: 'phone', language: 'en', theme: 'dark' })
  const bar = page.getByRole('region', { name: 'Time' })
  await bar.getByText(written(day, 'en')).waitFor()
  await bar.getByText('Future').waitFor()
  await bar.getByRole('button', { name: 'Hide' }).tap()
  await page.getByRole('button', { name: `Time: ${written(day, 'en')}` }).tap()
  const slider = bar.getByRole('slider', { name: 'Day whose grids are shown' })
  const box = (await slider.boundingBox())!
  expect(box.width).toBeGreaterThan(300)
  await page.touchscreen.tap(box.x + 6, box.y + 15)
  await soon(() => addressOf(page).get('day')).toBe(beginning)
  await bar.getByText('Past').waitFor()
  await bar.getByRole('button', { name: 'Back to today' }).tap()
  await soon(() => addressOf(page).get('day')).toBeNull()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await end()
}, 120_000)

const words = {
  zh: { which: '这里属于哪个网格', what: '这里有什么变化？', nothing: '这里没有已公布的调整', earlier: /以前的变化/ },
  en: {
    which: 'Which grid is this place in?',
    what: 'What changes here?',
    nothing: 'Nothing is planned here.',
    earlier: /Earlier changes/,
  },
}

test.each([
  ['zh', 10],
  ['en', 14],
] as const)(
  'a citizen asks what changes at a place, and reads what is decided and what a public plan proposes (%s)',
  async (language, skip) => {
    const say = words[language]
    const day = daysLater(20 + skip)
    const decided = await published(`第${skip}号方案`, skip, day)
    const proposed = await drawn(`征求意见稿${skip}`, skip + 20)
    const coming = await gridAt(decided.place, day)
    const community = language === 'zh' ? coming.community.name : coming.community.nameEn
    const ask = async ({ longitude, latitude }: Place) => {
      const visit = await site.visit(`/?from=${longitude.toFixed(6)},${latitude.toFixed(6)}`, { language })
      await visit.page.getByRole('button', { name: say.which }).tap()
      return { ...visit, changes: visit.page.getByRole('region', { name: say.what }) }
    }

    const first = await ask(decided.place)
    await first.changes
      .getByText(
        language === 'zh'
          ? `从${written(day, 'zh')}起，这里属于${community}${coming.name}`
          : `From ${written(day, 'en')} this place belongs to ${gridNameIn('en', coming)} (${community})`,
      )
      .waitFor()
    await first.changes.getByText(say.earlier).tap()
    await first.changes.getByText(written(beginning, language)).waitFor()
    await first.end()

    const before = await ask(proposed.place)
    await before.changes.getByText(say.nothing).waitFor()
    await before.end()
    await reviewer.get(
      'mutation ($id: ID!, $version: Int!) { openPlan(input: { planId: $id, version: $version, public: true }) { plan { version } } }',
      proposed.plan,
    )
    const after = await ask(proposed.place)
    await after.changes
      .getByText(language === 'zh' ? '按这个方案，这里将属于' : 'By this plan this place would belong to a new grid')
      .waitFor()
    await after.changes.getByText(`征求意见稿${skip}`).waitFor()
    await after.end()
  },
  180_000,
)
