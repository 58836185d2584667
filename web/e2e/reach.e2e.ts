import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gridNameIn } from '@geyi/shared/codes'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OWN_PASSWORD } from './accounts.ts'
import { openSite, type Site, type Visit, type Visitor } from './harness.ts'
import { ask, soon } from './planSession.ts'
import { runCommand } from './server.ts'

const PLANNER = 'qilin'
const DISTRICT = '530302'
/** A district of one grid, without paths and buildings, and who plans it. */
const BARE = '990103'
const BARE_PLANNER = 'bare'

let site: Site
beforeAll(async () => {
  site = await openSite({
    add: async folder => {
      const file = join(folder, 'bare.geojson')
      writeFileSync(file, JSON.stringify(bareGrid))
      const into = ['--as', 'grids', '--district', BARE, '--name', '空白区', '--name-en', 'Bare']
      await runCommand(folder, ['import', file, ...into])
      const account = ['--name', '空白区规划员', '--role', 'PLANNER', '--division', BARE]
      await runCommand(folder, ['account', 'add', BARE_PLANNER, ...account], `${OWN_PASSWORD}\n`)
    },
  })
}, 300_000)
afterAll(() => site?.close())

const bareGrid = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: '第一网格' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [104.5, 26],
            [104.51, 26],
            [104.51, 26.01],
            [104.5, 26.01],
            [104.5, 26],
          ],
        ],
      },
    },
  ],
}

async function visit(path: string, visitor: Visitor = {}, username = PLANNER): Promise<Visit> {
  return site.visit(path, { screen: 'desktop', as: username, ...visitor })
}

interface Figures {
  households: number
  population: number
  householdsWithoutPath: number
  within: { minutes: number; households: number }[]
}

interface Reach {
  total: Figures
  divisions: { divisionCode: string; figures: Figures }[]
  grids: { gridCode: string; figures: Figures }[]
}

const figures = 'figures { households population householdsWithoutPath within { minutes households } }'

/** What the API says. */
const reachOf = async (page: Page, more = ''): Promise<Reach> =>
  (
    await ask<{ reach: Reach }>(
      page,
      `{ reach(within: "${DISTRICT}", minutes: [5, 10, 15]${more}) {
         total { households population householdsWithoutPath within { minutes households } }
         divisions { divisionCode ${figures} } grids { gridCode ${figures} } } }`,
    )
  ).reach

/** The number that a text begins with, or holds. */
const numberIn = (text: string | null): number => Number(/[\d,]+/.exec(text!)![0].replaceAll(',', ''))

/** Households within each limit, as the page says. */
async function totalsShown(page: Page): Promise<number[]> {
  const texts = await page.getByRole('group', { name: '按多少分钟看' }).locator('small').allInnerTexts()
  return texts.map(numberIn)
}

const totalsOf = ({ total }: Reach): number[] => total.within.map(({ households }) => households)

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click()
  await page.locator('.ant-select-item-option', { hasText: option }).first().click()
  await page.keyboard.press('Escape')
}

