import { gzipSync } from 'node:zlib'
import jsQR from 'jsqr'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './harness.ts'
import { soon } from './planSession.ts'

/** In the old town of the sample, on a Monday morning when most stations are open. */
const at = { longitude: 103.7935, latitude: 25.4905 }
const mondayMorning = '2026-11-23T10:00:00+08:00'
const sundayNight = '2026-11-22T23:50:00+08:00'

/** What a citizen on a slow line should wait for at most, bytes of compressed JavaScript. */
const FIRST_LOAD = 180_000
/** Of which the page waits for these bytes before it lists a station: the map comes after them. */
const FIRST_STATION = 125_000

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
    estimate: '步行时间按实际道路计算',
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
    estimate: 'Walking times are over real paths',
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

test('Enter alone does what is meant: a service lists who does it, a street is where to start, several stations are listed', async () => {
  const { page, end } = await site.visit('/', { now: mondayMorning })
  const enter = async (text: string): Promise<void> => {
    await page.goto(site.url)
    await page.getByRole('combobox').fill(text)
    await page.keyboard.press('Enter')
  }
  await enter('厕所')
  await page.getByRole('listitem').first().getByText('可办 公共厕所').waitFor()
  await enter('ａｎ ｎｉｎｇ　ｘｉｌｕ')
  await page.getByRole('heading', { name: '离“安宁西路”最近' }).waitFor()
  await enter('红色驿站')
  await page.getByRole('heading', { name: '搜索“红色驿站”' }).waitFor()
  await enter('荷花糖社区')
  await page.getByRole('heading', { name: '离“荷花塘社区”最近' }).waitFor()
  await end()
})

