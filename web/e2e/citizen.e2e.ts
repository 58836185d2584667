import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './harness.ts'

/** In the old town of the sample, on a Monday morning when most stations are open. */
const at = { longitude: 103.7935, latitude: 25.4905 }
const mondayMorning = '2026-11-23T10:00:00+08:00'
const sundayNight = '2026-11-22T23:50:00+08:00'

/** What a citizen on a slow line should wait for at most, bytes of compressed JavaScript. */
const FIRST_LOAD = 180_000

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 300_000)
afterAll(() => site?.close())

async function ask<T>(query: string, variables: object): Promise<T> {
  const response = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

interface Nearest {
  nearestStations: { edges: { distance: number; node: { name: string; nameEn: string; isOpen: boolean } }[] }
}

const nearestOpen = async (moment: string) =>
  (
    await ask<Nearest>(
      `query ($point: PointInput!, $at: DateTimeISO) {
         nearestStations(point: $point, first: 3, filter: { openAt: $at }) { edges { distance node { name nameEn isOpen(at: $at) } } }
       }`,
      { point: at, at: new Date(moment).toISOString() },
    )
  ).nearestStations.edges

/** The middle of what can be seen of the map above a phone's sheet. */
async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  const map = (await page.getByRole('region', { name: /^(地图|Map)$/ }).boundingBox())!
  const sheet = await page.getByRole('region', { name: /^(驿站列表|Stations)$/ }).boundingBox()
  return { x: map.x + map.width / 2, y: (map.y + sheet!.y) / 2 }
}

const words = {
  zh: {
    locate: '用我的位置',
    nearest: '离我最近',
    openNow: '现在开放',
    open: '开放中',
    walk: /步行约 \d+ 分钟/,
    estimate: '步行时间按直线距离估算',
    sample: '示意数据',
    amap: '高德地图',
    back: '返回列表',
  },
  en: {
    locate: 'Use my location',
    nearest: 'Nearest to me',
    openNow: 'Open now',
    open: 'Open',
    walk: /about \d+ min walk/,
    estimate: 'Walking time is an estimate',
    sample: 'Sample data',
    amap: 'Amap',
    back: 'Back to the list',
  },
}

for (const language of ['zh', 'en'] as const)
  test(`on a phone, a citizen finds the nearest open station and the way to it (${language})`, async () => {
    const say = words[language]
    const { page, end } = await site.visit('/', { language, at, now: mondayMorning })
    await page.getByRole('button', { name: say.locate }).tap()
    await page.getByRole('heading', { name: say.nearest }).waitFor()
    await page.getByRole('button', { name: say.openNow }).tap()

    const [first] = await nearestOpen(mondayMorning)
    const name = language === 'zh' ? first!.node.name : first!.node.nameEn
    const row = page.getByRole('listitem').filter({ hasText: say.open }).first()
    await row.getByText(name, { exact: true }).waitFor()
    const text = await page.getByRole('list', { name: language === 'zh' ? '驿站列表' : 'Stations' }).textContent()
    expect(text!.startsWith(name)).toBe(true)
    expect(text).not.toContain(language === 'zh' ? '未开放' : 'Closed')
    expect(text).toMatch(say.walk)
    await page.getByText(say.estimate).waitFor()
    expect(await page.getByText(say.sample).first().isVisible()).toBe(true)

    await row.getByRole('link').tap()
    await page.getByRole('heading', { name }).waitFor()
    const way = await page.getByRole('link', { name: say.amap }).getAttribute('href')
    expect(new URL(way!).searchParams.get('to')).toContain(name.replaceAll(',', ' '))
    expect(new URL(page.url()).searchParams.get('station')).toMatch(/^ServiceStation:/)

    await page.getByRole('button', { name: say.back }).tap()
    await page.getByRole('heading', { name: say.nearest }).waitFor()
    await end()
  })

test('a shared address opens the same station for somebody else', async () => {
  const { stations } = await ask<{ stations: { edges: { node: { id: string; name: string; phone: string } }[] } }>(
    '{ stations(first: 1, filter: { kinds: [DISTRICT_CENTER] }) { edges { node { id name phone } } } }',
    {},
  )
  const { id, name, phone } = stations.edges[0]!.node
  const { page, end } = await site.visit(`/?station=${id}`, { now: mondayMorning })
  await page.getByRole('heading', { name }).waitFor()
  const call = page.getByRole('link', { name: new RegExp(phone) })
  expect(await call.getAttribute('href')).toBe(`tel:${phone.replaceAll(/[^\d+]/g, '')}`)
  await end()
})

test('pinyin initials find a subdistrict, and the list starts from there', async () => {
  const { page, end } = await site.visit('/', { now: mondayMorning })
  await page.getByRole('combobox').tap()
  await page.keyboard.type('jnjd')
  await page.getByRole('option', { name: /^建宁街道\s*街道/ }).tap()
  await page.getByRole('heading', { name: '离“建宁街道”最近' }).waitFor()
  expect(new URL(page.url()).searchParams.get('from')).toMatch(/^103\.\d+,25\.\d+$/)
  await end()
})