test('coverage is what the API says: of the whole, by community, in the file, and where it lacks', {
  timeout: 120_000,
}, async () => {
  const { page, end } = await visit('/reach')
  const reach = await reachOf(page)
  await page.getByRole('table', { name: '覆盖表' }).or(page.locator('.ant-table')).first().waitFor()
  expect(await totalsShown(page)).toEqual(totalsOf(reach))

  const communities = reach.divisions.filter(({ divisionCode }) => divisionCode.length === 12)
  const rows = page.locator('.ant-table-row')
  for (const [i, { figures }] of communities.slice(0, 5).entries()) {
    const cells = (await rows.nth(i).locator('.ant-table-cell').allInnerTexts()).slice(1)
    const { households, within } = figures
    expect(numberIn(cells[0]!)).toBe(households)
    expect(cells.slice(1, 4).map(text => numberIn(text.split('\n')[1]!))).toEqual(within.map(band => band.households))
    expect(cells[1]).toContain(`${Math.round((within[0]!.households / households) * 1000) / 10}%`)
    expect(numberIn(cells[4]!)).toBe(households - within[2]!.households)
  }

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载 CSV' }).click()
  const lines = readFileSync((await (await saving).path())!, 'utf8')
    .slice(1)
    .trim()
    .split('\r\n')
    .slice(1)
  const told = new Map(lines.map(line => [/\d+/.exec(line)![0], line.split(',')]))
  const places = [
    ...reach.divisions.map(({ divisionCode, figures }) => [divisionCode, figures] as const),
    ...reach.grids.map(({ gridCode, figures }) => [gridCode, figures] as const),
  ]
  expect(told.size).toBe(places.length)
  for (const [code, { households, population, within }] of places)
    expect([4, 5, 6, 8, 10].map(column => Number(told.get(code)![column]))).toEqual([
      households,
      population,
      ...within.map(band => band.households),
    ])

  await page.getByText('未覆盖', { exact: true }).first().click()
  const lacking = reach.grids
    .map(({ gridCode, figures: { households, within } }) => [gridCode, households - within[2]!.households] as const)
    .filter(([, uncovered]) => uncovered > 0)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  const list = page.getByRole('region', { name: '15 分钟走不到的网格' }).getByRole('listitem')
  expect(await list.count()).toBe(lacking.length)
  for (const [i, [code, uncovered]] of lacking.slice(0, 5).entries()) {
    const text = (await list.nth(i).textContent())!
    expect(numberIn(/[\d,]+ 户走不到/.exec(text)![0])).toBe(uncovered)
    expect(text).toContain(gridNameIn('zh', { code, name: `第${String(Number(code.slice(12))).padStart(2, '0')}网格` }))
  }
  // Pressed, it is what the map shows: nearer than before.
  const scale = () => page.locator('.leaflet-control-scale-line').textContent()
  const before = await scale()
  await list.first().getByRole('button').click()
  await soon(scale).not.toBe(before)
  expect(await list.first().getByRole('button').getAttribute('aria-current')).toBe('true')
  await end()
})

test('other stations, paces and limits give other figures, and those of the API', { timeout: 120_000 }, async () => {
  const { page, end } = await visit('/reach')
  await page.locator('.ant-table-row').first().waitFor()
  await choose(page, '阵地类型', '红色驿站')
  const posts = await reachOf(page, ', filter: { kinds: [RED_POST] }')
  await soon(() => totalsShown(page)).toEqual(totalsOf(posts))
  await page.getByText('65 岁以上').click()
  const older = await reachOf(page, ', filter: { kinds: [RED_POST] }, pace: OLDER')
  expect(totalsOf(older)[0]).toBeLessThan(totalsOf(posts)[0]!)
  await soon(() => totalsShown(page)).toEqual(totalsOf(older))
  await page.getByRole('button', { name: /^5 分钟内/ }).click()
  await page.getByRole('region', { name: '图例' }).getByText('5 分钟内住户占比', { exact: true }).waitFor()
  await page.getByText('未覆盖', { exact: true }).first().click()
  await page.getByRole('heading', { name: /^5 分钟走不到的网格/ }).waitFor()
  await end()
})

interface Sites {
  sites: { location: { coordinates: [number, number] }; brings: number; serves: number }[]
  next: { brings: number } | null
  households: number
  within: number
  withinBefore: number
}