test('nothing is searched for while an input method composes', async () => {
  const { page, end } = await site.visit('/', { now: mondayMorning })
  const asked: string[] = []
  page.on('request', request => {
    const body = request.url().endsWith('/graphql') ? request.postDataJSON() : {}
    if (body.operationName === 'FindPlaces') asked.push(body.variables.text)
  })
  await page.getByRole('combobox').tap()
  const session = await page.context().newCDPSession(page)
  for (const text of ['n', 'na', 'nan', 'nan n', 'nan ning']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await page.waitForTimeout(300)
  }
  expect(asked).toEqual([])
  expect(await page.getByRole('combobox').inputValue()).toBe('nan ning')
  await session.send('Input.insertText', { text: '南宁' })
  await page
    .getByRole('option', { name: /^南宁街道/ })
    .first()
    .waitFor()
  expect(asked).toEqual(['南宁'])
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

test('when nothing is open the list says so, when the first opens, and takes the filter back', async () => {
  const { page, end } = await site.visit('/?open=1&kind=DISTRICT_CENTER', { now: sundayNight })
  await page.getByText('现在没有开放的驿站。').waitFor()
  const next = page.getByRole('link', { name: /^最早开放的是.+：明天 08:30。$/ })
  await next.waitFor()
  await page.getByRole('button', { name: '不限现在开放' }).tap()
  await page.getByText('共 1 个').waitFor()
  await page.getByText(/^明天 08:30 开放$/).waitFor()
  await page.goto(`${site.url}/?open=1&kind=DISTRICT_CENTER`)
  await page.getByRole('button', { name: '清除筛选' }).tap()
  await page.getByText('共 198 个').waitFor()
  await end()
})

test('a phone whose clock is wrong goes by the server’s', async () => {
  const { page, end } = await site.visit('/?from=103.7935,25.4905', {
    now: '2020-02-03T10:00:00+08:00',
    clockWrong: true,
  })
  await page.getByText(words.zh.walk).first().waitFor()
  await page.getByRole('button', { name: '开放时间' }).tap()
  await page.getByRole('button', { name: '今晚九点' }).tap()
  await page.waitForURL(url => url.searchParams.has('open'))
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())
  expect(new URL(page.url()).searchParams.get('open')).toBe(`${today}T21:00`)
  await end()
})

test('a rider finds a post that is open at nine in the evening, and sends the list on', async () => {
  // A device that goes by another clock asks by that of the stations all the same.
  const visitor = { now: mondayMorning, timeZone: 'America/Los_Angeles' }
  const { page, end } = await site.visit('/?from=103.7935,25.4905', visitor)
  await page.getByRole('button', { name: '开放时间' }).tap()
  await page.getByRole('button', { name: '今晚九点' }).tap()
  await page.getByRole('button', { name: /^看/ }).tap()
  await page.getByText('21:00 开放').waitFor()
  expect(new URL(page.url()).searchParams.get('open')).toBe('2026-11-23T21:00')
  const { nearestStations } = await ask<{ nearestStations: { edges: { node: { name: string } }[] } }>(
    `{ nearestStations(point: { longitude: 103.7935, latitude: 25.4905 }, first: 20, filter: { openAt: "2026-11-23T21:00:00+08:00" }) { edges { node { name } } } }`,
    {},
  )
  const names = nearestStations.edges.map(({ node }) => node.name)
  await page.getByRole('listitem').first().getByText(names[0]!, { exact: true }).waitFor()
  const rows = (): Promise<string[]> => page.getByRole('listitem').getByRole('link').allTextContents()
  const inOrder = async () => (await rows()).every((row, i) => row.startsWith(names[i]!))
  await expect.poll(inOrder, { timeout: 10_000 }).toBe(true)
  for (const row of await rows()) expect(row).not.toContain('未开放')
  await page.reload()
  await page.getByText('21:00 开放').waitFor()
  await page.getByRole('button', { name: '现在开放' }).tap()
  await page.waitForURL(url => url.searchParams.get('open') === '1')
  await end()
})

test('a station opens at its top with its state and phone in sight, and the list where it was left', async () => {
  const { page, end } = await site.visit('/?kind=COMMUNITY_CENTER', { now: mondayMorning })
  const row = page.getByRole('listitem').nth(9).getByRole('link')
  await row.scrollIntoViewIfNeeded()
  const before = (await row.boundingBox())!.y
  await row.tap()
  const inSight = async (locator: Locator): Promise<boolean> => {
    const box = (await locator.boundingBox())!
    return box.y >= 0 && box.y + box.height <= 844
  }
  await page.getByRole('button', { name: words.zh.back }).waitFor()
  expect(await inSight(page.getByText(words.zh.open, { exact: true }))).toBe(true)
  expect(await inSight(page.getByRole('link', { name: /拨打电话/ }))).toBe(true)
  await page.getByRole('button', { name: words.zh.back }).tap()
  await row.waitFor()
  expect(Math.abs((await row.boundingBox())!.y - before)).toBeLessThan(3)
  await end()
})

test('after “open now” the map shows a station that is open', async () => {
  const { page, end } = await site.visit('/?from=103.7935,25.4905', { now: '2026-11-22T03:50:00+08:00' })
  await page.getByRole('listitem').first().waitFor()
  await page.getByRole('button', { name: words.zh.openNow }).tap()
  const first = page.getByRole('listitem').first()
  await first
    .getByText('全天开放')
    .or(first.getByText(words.zh.open, { exact: true }))
    .waitFor()
  const name = (await first.getByRole('link').locator('span').nth(1).textContent())!
  const pin = page.getByRole('button', { name: new RegExp(`^${name}（`) })
  await pin.waitFor()
  const map = (await page.getByRole('region', { name: '地图' }).boundingBox())!
  const sheet = (await page.getByRole('region', { name: '驿站列表' }).boundingBox())!
  const box = (await pin.boundingBox())!
  expect(box.y).toBeGreaterThanOrEqual(map.y)
  expect(box.y + box.height).toBeLessThanOrEqual(sheet.y)
  await end()
})

test('a service is found by its name, the choice ends in a button, and rows say that they offer it', async () => {
  const { page, end } = await site.visit('/', { now: mondayMorning })
  await page.getByRole('button', { name: '可办事项' }).tap()
  const done = page.getByRole('button', { name: /^看 \d+ 个驿站$/ })
  await done.waitFor()
  expect((await done.boundingBox())!.y).toBeLessThan(844)
  await page.getByRole('searchbox', { name: '查找事项' }).fill('血压')
  await page.getByRole('checkbox').first().check()
  expect(await page.getByRole('checkbox').count()).toBe(1)
  await done.tap()
  await page.getByRole('listitem').first().getByText('可办 血压血糖自测').waitFor()
  for (const row of await page.getByRole('listitem').all())
    expect(await row.textContent()).toContain('可办 血压血糖自测')

  await page.goto(site.url)
  await page.getByRole('combobox').fill('血压')
  await page
    .getByRole('option', { name: /血压血糖自测/ })
    .first()
    .tap()
  await page.getByRole('listitem').first().getByText('可办 血压血糖自测').waitFor()
  await end()
})

/** What the browser itself says without network, of the service worker too if that was just being fetched. */
const offline = /Failed to load resource|ERR_INTERNET_DISCONNECTED|error occurred when fetching the script/

test('without network the search says so, the list stays, and comes anew once there is one', async () => {
  const { page, end } = await site.visit('/', { at, now: mondayMorning, mayComplain: offline })
  await page.getByRole('listitem').first().waitFor()
  // The list comes once more as soon as it is known where the visitor stands.
  await page.waitForLoadState('networkidle')
  const listed = await page.getByRole('listitem').allTextContents()
  await page.context().setOffline(true)
  await page.getByRole('combobox').fill('建宁')
  await page.getByRole('status').getByText('按回车键可在先前载入的驿站里查找').waitFor()
  expect(await page.getByText('没有找到').count()).toBe(0)
  const name = await page.getByRole('listitem').nth(1).locator('[class*=name]').first().textContent()
  await page.getByRole('combobox').fill(name!)
  await page.getByRole('combobox').press('Enter')
  await page.getByRole('alert').getByText('没有网络：只在先前载入的驿站里').waitFor()
  await soon(() => page.getByRole('listitem').count()).toBe(1)
  expect(await page.getByRole('listitem').textContent()).toContain(name)
  await page.getByRole('combobox').fill('')

  await page.getByRole('button', { name: words.zh.locate }).tap()
  await page.getByRole('alert').getByText('没有网络：下面是先前载入的驿站').waitFor()
  await soon(() => page.getByRole('listitem').allTextContents()).toEqual(listed)
  await page.getByRole('listitem').nth(1).getByRole('link').tap()
  await page.getByRole('button', { name: words.zh.back }).tap()

  await page.context().setOffline(false)
  await page.getByRole('heading', { name: words.zh.nearest }).waitFor()
  await page.getByText(words.zh.walk).first().waitFor()
  await end()
})

test('the page opens without network: the list, the map, a station and a search among those seen', async () => {
  const { page, end } = await site.visit('/', { now: mondayMorning, mayComplain: offline })
  await page.getByRole('listitem').first().waitFor()
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.waitForLoadState('networkidle')
  const listed = await page.getByRole('listitem').getByRole('link').allTextContents()
  await page.context().setOffline(true)
  await page.reload()
  await page.getByRole('alert').getByText('没有网络：下面是先前载入的驿站').waitFor()
  expect(await page.getByRole('listitem').getByRole('link').allTextContents()).toEqual(listed)
  await page.locator('.leaflet-container canvas').first().waitFor()
  await page.locator('.leaflet-marker-icon').first().waitFor()

  const name = await page.getByRole('listitem').nth(1).locator('[class*=name]').first().textContent()
  await page.getByRole('combobox').fill(name!.slice(0, 4))
  await page.getByRole('option').first().tap()
  await page.getByRole('button', { name: words.zh.back }).waitFor()
  expect(new URL(page.url()).searchParams.get('station')).toMatch(/^ServiceStation:/)
  await page.reload()
  await page.getByRole('button', { name: words.zh.back }).waitFor()
  await page.getByRole('heading', { name: name!.slice(0, 4) }).waitFor()

  // What can't be had is not said to be looked for still.
  await page.goto(`${site.url}/?grid=103.7935,25.4905`)
  await page.getByText('连接不上服务器').waitFor()
  await page.getByRole('heading', { name: '没有查到' }).waitFor()

  await page.context().setOffline(false)
  await page.goto(site.url)
  await page.getByText('共 198 个').waitFor()
  await end()
})

test('the way to a station is drawn over the streets, both ends and the pace of whoever walks in view', async () => {
  const { page, end } = await site.visit('/', { at, now: mondayMorning })
  await page.getByRole('button', { name: words.zh.locate }).tap()
  await page.getByRole('heading', { name: words.zh.nearest }).waitFor()
  const row = page.getByRole('listitem').nth(2).getByRole('link')
  const minutesIn = async (text: string | null): Promise<number> => Number(/步行约 (\d+) 分钟/.exec(text!)![1])
  const minutes = await minutesIn(await row.textContent())
  await row.tap()
  const route = page.locator('path.geyi-route')
  await route.waitFor()
  await page.waitForTimeout(1_000)
  const map = (await page.getByRole('region', { name: '地图' }).boundingBox())!
  const sheet = (await page.getByRole('region', { name: '驿站列表' }).boundingBox())!
  for (const part of [route, page.locator('.geyi-here'), page.locator('.geyi-station.is-selected')]) {
    const box = (await part.first().boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(map.x - 12)
    expect(box.x + box.width).toBeLessThanOrEqual(map.x + map.width + 12)
    expect(box.y).toBeGreaterThanOrEqual(map.y - 12)
    expect(box.y + box.height).toBeLessThanOrEqual(sheet.y + 12)
  }
  // Along streets, not through houses: more corners than two ends.
  expect((await route.getAttribute('d'))!.match(/L/g)!.length).toBeGreaterThan(2)
  await page.getByRole('button', { name: '显示设置' }).tap()
  await page.getByRole('radio', { name: '大字' }).tap()
  await page.keyboard.press('Escape')
  await page.getByText('老年人的步速').waitFor()
  const older = async () =>
    (await minutesIn(
      await page
        .getByText(/步行约 \d+ 分钟/)
        .first()
        .textContent(),
    )) / minutes
  await expect.poll(older, { timeout: 10_000 }).toBeGreaterThan(1.1)
  expect(await older()).toBeLessThan(1.6)
  await end()
})

test('whoever asks whose grid this is finds that community’s centre and its phone', async () => {
  const { page, end } = await site.visit('/?grid=103.7935,25.4905', { now: mondayMorning })
  await page.getByText('社区中心', { exact: true }).waitFor()
  const link = page.getByRole('definition').getByRole('link', { name: /党群服务中心$/ })
  const name = (await link.textContent())!
  expect(
    await page
      .getByRole('definition')
      .getByRole('link', { name: /^[\d*-]+$/ })
      .first()
      .getAttribute('href'),
  ).toMatch(/^tel:/)
  await link.tap()
  await page.getByRole('heading', { name }).waitFor()
  await end()
})

test('a station’s code leads another phone to it, and its poster is one sheet of A4', async () => {
  const { stations } = await ask<{ stations: { edges: { node: { id: string; name: string } }[] } }>(
    '{ stations(first: 1, filter: { kinds: [SUBDISTRICT_CENTER] }) { edges { node { id name } } } }',
    {},
  )
  const { id, name } = stations.edges[0]!.node
  const { page, end } = await site.visit(`/?station=${id}`, { now: mondayMorning, mayComplain: offline })
  await page.getByText('二维码和海报').tap()
  const address = `${site.url}/?station=${encodeURIComponent(id)}`
  const read = async (): Promise<string | undefined> => {
    const { pixels, size } = await page.getByRole('img', { name: /扫码/ }).evaluate(async svg => {
      const size = 240
      const image = new Image()
      const copy = svg.cloneNode(true) as Element
      copy.setAttribute('width', String(size))
      copy.setAttribute('height', String(size))
      image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
      const context = canvas.getContext('2d')!
      context.drawImage(image, 0, 0, size, size)
      return { pixels: [...context.getImageData(0, 0, size, size).data], size }
    })
    return jsQR(Uint8ClampedArray.from(pixels), size, size)?.data
  }
  expect(await read()).toBe(address)

  await page.getByRole('link', { name: '打印海报（A4）' }).tap()
  await page.getByRole('heading', { name }).waitFor()
  expect(await read()).toBe(address)
  await page.locator('.leaflet-container canvas').first().waitFor()
  await page.waitForLoadState('networkidle')
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBe(page.viewportSize()!.width)
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842])

  // Without network it opens as it was, and says so on the screen, not on paper.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.context().setOffline(true)
  await page.reload()
  const told = page.getByRole('alert').getByText('没有网络：这是先前载入的信息')
  await told.waitFor()
  await page.getByRole('heading', { name }).waitFor()
  await page.locator('.leaflet-container canvas').first().waitFor()
  expect(await read()).toBe(address)
  await page.emulateMedia({ media: 'print' })
  expect(await told.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.context().setOffline(false)
  await told.waitFor({ state: 'detached' })
  await end()
})

test('it can be installed: a manifest with a name, a start and icons that are there', async () => {
  const address = `${site.url}/manifest.webmanifest`
  const manifest = await (await fetch(address)).json()
  expect(manifest).toMatchObject({ display: 'standalone', lang: 'zh-CN' })
  expect(new URL(manifest.start_url, address).href).toBe(`${site.url}/`)
  for (const { src } of manifest.icons)
    expect((await fetch(new URL(src, address))).headers.get('content-type')).toContain('svg')
})

test('a device that cannot tell where it is takes nothing away from the list around a chosen place', async () => {
  const { page, end } = await site.visit('/?from=103.7935,25.4905', { now: mondayMorning })
  await page.getByText(words.zh.walk).first().waitFor()
  await page.getByRole('button', { name: words.zh.locate }).tap()
  await page.getByRole('alert').getByText('允许本网站定位').waitFor()
  await page.getByRole('heading', { name: '离所选地点最近' }).waitFor()
  await page.getByText(words.zh.walk).first().waitFor()
  expect(new URL(page.url()).searchParams.get('from')).toMatch(/^103\.79/)
  await end()
})

/** Notes every text that is written onto the map. */
const noteNames = () => {
  const written = new Set<string>()
  Object.assign(window, { written })
  const write = CanvasRenderingContext2D.prototype.fillText
  CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
    written.add(text)
    return write.call(this, text, ...place)
  }
}
const namesOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window as unknown as { written: Set<string> }).written])

