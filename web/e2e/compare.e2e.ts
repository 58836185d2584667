import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { gridNameIn } from '@geyi/shared/codes'
import { findGrid, gridsOf, neighboursOf } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../../server/test/asker.ts'
import { type OpenedPlan, PlanClient, splittable } from '../../server/test/plan-client.ts'
import { openSite, type Site, type Visitor } from './harness.ts'

const NANNING = '530302001'
const NAME = '对照用的方案'
const APPROVAL = 'GS(2026)1234号'

interface Facts {
  id: string
  name: string
  community: string
  area: number
  households: number
  population: number
}

interface Exchange {
  from: string
  to: string
  area: number
  households: number
  population: number
}

interface Diff {
  grids: { before: Facts | null; after: Facts | null }[]
  exchanges: Exchange[]
}

let site: Site
let planner: PlanClient
let reviewer: PlanClient
let plan: OpenedPlan
/** What the API says that the plan changes, without what is only rounding. */
let diff: Diff
let communities: Map<string, { name: string; nameEn: string }>
/** Ids of grids whose fate the plan decides. */
let fates: { giver: string; receiver: string; removed: string; renamed: string; created: string }

beforeAll(async () => {
  site = await openSite({ settings: { GEYI_MAP_APPROVAL_NUMBER: APPROVAL } })
  planner = await signedIn('nanning')
  reviewer = await signedIn('nanning-review')
  const { divisions } = await planner.get(
    `{ divisions(filter: { within: "${NANNING}" }, first: 1000) { edges { node { code name nameEn } } } }`,
  )
  communities = new Map(divisions.edges.map(({ node }: any) => [node.code, node]))
  plan = await planner.create(NANNING, NAME)
  fates = await drawn(plan)
  diff = await diffOf({ plan: plan.id })
}, 300_000)
afterAll(() => site?.close())

async function post(query: string, variables: object = {}, cookie = ''): Promise<Answer> {
  const response = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as Pick<Answer, 'data' | 'errors'>
  const headers = Object.fromEntries(response.headers)
  return { status: response.status, headers, data, errors, code: errors?.[0]?.extensions.code }
}

async function signedIn(username: string): Promise<PlanClient> {
  const { headers } = await post(
    'mutation ($username: String!) { signIn(input: { username: $username, password: "geyi-demo" }) { viewer { username } } }',
    { username },
  )
  return new PlanClient({ ask: post }, String(headers['set-cookie']).split(';')[0])
}

/**
 * Draws what makes a plan worth comparing: half of one grid goes to a neighbour, one is merged into another, one is split,
 * and one gets a name that a spreadsheet would run.
 */
async function drawn(plan: OpenedPlan) {
  const used = new Set<string>()
  const draw = async (...edits: Edit[]) => planner.draw(plan, ...edits)
  const piece = `Grid:${randomUUID()}`
  // The cut-off half may touch no other grid of its community: then another grid is halved.
  let giver = ''
  let receiver = ''
  for (let skip = 0; giver === ''; skip++) {
    const split = splittable(plan.coverage, NANNING, piece, skip)
    const outcome = applyEdit(plan.coverage, split)
    if ('problems' in outcome) continue
    const half = findGrid(outcome.coverage, piece)!
    const other = [...neighboursOf(outcome.coverage, piece).keys()].find(id => {
      const grid = id === split.grid ? undefined : findGrid(outcome.coverage, id)
      return grid?.community === half.community
    })
    if (!other || 'problems' in applyEdit(outcome.coverage, { type: 'mergeGrids', grids: [piece, other], into: other }))
      continue
    await draw(split, { type: 'mergeGrids', grids: [piece, other], into: other })
    giver = split.grid
    receiver = other
  }
  used.add(giver).add(receiver)

  const created = `Grid:${randomUUID()}`
  for (let skip = 0; ; skip++) {
    const split = splittable(plan.coverage, NANNING, created, skip)
    if (used.has(split.grid)) continue
    await draw({ ...split, into: [{ ...split.into[0]!, name: '第88网格' }] })
    used.add(split.grid).add(created)
    break
  }
  const merge = gridsOf(plan.coverage)
    .filter(({ id, community }) => community?.startsWith(NANNING) && !used.has(id))
    .flatMap(grid =>
      [...neighboursOf(plan.coverage, grid.id).keys()]
        .filter(id => !used.has(id) && findGrid(plan.coverage, id)?.community === grid.community)
        .map((id): Extract<Edit, { type: 'mergeGrids' }> => ({ type: 'mergeGrids', grids: [grid.id, id], into: id })),
    )
    .find(edit => !('problems' in applyEdit(plan.coverage, edit)))!
  await draw(merge)
  for (const id of merge.grids) used.add(id)
  const renamed = gridsOf(plan.coverage).find(
    ({ id, community }) => community?.startsWith(NANNING) && !used.has(id),
  )!.id
  await draw({ type: 'renameGrid', grid: renamed, name: '=1+1网格' })
  return { giver, receiver, removed: merge.grids.find(id => id !== merge.into)!, renamed, created }
}

