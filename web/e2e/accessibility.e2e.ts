import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signIn } from './accounts.ts'
import { openSite, type Site, type Visitor } from './harness.ts'
import { ask, NANNING, PLANNER } from './planSession.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const mondayMorning = '2026-11-23T10:00:00+08:00'

let site: Site
let plan: string
let station: string
beforeAll(async () => {
  site = await openSite()
  const { page, end } = await signedIn('/plan', {})
  const { createPlan } = await ask<{ createPlan: { plan: { id: string } } }>(
    page,
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }',
    { input: { divisionCode: NANNING, name: '网格调整' } },
  )
  plan = createPlan.plan.id
  const { stations } = await ask<{ stations: { edges: { node: { id: string } }[] } }>(
    page,
    '{ stations(first: 1, filter: { kinds: [COMMUNITY_CENTER], within: "530302001" }) { edges { node { id } } } }',
    {},
  )
  station = stations.edges[0]!.node.id
  await end()
}, 300_000)
afterAll(() => site?.close())

async function signedIn(path: string, visitor: Visitor) {
  return site.visit(path, { ...visitor, as: PLANNER })
}

/** What axe can't judge, by the rule that it thinks broken. */
const EXCEPTIONS: Readonly<Record<string, RegExp>> = {
  // Pins stand where stations are, be it beside each other; WCAG excepts maps, and the list holds the same.
  'target-size': /leaflet-marker-icon/,
  // The library's button for the tabs that don't fit stands among them.
  'aria-required-children': /ant-tabs-nav/,
}

const EVERYTHING = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'label-content-name-mismatch': { enabled: true } },
}
/** What another theme may change: the rest was judged in the first. */
const COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] }
/** What large type may change: the rest was judged in the usual size. */
const SIZES = {
  runOnly: ['target-size', 'scrollable-region-focusable', 'label-content-name-mismatch', ...COLOURS.runOnly],
}
/** Rows beyond these are made like those before them. */
const MORE_OF_THE_SAME = [
  '.ant-table-row:nth-child(n + 8)',
  'main ol > li:nth-child(n + 8)',
  'main ul > li:nth-child(n + 8)',
]

/** What axe finds wrong with what is shown, and whether the page is wider than its window, one line each. */
async function faultsOf(page: Page, where: string, judged: object): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const { violations } = await page.evaluate(
    options =>
      (window as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } }).axe.run(
        { exclude: options.exclude },
        { ...options.judged, resultTypes: ['violations'] },
      ),
    { judged, exclude: MORE_OF_THE_SAME },
  )
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.flatMap(({ html, any, all }) => {
      const why = [...any, ...all].map(({ message }) => message).join(' ')
      // What is scrolled halfway under an edge can be scrolled out again.
      const isScrolled = id === 'target-size' && why.includes('partially obscured')
      return isScrolled || EXCEPTIONS[id]?.test(html) ? [] : [`${where}: ${id}: ${html.slice(0, 200)} ${why}`]
    }),
  )
  // Parts of a library bring names of their own, in English.
  const foreign = await page.evaluate(() =>
    document.documentElement.lang.startsWith('zh')
      ? [...document.querySelectorAll('button, input, [role=button], [role=combobox], [role=img], table')]
          .map(control => control.getAttribute('aria-label') ?? '')
          .filter(name => /[a-z]{3}/i.test(name) && !/\p{Script=Han}/u.test(name))
      : [],
  )
  for (const name of new Set(foreign)) faults.push(`${where}: a control is called “${name}”`)
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  return over > 0 ? [...faults, `${where}: ${over} pixels wider than the window`] : faults
}

/** Everything in both themes; in large type what it may change, once, because dark is no darker in it. */
async function faultsInThemes(page: Page, where: string, { largeType = false }: Visitor): Promise<string[]> {
  await page.waitForLoadState('networkidle')
  // Colours that change slowly would be judged on their way.
  if (!(await page.locator('style[data-still]').count()))
    await page
      .addStyleTag({ content: '*, ::before, ::after { transition: none !important; animation: none !important; }' })
      .then(style => style.evaluate(element => (element as HTMLElement).setAttribute('data-still', '')))
  const faults: string[] = []
  const looks = largeType
    ? ([['light', SIZES]] as const)
    : ([
        ['light', EVERYTHING],
        ['dark', COLOURS],
      ] as const)
  for (const [colorScheme, judged] of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // The page hears of it, and draws it.
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
    faults.push(...(await faultsOf(page, `${where}, ${colorScheme}`, judged)))
  }
  return faults
}

const visitors: [string, Visitor][] = [
  ['a phone', { screen: 'phone', language: 'zh' }],
  ['a phone in large English', { screen: 'phone', language: 'en', largeType: true }],
  ['a desktop', { screen: 'desktop', language: 'en' }],
  ['a desktop in large Chinese', { screen: 'desktop', language: 'zh', largeType: true }],
]