test('the map names subdistricts, then communities, then streets and stations, in the page’s language', async () => {
  const { page, end } = await site.visit('/graphiql', { screen: 'desktop', now: mondayMorning })
  await page.addInitScript(noteNames)
  await page.goto(site.url)
  await expect
    .poll(() => namesOn(page), { timeout: 15_000 })
    .toEqual(expect.arrayContaining(['白石江街道', '太和街道']))
  const zoomed = async (steps: number): Promise<string[]> => {
    await page.goto(`${site.url}/?from=103.7935,25.4905`)
    for (let step = 0; step < steps; step++) {
      await page.getByRole('button', { name: '缩小' }).click()
      await page.waitForTimeout(300)
    }
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(300)
    return namesOn(page)
  }
  expect((await zoomed(4)).filter(name => name.endsWith('社区')).length).toBeGreaterThan(4)
  const close = await zoomed(0)
  expect(close.filter(name => name.endsWith('驿站')).length).toBeGreaterThan(1)
  await page.getByRole('button', { name: 'EN' }).click()
  await expect
    .poll(() => namesOn(page), { timeout: 15_000 })
    .toEqual(expect.arrayContaining([expect.stringMatching(/Courier Post$/)]))
  await end()
})

test('the first view on a phone tells where the stations are', async () => {
  const { page, end } = await site.visit('/', { now: mondayMorning })
  await page.locator('.geyi-cluster').first().waitFor()
  const sheet = (await page.getByRole('region', { name: '驿站列表' }).boundingBox())!
  const chips = await page.locator('.geyi-cluster').all()
  const seen = (await Promise.all(chips.map(chip => chip.boundingBox()))).filter(
    box => box && box.y + box.height < sheet.y,
  )
  expect(seen.length).toBeGreaterThan(5)
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

test('a first visit asks for stations at once and only once, loads at most 180 kB of compressed JavaScript, and nothing jumps', async () => {
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
  const asked: string[] = []
  page.on('request', request => {
    if (request.url().endsWith('/graphql')) asked.push(request.postDataJSON().operationName)
  })
  await page.goto(`${site.url}/`)
  await page.getByText('共 198 个').waitFor()
  await page.waitForLoadState('networkidle')
  // Before the page's own scripts were there, and only then.
  expect(asked.filter(name => name === 'FindStations')).toHaveLength(1)
  expect(asked[0]).toBe('FindStations')
  const bytes = (await Promise.all(scripts)).reduce((sum, one) => sum + one, 0)
  console.info(`First load of /: ${bytes} bytes of gzipped JavaScript in ${scripts.length} files`)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(FIRST_LOAD)
  const html = await (await fetch(`${site.url}/`)).text()
  const waitedFor = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(async ([, path]) => {
    const script = await fetch(site.url + path)
    return gzipSync(Buffer.from(await script.arrayBuffer())).length
  })
  const before = (await Promise.all(waitedFor)).reduce((sum, one) => sum + one, 0)
  expect(before).toBeGreaterThan(50_000)
  expect(before).toBeLessThanOrEqual(FIRST_STATION)
  expect(await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)).toBeLessThan(0.02)
  await end()
})

test.each([
  ['zh', '2026-10-01T10:00:00+08:00', '国庆节休息 · 10月8日 08:30 开放', '法定节假日'],
  ['en', '2026-10-01T10:00:00+08:00', 'for National Day · opens 8 October 08:30', 'public holidays'],
  ['zh', '2027-03-02T10:00:00+08:00', '节假日安排尚未公布', '法定节假日'],
  ['en', '2027-03-02T10:00:00+08:00', 'Holidays not announced yet', 'public holidays'],
] as const)(
  'a station says that it is closed for a holiday, or that holidays are not announced yet (%s, %s)',
  async (language, now, said, row) => {
    const { page, end } = await site.visit('/?from=103.7935,25.4905', { language, now })
    const line = page.getByText(said, { exact: true }).first()
    await line.waitFor()
    await line.click()
    await page.getByRole('rowheader', { name: row }).waitFor()
    await page.getByText(said, { exact: true }).first().waitFor()
    await end()
  },
)

test('the query editor works offline, and its first example finds stations', async () => {
  const { page, end } = await site.visit('/graphiql', { screen: 'desktop', language: 'en' })
  await page.locator('.graphiql-query-editor').getByText('nearestStations', { exact: true }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: /Execute query/ }).click()
  await page.locator('.result-window').getByText('walkingMinutes').first().waitFor()
  await end()
})