async function diffOf(to: object): Promise<Diff> {
  const facts = 'id: gridId name community: communityCode area households population'
  const { coverageDiff } = await planner.get(
    `query ($to: DiffStateInput!) { coverageDiff(within: "${NANNING}", from: {}, to: $to) {
       grids { before { ${facts} } after { ${facts} } } exchanges { from to area buildings households population } } }`,
    { to },
  )
  return {
    grids: coverageDiff.grids,
    exchanges: coverageDiff.exchanges.filter(({ area, buildings }: any) => area >= 1 || buildings > 0),
  }
}

/** Grids that differ in more than a vertex on a straight line. */
const toldGrids = () =>
  diff.grids.filter(
    ({ before, after }) =>
      !before ||
      !after ||
      before.name !== after.name ||
      diff.exchanges.some(({ from, to }) => from === before.id || to === before.id),
  )

const exchangeBetween = (from: string, to: string): Exchange =>
  diff.exchanges.find(exchange => exchange.from === from && exchange.to === to)!

const factsOf = (id: string, side: 'before' | 'after'): Facts =>
  diff.grids.find(({ before, after }) => (before ?? after)!.id === id)![side]!

const count = (number: number): string => number.toLocaleString('en-GB')
const signed = (number: number): string => (number === 0 ? '0' : `${number > 0 ? '+' : '−'}${count(Math.abs(number))}`)
const soon = <T>(value: () => T) => expect.poll(value, { timeout: 15_000, interval: 100 })

async function open(path: string, visitor: Visitor = {}) {
  const visit = await site.visit('/graphiql', { screen: 'desktop', ...visitor })
  await visit.page.waitForLoadState('networkidle')
  await visit.page.request.post(`${site.url}/graphql`, {
    data: {
      query: 'mutation { signIn(input: { username: "nanning", password: "geyi-demo" }) { viewer { username } } }',
    },
  })
  await visit.page.goto(site.url + path)
  return visit
}

const address = (view: 'swipe' | 'overlay' = 'swipe') =>
  `/compare?from=today&to=${encodeURIComponent(`plan.${plan.id}`)}&view=${view}`

const row = (page: Page, id: string) => page.locator(`tbody[data-grid="${id}"]`)

/** Where the panes of both states are cut, as pixels of the map. */
const cuts = (page: Page): Promise<{ before: number; after: number; width: number }> =>
  page.evaluate(() => {
    const map = document.querySelector('.leaflet-container')!.getBoundingClientRect()
    const xs = (name: string) => {
      const pane = document.querySelector<HTMLElement>(`.leaflet-geyi-${name}-pane`)!
      const { left } = pane.getBoundingClientRect()
      return pane.style.clipPath.match(/-?[\d.]+px -?[\d.]+px/g)!.map(pair => Number.parseFloat(pair) + left - map.left)
    }
    return { before: Math.max(...xs('before')), after: Math.min(...xs('after')), width: map.width }
  })