for (const [screen, visitor] of visitors) {
  test(`nothing on the citizen's page keeps anybody out, on ${screen}`, { timeout: 240_000 }, async () => {
    const { page, end } = await site.visit('/?from=103.7935,25.4905', { ...visitor, now: mondayMorning })
    const faults: string[] = []
    const look = async (where: string) => {
      // What is being asked for anew is paler until it is there.
      await page.locator('ol[aria-busy="true"]').waitFor({ state: 'detached' })
      faults.push(...(await faultsInThemes(page, where, visitor)))
    }
    await page.getByRole('list', { name: /^(驿站列表|Stations)$/ }).waitFor()
    await look('list')
    await page.getByRole('button', { name: /^(开放时间|Open at)/ }).click()
    await page.getByRole('button', { name: /^(明早九点|Tomorrow at 9 am)$/ }).click()
    await look('times')
    await page.getByRole('button', { name: /^(可办事项|Service)/ }).click()
    await page.getByRole('checkbox').first().check()
    await look('services')
    await page.getByRole('button', { name: /^(显示设置|Display)$/ }).click()
    await look('display menu')
    await page.getByRole('combobox').fill('jnjd')
    await page.getByRole('option').first().waitFor()
    await look('suggestions')
    await page.goto(`${site.url}/?station=${station}`)
    await page.getByRole('button', { name: /^(返回列表|Back to the list)$/ }).waitFor()
    await page.getByText(/^(二维码和海报|QR code and poster)$/).click()
    await look('station')
    await page.goto(`${site.url}/?from=103.7935,25.4905&station=${station}`)
    await page.locator('path.geyi-route').waitFor({ state: 'attached' })
    await look('way')
    await page.goto(`${site.url}/poster/${station}`)
    await page.getByRole('heading').first().waitFor()
    await look('poster')
    await page.goto(`${site.url}/?grid=103.7935,25.4905`)
    await page.getByRole('button', { name: /^(从这里找最近的驿站|Nearest stations from here)$/ }).waitFor()
    await look('grid')
    await page.goto(`${site.url}/`)
    await page.locator('.geyi-cluster').first().waitFor()
    await look('clusters')
    expect(faults).toEqual([])
    await end()
  })

  test(`nothing on the officials' pages keeps anybody out, on ${screen}`, { timeout: 240_000 }, async () => {
    const { page, end } = await site.visit('/map', { ...visitor, now: mondayMorning })
    const faults: string[] = []
    const look = async (where: string) => faults.push(...(await faultsInThemes(page, where, visitor)))
    await page.locator('.geyi-cluster').first().waitFor({ state: 'attached' })
    await look('map')
    await page
      .getByRole('button', { name: /^(登录|Sign in)$/ })
      .first()
      .click()
    await page.locator('input[type=password]').waitFor()
    await look('sign-in')
    await signIn(page.context(), site.url, PLANNER)
    await page.goto(`${site.url}/map?place=530302001`)
    await page.locator('.geyi-cluster').first().waitFor({ state: 'attached' })
    await look('map, signed in')
    await page.goto(`${site.url}/plan`)
    await page
      .getByRole('link', { name: /网格调整/ })
      .first()
      .waitFor()
    await look('plans')
    await page.goto(`${site.url}/plan/${plan}`)
    await page.getByRole('application').or(page.locator('.leaflet-container')).first().waitFor()
    await look('plan')
    await page.goto(`${site.url}/compare?to=plan.${plan}`)
    await page.getByRole('heading').first().waitFor()
    await look('comparison')
    await page.goto(`${site.url}/stations`)
    await page.locator('.ant-table-row').first().waitFor()
    await look('stations')
    await page.locator('.ant-table-row').first().getByRole('button').click()
    await page.getByRole('tab', { name: /^(历史|History)$/ }).waitFor()
    await look('one station')
    await page.getByRole('tab', { name: /^(历史|History)$/ }).click()
    await page.getByRole('article').first().waitFor()
    await look('the history of a station')
    await page.getByRole('button', { name: /^(关闭|Close)$/ }).click()
    await page.locator('.ant-table-row input[type=checkbox]').first().check()
    await page.getByRole('button', { name: /^(批量修改|Edit together)$/ }).click()
    await page.getByRole('checkbox', { name: /^(状态|Status)$/ }).check()
    await look('many stations')
    await page.getByRole('button', { name: /^(关闭|Close)$/ }).click()
    const unfold = page.getByRole('button', { name: /^(筛选|Filter)$/ })
    if (await unfold.isVisible()) await unfold.click()
    await page.getByRole('button', { name: /^(导入|Import)$/ }).click()
    await look('import of stations')
    await page.goto(`${site.url}/stations/completeness`)
    await page
      .getByText(/^1 \+ |^0 \+ /)
      .first()
      .waitFor()
    await look('completeness')
    await page.goto(`${site.url}/stations/services`)
    await page.locator('.ant-table-row').first().getByRole('button').click()
    await look('a service item')
    await page.goto(`${site.url}/stations/holidays`)
    await page.getByRole('listitem').first().waitFor()
    await look('holidays')
    await page.goto(`${site.url}/staff`)
    await page.locator('.ant-table-row').first().waitFor()
    await look('staff')
    await page.goto(`${site.url}/reach`)
    await page.locator('.ant-table').first().waitFor()
    await look('reach')
    await page.goto(`${site.url}/reach/siting`)
    await page.getByRole('button', { name: /^(开始选址|Find sites)$/ }).waitFor()
    await look('siting')
    expect(faults).toEqual([])
    await end()
  })
}