test('the ground within each limit is drawn, anew for another pace, and planned stations are hollow', {
  timeout: 120_000,
}, async () => {
  const { page, end } = await visit('/reach')
  const legend = page.getByRole('region', { name: '图例' })
  await page.locator('.ant-table-row').first().waitFor()
  const ink = (): Promise<number> =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.leaflet-overlay-pane canvas')!
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })!
      copy.drawImage(canvas, 0, 0)
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height)
      let green = 0
      for (let i = 0; i < data.length; i += 4) if (data[i + 1]! > data[i]! + 40 && data[i + 2]! > data[i]! + 40) green++
      return green
    })
  await legend.getByText('步行范围', { exact: true }).click()
  await legend.getByText('走到阵地的时间').waitFor({ timeout: 60_000 })
  for (const minutes of [5, 10, 15]) await legend.getByText(`${minutes} 分钟内`, { exact: true }).waitFor()
  await soon(async () => (await ink()) > 5_000).toBe(true)
  const adults = await ink()
  await page.getByText('65 岁以上', { exact: true }).click()
  await legend.getByText('走到阵地的时间').waitFor({ timeout: 60_000 })
  await soon(async () => {
    const older = await ink()
    return older > 1_000 && older < adults
  }).toBe(true)
  await page.getByRole('checkbox', { name: '计划中的阵地也算' }).check()
  await legend.getByText('规划中的阵地').waitFor()
  await legend.getByText('住户占比', { exact: true }).click()
  await legend.getByText('15 分钟内住户占比').waitFor()
  await end()
})

test('three sites are found with progress, through a reload, as the API has them, and one becomes a planned station', {
  timeout: 180_000,
}, async () => {
  const { page, end } = await visit('/reach/siting', { mayComplain: /net::ERR_FAILED/ })
  await page.getByRole('button', { name: '开始选址' }).click()
  await page.getByRole('progressbar', { name: '正在选址' }).waitFor()
  // The server is away for a moment, just when the page wants what listens to it.
  let wanted = 0
  await page.route('**/assets/socket-*.js', route => (wanted++ === 0 ? route.abort() : route.continue()))
  await page.reload()
  const outcome = page.getByRole('region', { name: '选址结果' })
  await outcome.waitFor({ timeout: 90_000 })
  expect(wanted).toBe(2)
  const id = await page.evaluate(() => (JSON.parse(localStorage.getItem('geyi.siting-run')!) as { job: string }).job)
  const { job } = await ask<{ job: { state: string; result: Sites } }>(
    page,
    `query ($id: ID!) { job(id: $id) { state result { ... on SitingResult {
       sites { location brings serves } next { brings } households within withinBefore } } } }`,
    { id },
  )
  const { sites, next, within, withinBefore } = job.result
  expect(sites).toHaveLength(3)
  const reach = await reachOf(page)
  expect(withinBefore).toBe(totalsOf(reach)[2])
  const counts = await outcome.getByRole('row').nth(1).locator('small').allInnerTexts()
  expect(counts.map(numberIn)).toEqual([withinBefore, within])
  expect(numberIn(await outcome.getByText(/^合计多覆盖/).textContent())).toBe(within - withinBefore)
  const lines = outcome.getByRole('listitem')
  for (const [i, { brings, serves }] of sites.entries()) {
    const text = (await lines.nth(i).textContent())!
    expect(numberIn(/仅它能覆盖 [\d,]+/.exec(text)![0])).toBe(brings)
    expect(numberIn(/就近服务 [\d,]+/.exec(text)![0])).toBe(serves)
  }
  if (next?.brings) await outcome.getByText(`还能让 ${next.brings.toLocaleString('en')} 户`).waitFor()
  expect(await page.locator('.geyi-site:not(.geyi-site-minor)').count()).toBe(3)

  // A pin leads to its line as the line to its pin.
  await page.locator('.geyi-site', { hasText: '2' }).click()
  expect(await lines.nth(1).getAttribute('aria-current')).toBe('true')
  await outcome.getByRole('button', { name: '设为计划阵地' }).click()
  await page.getByRole('textbox', { name: '名称', exact: true }).fill('北片驿站')
  await page.getByRole('button', { name: '保存' }).click()
  await outcome.getByText('已设为计划阵地：北片驿站').waitFor()
  const { stations, mapSettings } = await ask<{
    stations: {
      edges: {
        node: { id: string; version: number; status: string; opensOn: string; location: { coordinates: number[] } }
      }[]
    }
    mapSettings: { today: string }
  }>(
    page,
    '{ stations(filter: { search: "北片驿站", statuses: [PLANNED] }) { edges { node { id version status opensOn location } } } mapSettings { today } }',
  )
  expect(stations.edges).toHaveLength(1)
  const { node } = stations.edges[0]!
  expect(node.opensOn > mapSettings.today).toBe(true)
  for (const [i, degrees] of node.location.coordinates.entries())
    expect(degrees).toBeCloseTo(sites[1]!.location.coordinates[i]!, 6)

  // What is planned counts from now on, and says so.
  expect(await page.getByRole('checkbox', { name: '计划中的阵地也算' }).isChecked()).toBe(true)
  await page.getByRole('link', { name: '步行覆盖' }).click()
  const planned = await reachOf(page, ', filter: { statuses: [OPEN, PLANNED] }')
  expect(totalsOf(planned)[2]).toBeGreaterThan(totalsOf(reach)[2]!)
  await soon(() => totalsShown(page)).toEqual(totalsOf(planned))

  // What was planned and is given up can be planned again.
  await page.goto(`${site.url}/reach/siting`)
  await outcome.getByText('已设为计划阵地：北片驿站').waitFor()
  await ask(
    page,
    'mutation ($id: ID!, $version: Int!) { deleteStation(input: { id: $id, version: $version }) { stationId } }',
    { id: node.id, version: node.version },
  )
  await page.reload()
  await outcome.waitFor()
  await outcome.getByText('已设为计划阵地').waitFor({ state: 'hidden' })
  await lines.nth(1).getByRole('button').first().click()
  await outcome.getByRole('button', { name: '设为计划阵地' }).waitFor()
  await end()
})