test('from the plan’s bar a planner comes to its comparison, which tells what the API tells', async () => {
  const { page, end } = await open(`/plan/${encodeURIComponent(plan.id)}`)
  // The link leads to the plan as soon as the plan is there.
  await page.getByRole('toolbar').waitFor()
  await page.getByRole('banner').getByRole('link', { name: '对照' }).click()
  const table = page.getByRole('table', { name: '增减表' })
  await table.waitFor()
  expect(new URL(page.url()).searchParams.get('to')).toBe(`plan.${plan.id}`)

  const told = toldGrids()
  expect(await table.locator('tbody').count()).toBe(told.length)
  for (const { before, after } of told) {
    const { id } = (before ?? after)!
    const cells = row(page, id).locator('tr').first().locator('td')
    const households = await cells.nth(0).textContent()
    if (before && before.households !== after?.households) expect(households).toContain(count(before.households))
    if (after) expect(households).toContain(count(after.households))
    expect(households).toContain(signed((after?.households ?? 0) - (before?.households ?? 0)))
    expect(await cells.nth(1).textContent()).toBe(signed((after?.population ?? 0) - (before?.population ?? 0)))
  }
  for (const [fate, word] of [
    ['created', '新设'],
    ['removed', '撤销'],
    ['renamed', '更名'],
  ] as const)
    await row(page, fates[fate]).getByText(word, { exact: true }).waitFor()
  const sum = (side: 'before' | 'after') => told.reduce((total, grid) => total + (grid[side]?.households ?? 0), 0)
  expect(await table.locator('tfoot').textContent()).toContain(`${count(sum('before'))} → ${count(sum('after'))}`)

  // By any column, both ways.
  const order = () => table.locator('tbody').evaluateAll(rows => rows.map(one => one.getAttribute('data-grid')))
  const grown = (id: string | null) => {
    const grid = told.find(({ before, after }) => (before ?? after)!.id === id)!
    return (grid.after?.households ?? 0) - (grid.before?.households ?? 0)
  }
  for (const isDown of [true, false]) {
    await table.getByRole('button', { name: '户数', exact: true }).click()
    const changes = (await order()).map(grown)
    expect(changes).toEqual(changes.toSorted((a, b) => (isDown ? b - a : a - b)))
  }
  expect(await table.getByRole('columnheader', { name: '户数' }).getAttribute('aria-sort')).toBe('ascending')
  await end()
})

test('sentences say in both languages who loses how many households to whom', async () => {
  const { giver, receiver } = fates
  const { households, population, area } = exchangeBetween(giver, receiver)
  const [from, to] = [factsOf(giver, 'before'), factsOf(receiver, 'after')]
  const community = communities.get(from.community)!
  const english = (facts: Facts) => gridNameIn('en', facts)
  const squareMetres = count(Math.round(area))
  const sentences = {
    zh: `${community.name}${from.name}向${to.name}划出${count(households)}户、${count(population)}人（${squareMetres}\u00a0平方米）。`,
    en: `${english(from)} of ${community.nameEn} loses ${count(households)} households (${count(population)} people, ${squareMetres}\u00a0m²) to ${english(to)}.`,
  }
  expect(households).toBeGreaterThan(1)
  for (const [language, tab] of [
    ['zh', '文字说明'],
    ['en', 'In words'],
  ] as const) {
    const { page, end } = await open(address(), { language })
    await page.getByRole('tab', { name: tab }).click()
    await page.getByRole('button', { name: sentences[language] }).waitFor()
    await end()
  }
})