test('the search is worked by keyboard alone', async () => {
  const { page, end } = await site.visit('/', { screen: 'desktop', language: 'en', now: mondayMorning })
  await page.getByRole('combobox').focus()
  await page.keyboard.type('qilin')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  const chosen = page.getByRole('option', { selected: true })
  expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
  await page.keyboard.press('Enter')
  await page.waitForURL(/[?&](station|from)=/)
  await end()
})

test('a tap on the map tells which grid it is, who leads it, and hides part of the phone', async () => {
  const { page, end } = await site.visit('/', { at, now: mondayMorning })
  await page.getByRole('button', { name: words.zh.locate }).tap()
  await page.getByRole('heading', { name: words.zh.nearest }).waitFor()
  await page.waitForTimeout(500)
  const { x, y } = await middleOfMap(page)
  await page.touchscreen.tap(x - 40, y + 60)
  await page.waitForURL(/[?&]grid=/)
  const [longitude, latitude] = new URL(page.url()).searchParams.get('grid')!.split(',').map(Number)
  const { gridAt } = await ask<{
    gridAt: { name: string; code: string; community: { name: string }; leader: { name: string; officePhone: string } }
  }>(
    'query ($point: PointInput!) { gridAt(point: $point) { name code community { name } leader { name officePhone } } }',
    {
      point: { longitude, latitude },
    },
  )
  await page.getByRole('heading', { name: gridAt.community.name + gridAt.name, exact: true }).waitFor()
  await page.getByText(gridAt.code).waitFor()
  expect(gridAt.leader.officePhone).toMatch(/^\*{4}\d\d$/)
  await page.getByText(`${gridAt.leader.name}　${gridAt.leader.officePhone}`).waitFor()
  await end()
})

test('whoever does not give his location is told why, and picks a place on the map instead', async () => {
  const { page, end } = await site.visit('/', { now: mondayMorning })
  await page.getByRole('button', { name: words.zh.locate }).tap()
  await page.getByRole('alert').getByText('浏览器没有获得定位权限').waitFor()
  await page.getByRole('button', { name: '在地图上选点' }).tap()
  await page.getByRole('button', { name: '就选这里' }).tap()
  await page.getByRole('heading', { name: '离所选地点最近' }).waitFor()
  await page.getByText(words.zh.walk).first().waitFor()
  await end()
})

test('when nothing is open the list says so and offers to loosen the filters', async () => {
  const { page, end } = await site.visit('/?open=1&kind=DISTRICT_CENTER', { now: sundayNight })
  await page.getByText('没有符合条件的驿站。').waitFor()
  await page.getByRole('button', { name: '清除筛选' }).tap()
  await page.getByText('共 198 个').waitFor()
  await end()
})

test('the sheet is dragged to full height and back', async () => {
  const { page, end } = await site.visit('/', { now: mondayMorning })
  const sheet = page.getByRole('region', { name: '驿站列表' })
  const heading = page.getByRole('heading', { name: '全部驿站' })
  await heading.waitFor()
  const drag = async (to: number): Promise<number> => {
    const box = (await heading.boundingBox())!
    await page.mouse.move(box.x + 20, box.y + 10)
    await page.mouse.down()
    for (let step = 1; step <= 8; step++) await page.mouse.move(box.x + 20, box.y + 10 + ((to - box.y) * step) / 8)
    await page.mouse.up()
    return (await sheet.boundingBox())!.height
  }
  const half = (await sheet.boundingBox())!.height
  const full = await drag(190)
  expect(full).toBeGreaterThan(half * 1.7)
  expect(await drag(820)).toBeLessThan(half / 2)
  await end()
})

test('a first visit loads at most 180 kB of compressed JavaScript, and nothing jumps', async () => {
  const { page, end } = await site.visit('/graphiql', { now: mondayMorning })
  // What is still on its way here belongs to this page.
  await page.waitForLoadState('networkidle')
  await page.addInitScript(() => {
    const shifts = { sum: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const scripts: Promise<number>[] = []
  page.on('response', response => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then(body => gzipSync(body).length))
  })
  await page.goto(`${site.url}/`)
  await page.getByText('共 198 个').waitFor()
  await page.waitForLoadState('networkidle')
  const bytes = (await Promise.all(scripts)).reduce((sum, one) => sum + one, 0)
  console.info(`First load of /: ${bytes} bytes of gzipped JavaScript in ${scripts.length} files`)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(FIRST_LOAD)
  expect(await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)).toBeLessThan(0.02)
  await end()
})

test('the query editor works offline, and its first example finds stations', async () => {
  const { page, end } = await site.visit('/graphiql', { screen: 'desktop', language: 'en' })
  await page.locator('.graphiql-query-editor').getByText('nearestStations', { exact: true }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: /Execute query/ }).click()
  await page.locator('.result-window').getByText('walkingMinutes').first().waitFor()
  await end()
})

test('large type makes everything larger, the list included', async () => {
  const { page, end } = await site.visit('/', { now: mondayMorning })
  const name = page.getByRole('list', { name: '驿站列表' }).getByRole('link').first()
  await name.waitFor()
  const before = (await name.boundingBox())!.height
  await page.getByRole('button', { name: '显示设置' }).tap()
  await page.getByRole('radio', { name: '大字' }).tap()
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('22px')
  expect((await name.boundingBox())!.height).toBeGreaterThan(before * 1.25)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await end()
})