test('a search is stopped, and another among places that were pressed on the map', { timeout: 180_000 }, async () => {
  const { page, end } = await visit('/reach/siting')
  await page.getByText('让全体住户走得更近').click()
  await page.getByRole('spinbutton', { name: '新阵地个数' }).fill('60')
  await page.getByRole('button', { name: '开始选址' }).click()
  await page.getByRole('button', { name: '停止' }).click()
  await page.getByText('选址已停止').waitFor({ timeout: 30_000 })
  await page.getByRole('button', { name: '改条件再来' }).click()

  await page.getByRole('spinbutton', { name: '新阵地个数' }).fill('1')
  await choose(page, '候选点', '在地图上点选')
  expect(await page.getByRole('button', { name: '开始选址' }).isDisabled()).toBe(true)
  const map = (await page.locator('.leaflet-container').boundingBox())!
  for (const [x, y] of [
    [0.45, 0.35],
    [0.55, 0.6],
  ] as const)
    await page.mouse.click(map.x + x * map.width, map.y + y * map.height)
  await page.getByRole('button', { name: '加地图中心' }).click()
  await page.getByText('已选 3 个').waitFor()
  await page.locator('.geyi-site').first().click()
  await page.getByText('已选 2 个').waitFor()
  await page.getByRole('button', { name: '开始选址' }).click()
  const outcome = page.getByRole('region', { name: '选址结果' })
  await outcome.waitFor({ timeout: 60_000 })
  expect(await outcome.getByRole('listitem').count()).toBe(1)
  await end()
})

/** A file of lines at the bare district, degrees east and north of its corner in thousandths. */
const lines = (...features: (readonly [Record<string, unknown>, readonly (readonly number[])[]])[]): Buffer =>
  Buffer.from(
    JSON.stringify({
      type: 'FeatureCollection',
      features: features.map(([properties, places]) => ({
        type: 'Feature',
        properties,
        geometry: {
          type: 'LineString',
          coordinates: places.map(place => place.map((step, axis) => (axis === 0 ? 104.5 : 26) + step / 1000)),
        },
      })),
    }),
  )

