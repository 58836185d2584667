import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site, type Visit } from './harness.ts'

interface Station {
  id: string
  name: string
  version: number
  divisionCode: string
  location: { coordinates: [longitude: number, latitude: number] }
}

/** The planner of the whole sample district, and the one of a single subdistrict. */
const DISTRICT = 'qilin'
const SUBDISTRICT = 'nanning'
const NANNING = '530302001'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 300_000)
afterAll(() => site?.close())

async function ask<T>(query: string, variables: object = {}, cookie = ''): Promise<T> {
  const response = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

const fields = '{ id name version divisionCode location }'

const stationsOf = async (within: string, kind: string): Promise<Station[]> =>
  (
    await ask<{ stations: { edges: { node: Station }[] } }>(
      `query ($filter: StationFilter) { stations(filter: $filter, first: 1000) { edges { node ${fields} } } }`,
      { filter: { within, kinds: [kind] } },
    )
  ).stations.edges.map(({ node }) => node)

const stationNow = async (id: string): Promise<Station | null> =>
  (await ask<{ station: Station | null }>(`query ($id: ID!) { station(id: $id) ${fields} }`, { id })).station

const placeNow = async (id: string) => (await stationNow(id))?.location.coordinates

/** The explorer over one station, near enough that every station stands alone. */
const at = ({ id, location }: Station): string =>
  `/map?at=${location.coordinates[1]},${location.coordinates[0]},17&station=${encodeURIComponent(id)}`

const words = {
  zh: { signIn: '登录', account: '账号', password: '密码', search: '查找区划、网格或阵地', undo: '撤销' },
  en: {
    signIn: 'Sign in',
    account: 'Account',
    password: 'Password',
    search: 'Find a division, grid or station',
    undo: 'Undo',
  },
}

async function signIn(page: Page, username: string, language: 'zh' | 'en' = 'zh'): Promise<void> {
  const { demoAccounts } = await ask<{ demoAccounts: { username: string; password: string; displayName: string }[] }>(
    '{ demoAccounts { username password displayName } }',
  )
  const account = demoAccounts.find(known => known.username === username)!
  const text = words[language]
  await page.getByRole('banner').getByRole('button', { name: text.signIn }).click()
  await page.getByLabel(text.account, { exact: true }).fill(account.username)
  await page.getByLabel(text.password, { exact: true }).fill(account.password)
  await page.getByRole('complementary').getByRole('button', { name: text.signIn, exact: true }).click()
  await page.getByRole('banner').getByText(account.displayName).waitFor()
}

/** What becomes true, though not at once. */
const soon = <T>(value: () => T) => expect.poll(value, { timeout: 15_000, interval: 200 })

const pinOf = (page: Page, { id }: { id: string }): Locator => page.locator(`[data-station="${id}"]`)

async function footOf(pin: Locator): Promise<{ x: number; y: number }> {
  await pin.waitFor()
  const box = (await pin.boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height }
}

/** Drags a pin with the mouse, in steps as a hand does. */
async function drag(page: Page, pin: Locator, dx: number, dy: number): Promise<void> {
  const foot = await footOf(pin)
  const grip = { x: foot.x, y: foot.y - 16 }
  await page.mouse.move(grip.x, grip.y)
  await page.mouse.down()
  for (let step = 1; step <= 5; step++) await page.mouse.move(grip.x + (dx * step) / 5, grip.y + (dy * step) / 5)
  await page.mouse.up()
}

const saysSoon = (page: Page, text: string | RegExp) => page.getByRole('status').getByText(text).first().waitFor()

const visitExplorer = (path: string, language: 'zh' | 'en' = 'zh'): Promise<Visit> =>
  site.visit(path, { screen: 'desktop', language })

test('a planner drags a station, takes it back, drags it again, and finds it after reloading where it was left', async () => {
  const station = (await stationsOf(NANNING, 'COMMUNITY_CENTER'))[0]!
  const before = station.location.coordinates
  const { page, end } = await visitExplorer(at(station))
  await signIn(page, SUBDISTRICT)
  const pin = pinOf(page, station)
  const start = await footOf(pin)

  await drag(page, pin, 60, 35)
  await saysSoon(page, '已移动')
  const moved = (await placeNow(station.id))!
  expect(moved[0]).toBeGreaterThan(before[0])
  expect(moved[1]).toBeLessThan(before[1])

  await page.keyboard.press('Control+z')
  await soon(() => placeNow(station.id)).toEqual(before)
  await page.reload()
  const back = await footOf(pin)
  expect(Math.hypot(back.x - start.x, back.y - start.y)).toBeLessThan(2)

  await drag(page, pin, -45, 30)
  await saysSoon(page, '已移动')
  const left = await placeNow(station.id)
  expect(left).not.toEqual(before)
  await page.reload()
  const found = await footOf(pin)
  expect(Math.hypot(found.x - (start.x - 45), found.y - (start.y + 30))).toBeLessThan(3)
  expect(await placeNow(station.id)).toEqual(left)
  await end()
}, 120_000)

test('a selected pin is moved by the arrow keys as one step, and Delete removes it until that is undone', async () => {
  const station = (await stationsOf(NANNING, 'RED_POST'))[0]!
  const { page, end } = await visitExplorer(at(station))
  await signIn(page, DISTRICT)
  const pin = pinOf(page, station)
  await pin.focus()
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowRight')
  await saysSoon(page, '已移动')
  const moved = (await stationNow(station.id))!
  expect(moved.location.coordinates[0]).toBeGreaterThan(station.location.coordinates[0])
  expect(moved.version).toBe(station.version + 1)

  await pin.focus()
  await page.keyboard.press('Delete')
  await soon(() => stationNow(station.id)).toBeNull()
  await pin.waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  await soon(() => placeNow(station.id)).toEqual(moved.location.coordinates)
  await pin.waitFor()
  await page.keyboard.press('Control+z')
  await soon(() => placeNow(station.id)).toEqual(station.location.coordinates)
  await end()
}, 120_000)

test('a planner adds a station where he presses, edits and deletes it, and brings it back', async () => {
  const near = (await stationsOf(NANNING, 'COMMUNITY_CENTER'))[1]!
  const { page, end } = await visitExplorer(at(near))
  await signIn(page, DISTRICT)
  await page.getByRole('button', { name: '新增阵地' }).click()
  const map = (await page.getByRole('region', { name: '地图' }).boundingBox())!
  await page.mouse.click(map.x + map.width / 2 - 120, map.y + map.height / 2 + 90)
  const form = page.getByRole('complementary')
  await form.getByLabel('名称', { exact: true }).fill('测试小哥驿站')
  await form.getByText('专家记法').click()
  const notation = form.getByRole('textbox', { name: '专家记法' })
  await notation.fill('whenever')
  await form.getByRole('button', { name: '保存' }).click()
  await form.getByText('看不懂这个开放时间').waitFor()
  await notation.fill('Mo-Fr 09:00-18:00')
  await form.getByRole('button', { name: '保存' }).click()
  await page.getByRole('heading', { name: '测试小哥驿站' }).waitFor()
  const id = new URL(page.url()).searchParams.get('station')!
  const added = (await stationNow(id))!
  expect(added.divisionCode).toMatch(/^530302\d{6}$/)
  expect(added.location.coordinates[0]).toBeLessThan(near.location.coordinates[0])

  await form.getByRole('button', { name: '编辑' }).click()
  await form.getByLabel('名称', { exact: true }).fill('测试红色驿站')
  await form.getByRole('button', { name: '保存' }).click()
  await soon(async () => (await stationNow(id))?.name).toBe('测试红色驿站')
  await page.getByRole('heading', { name: '测试红色驿站' }).waitFor()

  await form.getByRole('button', { name: '删除' }).click()
  await page.getByRole('tooltip').getByRole('button', { name: '删除' }).click()
  await soon(() => stationNow(id)).toBeNull()
  await page.getByRole('button', { name: '撤销', exact: true }).first().click()
  await soon(async () => (await stationNow(id))?.name).toBe('测试红色驿站')
  await page.getByRole('button', { name: '撤销', exact: true }).first().click()
  await soon(async () => (await stationNow(id))?.name).toBe('测试小哥驿站')
  await page.getByRole('button', { name: '重做', exact: true }).click()
  await soon(async () => (await stationNow(id))?.name).toBe('测试红色驿站')
  await end()
}, 120_000)

test('a clerk gives hours by weekday and season, holidays and single dates without any notation', async () => {
  const { page, end } = await site.visit(at((await stationsOf(NANNING, 'COMMUNITY_CENTER'))[3]!), {
    screen: 'desktop',
    now: '2026-11-23T09:00:00+08:00',
  })
  await signIn(page, DISTRICT)
  await page.getByRole('button', { name: '新增阵地' }).click()
  const map = (await page.getByRole('region', { name: '地图' }).boundingBox())!
  await page.mouse.click(map.x + map.width / 2 - 120, map.y + map.height / 2 + 90)
  const form = page.getByRole('complementary')
  await form.getByLabel('名称', { exact: true }).fill('测试时间驿站')
  await form.getByText('按表填写').click()
  await form.getByLabel('周一 结束时间').last().fill('02:00')
  await form.getByRole('button', { name: '把周一的时间复制到…' }).click()
  await page.getByRole('menuitem', { name: '周一至周五' }).click()
  await form.getByRole('button', { name: '周六 加时段' }).click()
  await form.getByRole('button', { name: '加季节时间' }).click()
  for (const [part, month] of [
    ['从', '5月'],
    ['至', '9月'],
  ] as const) {
    await form.getByRole('combobox', { name: `季节 1 ${part} 月` }).click()
    const months = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)')
    await months.getByTitle(month, { exact: true }).click()
    await months.waitFor({ state: 'hidden' })
  }
  await form.getByRole('button', { name: '季节 1 周一 删去时段' }).first().click()
  await form.getByText('另定时间').click()
  await form.getByRole('button', { name: '加个别日期' }).click()
  // A date that was not chosen closes nothing, and is asked for.
  await form.getByRole('alert').getByText('请选择日期').waitFor()
  await form.getByRole('button', { name: '保存' }).click()
  await form.getByText('还没有填完整').waitFor()
  await form.getByLabel('个别日期 1 从').fill('2026-12-24')
  await form.getByText('2026年12月24日').waitFor()
  await form.getByLabel('周六 结束时间').first().fill('09:00')
  await form.getByRole('alert').getByText('开始和结束时间相同').waitFor()
  await form.getByLabel('周六 结束时间').first().fill('')
  await form.getByRole('alert').getByText('开始和结束时间都要填写').waitFor()
  await form.getByLabel('周六 结束时间').first().fill('12:00')
  await form.getByRole('button', { name: '保存' }).click()
  await page.getByRole('heading', { name: '测试时间驿站' }).waitFor()
  const id = new URL(page.url()).searchParams.get('station')!
  const written = async (): Promise<string> =>
    (await ask<{ station: { openingHours: string } }>('query ($id: ID!) { station(id: $id) { openingHours } }', { id }))
      .station.openingHours
  expect(await written()).toBe(
    'Mo-Fr 08:30-12:00,14:00-02:00; Sa 09:00-12:00; ' +
      'May 01-Sep 30 Mo 14:00-02:00; May 01-Sep 30 Tu-Fr 08:30-12:00,14:00-02:00; May 01-Sep 30 Sa 09:00-12:00; May 01-Sep 30 Su off; ' +
      'PH 09:00-17:00; 2026 Dec 24 off',
  )
  // What the form says it reads again; what says more stays as it is.
  await form.getByRole('button', { name: '编辑' }).click()
  expect(await form.getByLabel('个别日期 1 从').inputValue()).toBe('2026-12-24')
  await form.getByText('专家记法').click()
  await form.getByRole('textbox', { name: '专家记法' }).fill('PH off; Mo-Fr 09:00-17:00')
  await form.getByText('这段记法说的比表格能填的多').waitFor()
  expect(await form.getByRole('radio', { name: '按表填写' }).isDisabled()).toBe(true)
  await form.getByRole('button', { name: '保存' }).click()
  await soon(written).toBe('PH off; Mo-Fr 09:00-17:00')
  await end()
}, 120_000)