test('the divider is dragged and moved by keys, and cuts before on its left from after on its right', async () => {
  const { page, end } = await open(address())
  const divider = page.getByRole('slider')
  await divider.waitFor()
  const box = (await divider.boundingBox())!
  const map = (await page.locator('.leaflet-container').boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  expect(x).toBeCloseTo(map.x + map.width / 2, 0)
  await page.mouse.move(x + 6, y)
  await page.mouse.down()
  await page.mouse.move(x - 150, y, { steps: 5 })
  await page.mouse.move(map.x + map.width / 4 + 6, y, { steps: 5 })
  await page.mouse.up()
  expect(await divider.getAttribute('aria-valuenow')).toBe('25')
  const dragged = await cuts(page)
  expect(dragged.before).toBeCloseTo(map.width / 4, 0)
  expect(dragged.after).toBeCloseTo(map.width / 4, 0)

  await divider.press('ArrowRight')
  await divider.press('Shift+ArrowRight')
  expect(await divider.getAttribute('aria-valuenow')).toBe('36')
  expect((await cuts(page)).before).toBeCloseTo(map.width * 0.36, 0)
  await divider.press('End')
  expect((await cuts(page)).after).toBeCloseTo(map.width, 0)
  // The map that is dragged carries no cut along.
  await divider.press('Home')
  await page.mouse.move(map.x + map.width / 2, y)
  await page.mouse.down()
  await page.mouse.move(map.x + map.width / 2 + 120, y + 40, { steps: 6 })
  await page.mouse.up()
  expect((await cuts(page)).before).toBeCloseTo(0, 0)

  await page.getByText('叠加', { exact: true }).click()
  await divider.waitFor({ state: 'detached' })
  expect(new URL(page.url()).searchParams.get('view')).toBe('overlay')
  await page.reload()
  await page.getByRole('table', { name: '增减表' }).waitFor()
  expect(await page.getByRole('slider').count()).toBe(0)
  await end()
})

test('a press on a row shows its ground in the middle of the map, and a press on that ground its row', async () => {
  const { page, end } = await open(address('overlay'))
  const { removed } = fates
  const first = row(page, removed).locator('tr').first()
  const scale = page.locator('.leaflet-control-scale-line')
  await first.waitFor()
  const whole = await scale.textContent()
  const area = (await first.locator('td').nth(2).boundingBox())!
  await page.mouse.click(area.x + area.width / 2, area.y + area.height / 2)
  await soon(() => first.getAttribute('data-selected')).toBe('true')
  await soon(() => scale.textContent()).not.toBe(whole)

  const map = (await page.locator('.leaflet-container').boundingBox())!
  const exchange = row(page, removed).locator('li button')
  await page.mouse.click(map.x + 60, map.y + 200)
  await soon(() => exchange.getAttribute('aria-pressed')).toBe('false')
  // A grid's ground need not lie around the middle of its box, but somewhere near.
  const places = [0, 40, -40, 80, -80].flatMap(dx => [0, 40, -40, 80, -80].map(dy => [dx, dy] as const))
  for (const [dx, dy] of places) {
    await page.mouse.click(map.x + map.width / 2 + dx, map.y + map.height / 2 + dy)
    if ((await exchange.getAttribute('aria-pressed')) === 'true') break
  }
  expect(await exchange.getAttribute('aria-pressed')).toBe('true')
  await end()
})

test('the table is saved as a file that opens as Chinese, with the API’s figures and without a formula', async () => {
  const { page, end } = await open(address())
  const button = page.getByRole('button', { name: '下载 CSV' })
  await button.waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  expect(download.suggestedFilename()).toMatch(/^网格调整对照-530302001-\d{4}-\d{2}-\d{2}\.csv$/)
  const bytes = await readFile(await download.path())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [head, ...lines] = bytes.toString('utf8').slice(1).trimEnd().split('\r\n')
  expect(head).toBe(
    '编码,社区,网格,变化,户数（前）,户数（后）,户数增减,人口（前）,人口（后）,人口增减,面积/平方米（前）,面积/平方米（后）,面积/平方米增减,划入自,划出至',
  )
  const cells = (start: string) => lines.find(line => line.includes(start))!.split(',')
  const { giver, receiver } = fates
  const [before, after] = [factsOf(giver, 'before'), factsOf(giver, 'after')]
  const community = communities.get(before.community)!.name
  const line = cells(`,${community},${before.name},`)
  expect(line.slice(4, 10).map(Number)).toEqual([
    before.households,
    after.households,
    after.households - before.households,
    before.population,
    after.population,
    after.population - before.population,
  ])
  expect(line[14]).toContain(`${factsOf(receiver, 'after').name} ${exchangeBetween(giver, receiver).households}户`)
  expect(cells('1+1网格')[2]).toBe("'=1+1网格")
  expect(cells(',第88网格,')[3]).toBe('新设')
  await end()
})

test('it prints on A3 across, with map, scale, north arrow, legend, table, approval number and notice', async () => {
  for (const [language, words] of [
    ['zh', ['南宁街道网格调整对照图', NAME, '图例', '示意数据', `审图号：${APPROVAL}`, '合计', '底图']],
    ['en', ['Changes of grids in Nanning Subdistrict', NAME, 'Legend', 'Sample data', APPROVAL, 'Total', 'Background']],
  ] as const) {
    const { page, end } = await open(address(), { language, theme: 'dark' })
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset.printed = 'true'
      }
    })
    await page.getByRole('button', { name: /PDF/ }).click()
    await page.locator('body[data-printed]').waitFor()
    await page.emulateMedia({ media: 'print' })
    const sheet = page.locator('[data-sheet]')
    expect(await sheet.isVisible()).toBe(true)
    expect(await page.getByRole('slider').count()).toBe(0)
    expect(await page.getByRole('banner').isVisible()).toBe(false)
    const text = await sheet.textContent()
    for (const word of words) expect(text).toContain(word)
    expect(await sheet.getByRole('img', { name: language === 'zh' ? '北' : 'N', exact: true }).isVisible()).toBe(true)
    for (const { after } of toldGrids()) if (after) expect(text).toContain(count(after.households))

    // The bar is as long on paper as its scale and its words say.
    const denominator = Number((await sheet.getByText(/^1:/).textContent())!.slice(2).replaceAll(',', ''))
    const bar = sheet.locator('[data-scale-bar]')
    const metres = Number.parseFloat(
      (await sheet.locator('svg:has([data-scale-bar])').getAttribute('aria-label'))!.replaceAll(',', ''),
    )
    const millimetres = ((await bar.boundingBox())!.width / 96) * 25.4
    expect(((millimetres / 1000) * denominator) / metres).toBeCloseTo(1, 1)
    expect(metres).toBeGreaterThanOrEqual(10)

    const colours = await sheet.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      const seen = new Set<number>()
      for (let i = 0; i < data.length; i += 4 * 97) seen.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!)
      return { seen: seen.size, paper: [...data.subarray(0, 3)] }
    })
    expect(colours.seen).toBeGreaterThan(20)
    // Paper is light, whatever the screen is.
    for (const part of colours.paper) expect(part).toBeGreaterThan(180)

    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!.map(Number)
    expect((width! / 72) * 25.4).toBeCloseTo(420, -1)
    expect((height! / 72) * 25.4).toBeCloseTo(297, -1)
    expect(pdf.match(/\/Type \/Page\b/g)!.length).toBe(1)
    await end()
  }
})