test('a district without paths says so, and its planner brings them, from a file with a fault to a source on the map', {
  timeout: 120_000,
}, async () => {
  const { page, end } = await visit('/reach', { language: 'zh', mayComplain: /400/ }, BARE_PLANNER)
  const told = page.getByRole('alert').filter({ hasText: '这个区县还没有步行路网' })
  await told.waitFor()
  await page.getByRole('link', { name: '选址' }).click()
  await told.waitFor()
  await told.getByRole('link', { name: '导入道路' }).click()
  await page.getByRole('radio', { name: /^道路/, checked: true }).waitFor()
  const choose = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer })
  await choose('roads.geojson', Buffer.from('{"type":"FeatureCollection","features":['))
  await page.getByRole('alert').getByText('文件已损坏').waitFor()
  await page.getByRole('button', { name: '换一个文件' }).click()

  const street = [{ highway: 'residential' }, [[0, 1], [5, 1], [9, 1]]] as const // biome-ignore format: one line
  await choose('roads.geojson', lines(street, [{}, [[0], [1]]]))
  await page.getByRole('button', { name: '检查' }).click()
  await page.getByRole('alert').getByText('第 2 行: 有一个点不是经度和纬度').waitFor()
  expect(await page.getByRole('button', { name: '替换为这些道路' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: '换一个文件' }).click()

  await choose(
    'roads.geojson',
    lines(street, [
      { highway: 'service' },
      [
        [4, 5],
        [5, 5],
      ],
    ]),
  )
  await page.getByLabel('数据来源（显示在地图上）').fill('© OpenStreetMap contributors (ODbL)')
  await page.getByRole('button', { name: '检查' }).click()
  await page.getByText('有 1 处道路与其余的不相通').waitFor()
  await page.getByRole('button', { name: '在地图上看' }).click()
  await page.locator('.geyi-here').waitFor()
  await page.getByRole('button', { name: '替换为这些道路' }).click()
  await page.getByText('已全部写入').waitFor()
  await page.getByRole('link', { name: '看步行圈' }).click()
  // The map names them in its own words, and leads to the licence; elsewhere it does not.
  const source = page.getByRole('link', { name: '© OpenStreetMap 贡献者 (ODbL)' })
  await source.waitFor()
  expect(await source.getAttribute('href')).toBe('https://www.openstreetmap.org/copyright')
  expect(await told.count()).toBe(0)
  await page.goto(`${site.url}/map?at=25.4905,103.7935,15`)
  await page.locator('.leaflet-control-attribution').getByText('示意数据').waitFor()
  expect(await source.count()).toBe(0)
  await end()
})

test('on a phone in English nothing is cut off, and the table is reached by keyboard', {
  timeout: 120_000,
}, async () => {
  for (const largeType of [false, true]) {
    const { page, end } = await visit('/reach', { screen: 'phone', language: 'en', largeType })
    await page.locator('.ant-table-row').first().waitFor()
    await page.setViewportSize({ width: 320, height: 640 })
    const edges = async (locator: Locator) => (await locator.boundingBox())!
    const place = await edges(page.locator('search .ant-select').first())
    expect(place.x + place.width).toBeLessThanOrEqual(
      (await edges(page.getByRole('button', { name: /^Conditions/ }))).x,
    )
    // In large type what the colours mean would cover the map.
    expect(await page.getByText('Households within 15 min').isVisible()).toBe(!largeType)
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await over()).toBe(0)
    await page.getByRole('button', { name: /^Conditions/ }).click()
    await page.getByText('Count planned stations too').waitFor()
    expect(await over()).toBe(0)
    await page.getByRole('button', { name: /^Conditions/ }).click()
    const name = page.locator('.ant-table-row button').first()
    await name.focus()
    await page.keyboard.press('Enter')
    await page.locator('.ant-table-row').first().locator('.ant-table-cell').first().waitFor()
    expect(await page.locator('.ant-table-row').first().getAttribute('class')).toContain('opened')
    await page.getByRole('link', { name: 'Siting' }).click()
    await page.getByRole('button', { name: 'Find sites' }).waitFor()
    expect(await over()).toBe(0)
    await end()
  }
})