/** Texts of buttons, links and cells that reach over the side of the window, where nobody can scroll to them. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main button, main a, main dd, main dt, main p, main h2, header button, header a')]
      .filter(element => !element.closest('.leaflet-container') && element.getClientRects().length > 0)
      .filter(element => element.getBoundingClientRect().right > innerWidth + 0.5 && !element.closest('[data-scrolls]'))
      .map(element => element.textContent!.slice(0, 40)),
  )

for (const screen of ['phone', 'smallPhone'] as const)
  test(`nothing is wider than the window in large type (${screen}, English)`, async () => {
    const { page, end } = await site.visit('/?from=103.7935,25.4905', {
      screen,
      language: 'en',
      largeType: true,
      now: mondayMorning,
    })
    const width = page.viewportSize()!.width
    const fits = async (what: string): Promise<void> => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(`${what}: ${wide}`).toBe(`${what}: ${width}`)
      expect({ what, cut: await cutOff(page) }).toEqual({ what, cut: [] })
    }
    await page.getByRole('listitem').first().waitFor()
    await fits('list')
    for (const button of await page.getByRole('banner').getByRole('button').all()) {
      const box = (await button.boundingBox())!
      expect(box.x + box.width).toBeLessThanOrEqual(width)
    }
    await page.getByRole('button', { name: 'Service', exact: true }).tap()
    await page.getByRole('checkbox').first().waitFor()
    await fits('services')
    await page.getByRole('button', { name: 'Display' }).tap()
    const menu = (await page.getByRole('group', { name: 'Theme' }).boundingBox())!
    expect([menu.x >= 0, menu.x + menu.width <= width]).toEqual([true, true])
    await page.keyboard.press('Escape')
    await page.goto(`${site.url}/?grid=103.7935,25.4905`)
    await page.getByRole('button', { name: 'Nearest stations from here' }).waitFor()
    await fits('grid')
    await page.goto(`${site.url}/?kind=SUBDISTRICT_CENTER`)
    await page.getByRole('listitem').first().getByRole('link').tap()
    await page.getByRole('button', { name: 'Back to the list' }).waitFor()
    await fits('station')
    const state = (await page.getByText('Open', { exact: true }).first().boundingBox())!
    expect(state.y + state.height).toBeLessThanOrEqual(page.viewportSize()!.height)
    await end()
  })

test('nothing is cut off in large Chinese on the smallest phone', async () => {
  const { page, end } = await site.visit('/?kind=SUBDISTRICT_CENTER', {
    screen: 'smallPhone',
    largeType: true,
    now: mondayMorning,
  })
  await page.getByRole('listitem').first().waitFor()
  expect(await cutOff(page)).toEqual([])
  await page.getByRole('listitem').first().getByRole('link').tap()
  await page.getByText('二维码和海报').tap()
  expect(await cutOff(page)).toEqual([])
  await page.goto(`${site.url}/?grid=103.7935,25.4905`)
  await page.getByText('社区中心', { exact: true }).waitFor()
  expect(await cutOff(page)).toEqual([])
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

test('an address that no page has is answered with 404 and a way home', async () => {
  const { page, end } = await site.visit('/nope/here?x=1', { mayComplain: /404 \(Not Found\)/ })
  await page.getByRole('heading', { name: '没有这个页面' }).waitFor()
  for (const [path, status] of [
    ['/nope', 404],
    ['/healthz', 404],
    ['/maps', 404],
    ['/map?at=1', 200],
    ['/plan/Plan:1', 200],
    ['/stations/holidays', 200],
  ] as const)
    expect([path, (await page.request.get(`${site.url}${path}`)).status()]).toEqual([path, status])
  await page.getByRole('link', { name: '查找附近的服务阵地' }).click()
  await page.waitForURL(`${site.url}/`)
  await end()
}, 60_000)