test('what can’t be compared says what to do, and equal states that they are equal', async () => {
  const same = await open('/compare?from=today&to=today')
  await same.page.getByText('两个状态完全相同').waitFor()
  expect(await same.page.getByRole('button', { name: '下载 CSV' }).isDisabled()).toBe(true)
  await same.end()

  // No account: the draft is not there for a stranger, and the form to sign in is.
  const { page, end } = await site.visit(address(), { language: 'en' })
  await page.getByRole('alert').getByText('There is no such plan').waitFor()
  await page.getByRole('button', { name: '南宁街道演示规划员' }).click()
  await page
    .getByText(/grids are different/)
    .first()
    .waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await end()

  const early = await open('/compare?from=1900-01-01&to=today')
  await early.page.getByRole('alert').getByText('请选择较晚的日期。').waitFor()
  await early.end()
})

test('once it is published, two days differ by the same, and everybody may see it', async () => {
  const { submitPlan } = await planner.get(
    'mutation ($id: ID!, $version: Int!) { submitPlan(input: { planId: $id, version: $version }) { plan { version } } }',
    { id: plan.id, version: plan.version },
  )
  const { reviewPlan } = await reviewer.get(
    'mutation ($input: ReviewPlanInput!) { reviewPlan(input: $input) { plan { version } } }',
    { input: { planId: plan.id, version: submitPlan.plan.version, verdict: 'APPROVE' } },
  )
  const { mapSettings } = await planner.get('{ mapSettings { today } }')
  const later = new Date(`${mapSettings.today}T00:00:00Z`)
  later.setUTCDate(later.getUTCDate() + 40)
  const day = later.toISOString().slice(0, 10)
  await reviewer.get(
    'mutation ($id: ID!, $version: Int!, $day: Date!) { publishPlan(input: { planId: $id, version: $version, effectiveDate: $day }) { plan { version } } }',
    { id: plan.id, version: reviewPlan.plan.version, day },
  )
  const published = await diffOf({ date: day })
  const { giver, receiver } = fates
  const { households } = exchangeBetween(giver, receiver)
  expect(published.exchanges.find(({ from, to }) => from === giver && to === receiver)!.households).toBe(households)

  const { page, end } = await site.visit(`/compare?within=${NANNING}&from=today&to=today`, { screen: 'desktop' })
  await page.getByText('两个状态完全相同').waitFor()
  // Chosen in the page: a day instead of today.
  await page.getByLabel('到', { exact: true }).click()
  await page.getByTitle('某一天…').last().click()
  await page.getByLabel('到 日期').fill(day)
  await row(page, giver).waitFor()
  expect(new URL(page.url()).searchParams.get('to')).toBe(day)
  expect(await row(page, giver).locator('tr').first().locator('td').first().textContent()).toContain(
    signed(factsOf(giver, 'after').households - factsOf(giver, 'before').households),
  )
  await page.getByRole('button', { name: '互换前后' }).click()
  await soon(() => row(page, fates.created).getByText('撤销', { exact: true }).count()).toBe(1)
  await end()
})