test('when somebody else was faster the planner is told, and the map shows what is true', async () => {
  const station = (await stationsOf(NANNING, 'COURIER_POST'))[0]!
  const { page, end } = await visitExplorer(at(station))
  await signIn(page, DISTRICT)
  const pin = pinOf(page, station)
  const start = await footOf(pin)
  const answer = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation { signIn(input: { username: "${DISTRICT}", password: "geyi-demo" }) { viewer { username } } }`,
    }),
  })
  const cookie = answer.headers.get('set-cookie')!.split(';')[0]!
  await ask(
    'mutation ($input: UpdateStationInput!) { updateStation(input: $input) { station { version } } }',
    { input: { id: station.id, version: station.version, name: '别人改过的驿站' } },
    cookie,
  )
  await drag(page, pin, 50, 20)
  await saysSoon(page, '刚被别人修改过')
  await page.getByRole('heading', { name: '别人改过的驿站' }).waitFor()
  const back = await footOf(pin)
  expect(Math.hypot(back.x - start.x, back.y - start.y)).toBeLessThan(2)
  expect(await placeNow(station.id)).toEqual(station.location.coordinates)
  await end()
}, 120_000)

test('a station outside the planner’s subdistrict can be looked at but not moved', async () => {
  const station = (await stationsOf('530302', 'COMMUNITY_CENTER')).find(
    ({ divisionCode }) => !divisionCode.startsWith(NANNING),
  )!
  const { page, end } = await visitExplorer(at(station), 'en')
  await signIn(page, SUBDISTRICT, 'en')
  await page.getByText('This station is outside Nanning Subdistrict').waitFor()
  expect(await page.getByRole('button', { name: 'Edit' }).count()).toBe(0)
  await drag(page, pinOf(page, station), 60, 30)
  await page.waitForTimeout(800)
  expect(await stationNow(station.id)).toEqual(station)
  await end()
}, 120_000)

test.each([
  ['zh', '潇湘社区', /530302001001/],
  ['en', 'Xiaoxiang Community', /530302001001/],
] as const)(
  'search by pinyin initials leads to the community on the map (%s)',
  async (language, name, code) => {
    const { page, end } = await visitExplorer('/map', language)
    const search = page.getByRole('combobox', { name: words[language].search })
    await search.fill('xxsq')
    // Its grids follow it.
    await page.getByRole('option').filter({ hasText: name }).filter({ hasText: code }).first().click()
    await page.getByRole('heading', { name, exact: true }).waitFor()
    const url = new URL(page.url())
    expect(url.searchParams.get('place')).toBe('530302001001')
    // The same address shows the same thing to whom it is sent.
    const other = await visitExplorer(url.pathname + url.search, language)
    await other.page.getByRole('heading', { name, exact: true }).waitFor()
    await other.end()
    await end()
  },
  120_000,
)

test('search for a service leads to a station that does it, on the map', async () => {
  const { page, end } = await visitExplorer('/map')
  await page.getByRole('combobox', { name: words.zh.search }).fill('厕所')
  const stations = page.getByRole('group', { name: '可办事项: 公共厕所' }).getByRole('option')
  await stations.first().waitFor()
  expect(await stations.count()).toBeGreaterThan(3)
  await stations.first().click()
  await soon(async () => new URL(page.url()).searchParams.get('station')).not.toBeNull()
  await end()
}, 120_000)

test('pressing the map selects what is named there, and the breadcrumb leads up again', async () => {
  const station = (await stationsOf(NANNING, 'COMMUNITY_CENTER'))[0]!
  const [longitude, latitude] = station.location.coordinates
  const { page, end } = await visitExplorer(`/map?at=${latitude},${longitude},17&hide=stations`)
  const map = (await page.getByRole('region', { name: '地图' }).boundingBox())!
  await page.getByRole('heading', { name: '麒麟区' }).waitFor()
  await soon(async () => {
    await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2)
    return new URL(page.url()).searchParams.get('place') ?? ''
  }).toMatch(/^\d{15}$/)
  const panel = page.getByRole('complementary')
  await panel.getByText('****').waitFor()
  const crumbs = panel.getByRole('navigation', { name: '位置' })
  expect(await crumbs.getByRole('listitem').allInnerTexts()).toHaveLength(4)
  await crumbs.getByRole('button', { name: '南宁街道' }).click()
  await page.getByRole('heading', { name: '南宁街道' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: '麒麟区' }).waitFor()
  await end()
}, 120_000)

test('on a phone the panel is a sheet that shows what was pressed', async () => {
  const station = (await stationsOf(NANNING, 'COMMUNITY_CENTER'))[0]!
  const [longitude, latitude] = station.location.coordinates
  const { page, end } = await site.visit(`/map?at=${latitude},${longitude},17`, { screen: 'phone', theme: 'dark' })
  await pinOf(page, station).tap()
  const sheet = page.getByRole('region', { name: station.name })
  await sheet.getByText('服务区划').waitFor()
  const box = (await sheet.boundingBox())!
  expect(box.width).toBe(390)
  expect(box.height).toBeGreaterThan(300)
  await end()
}, 120_000)
