import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OWN_PASSWORD } from './accounts.ts'
import { openSite, type Site } from './harness.ts'
import { ask } from './planSession.ts'
import { runCommand } from './server.ts'

const DISTRICT = '530302'
const COMMUNITY = '530302001001'
const GRID = '530302001001001'

/** A name that would run if anything took it for markup, and by which sign it is known: 50 characters, the most of a person’s name. */
const evil = (sign: string): string => `<img src=x onerror=evil()>${sign}<script>evil()</script>`
const shown = (sign: string): string => `${sign}<script>evil()</script>`

let site: Site
let station: string
let plan: string
let here: [longitude: number, latitude: number]

beforeAll(async () => {
  site = await openSite({ add: plant })
}, 300_000)
afterAll(() => site?.close())

/** Names of everything that a file or a command brings. */
async function plant(folder: string): Promise<void> {
  const files = mkdtempSync(join(tmpdir(), 'geyi-inert-'))
  const bring = async (kind: string, rows: readonly (readonly string[])[], ...more: string[]) => {
    const file = join(files, `${kind}.csv`)
    writeFileSync(file, rows.map(cells => cells.map(cell => `"${cell}"`).join(',')).join('\n'))
    await runCommand(folder, ['import', file, '--as', kind, ...more])
  }
  const into = ['--district', DISTRICT]
  await bring(
    'divisions',
    [
      ['code', 'name', 'name_en'],
      [COMMUNITY, evil('社'), evil('C')],
    ],
    ...into,
  )
  await bring('service-items', [
    ['code', 'category', 'name'],
    ['EVIL', evil('类'), evil('事')],
  ])
  await bring(
    'staff',
    [
      ['code', 'name', 'grid', 'role'],
      ['EVIL', evil('员'), GRID, 'LEADER'],
    ],
    ...into,
  )
  const run = (args: readonly string[], input = '') => runCommand(folder, args, input)
  const everything = ['--role', 'PLANNER', '--division', '']
  await run(['account', 'add', 'maker', '--name', evil('号'), ...everything], `${OWN_PASSWORD}\n`)
  await run(['account', 'grant', 'maker', '--role', 'ADMINISTRATOR', '--division', ''])
  await run(['key', 'add', evil('钥'), '--by', 'maker', '--scope', 'READ', '--division', DISTRICT, '--days', '9'])
  rmSync(files, { recursive: true })
}

const asFile = (name: string, feature: object) => ({
  name,
  base64: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [feature] })).toString('base64'),
})

/** Names of what is made on a page: a station where its community is, and a plan with a comment and a net. */
async function make(page: Page): Promise<void> {
  const { grid, stations } = await ask<any>(
    page,
    `{ grid(code: "${GRID}") { boundary } stations(filter: { within: "${COMMUNITY}" }, first: 1) { edges { node { location } } } }`,
  )
  const renamed = { type: 'Feature', properties: { code: GRID, name: evil('格') }, geometry: grid.boundary }
  await ask(page, 'mutation ($input: ImportFeaturesInput!) { importFeatures(input: $input) { applied } }', {
    input: { kind: 'GRIDS', district: DISTRICT, file: asFile('grids.geojson', renamed) },
  })
  const { location } = stations.edges[0].node
  // Beside the other, so that each has a pin.
  location.coordinates[0] += 0.0005
  here = location.coordinates
  const { createStation } = await ask<any>(
    page,
    'mutation ($input: CreateStationInput!) { createStation(input: $input) { station { id } } }',
    {
      input: {
        kind: 'RED_POST',
        name: evil('站'),
        nameEn: evil('S'),
        address: evil('址'),
        divisionCode: COMMUNITY,
        location,
      },
    },
  )
  station = createStation.station.id
  const { createPlan } = await ask<any>(
    page,
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }',
    { input: { divisionCode: '530302001', name: evil('案') } },
  )
  plan = createPlan.plan.id
  await ask(page, 'mutation ($input: CommentPlanInput!) { commentPlan(input: $input) { plan { id } } }', {
    input: { planId: plan, text: evil('议') },
  })
  const cell = { type: 'Feature', properties: { name: evil('胞') }, geometry: grid.boundary }
  await ask(page, 'mutation ($input: ImportNetInput!) { importNet(input: $input) { plan { id } } }', {
    input: { planId: plan, department: evil('网'), file: asFile('net.geojson', cell) },
  })
}

/** What of a page was made of names, or run. */
const taken = (page: Page) =>
  page.evaluate(() => ({
    ran: (window as { ran?: boolean }).ran ?? false,
    made: [...document.querySelectorAll('[onerror], script')]
      .map(element => element.outerHTML)
      .filter(text => text.includes('evil')),
  }))
const NOTHING = { ran: false, made: [] }

test('contract 13: a script in a name is inert text on maps, their labels and pins, in tables, panels, lists and on paper', {
  timeout: 300_000,
}, async () => {
  const { page, end } = await site.visit('/health/live', { screen: 'desktop', as: 'maker' })
  await page.addInitScript(() => {
    Object.assign(window, { evil: () => Object.assign(window, { ran: true }) })
  })
  await make(page)
  const look = async (path: string, ...signs: string[]) => {
    await page.goto(site.url + path)
    for (const sign of signs) await page.getByText(shown(sign)).first().waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    expect([path, await taken(page)]).toEqual([path, NOTHING])
  }
  const [id, planId] = [station, plan].map(encodeURIComponent)

  // Citizens: the list around a place, a station, its way, a grid, what is searched for; and a poster, on paper too.
  await look(`/?from=${here}`, '站')
  await look(`/?from=${here}&station=${id}`, '站', '址')
  await look(`/?grid=${here}`)
  await page.getByRole('combobox').fill('evil')
  await page.getByRole('option').first().waitFor()
  expect(await taken(page)).toEqual(NOTHING)
  await look(`/poster/${id}`, '站', '址')
  await page.pdf()
  expect(await taken(page)).toEqual(NOTHING)

  // Officials: the map with the names on it, and the tip of a pin.
  await look(`/map?place=${COMMUNITY}`, '社')
  await look(`/map?place=${GRID}`, '格', '员')
  await look(`/map?at=${here[1]},${here[0]},18&station=${id}`, '站')
  await look(`/map?at=${here[1]},${here[0]},18`)
  await page.locator('.geyi-station[aria-label*="站<script>"]').hover()
  await page.locator('.leaflet-tooltip').first().waitFor()
  expect(await taken(page)).toEqual(NOTHING)
  await page.getByRole('combobox').first().fill('evil')
  await page.getByText(shown('站')).first().waitFor()
  expect(await taken(page)).toEqual(NOTHING)

  await look('/staff?within=530302', '员')
  await look('/stations')
  await page.getByRole('textbox', { name: '查找' }).fill('evil')
  await page.getByText(shown('站')).first().waitFor()
  await page.locator('.ant-table-row').first().getByRole('button').click()
  await page.getByRole('tab', { name: '历史' }).click()
  await page.getByRole('article').first().waitFor()
  expect(await taken(page)).toEqual(NOTHING)
  await look('/stations/services', '事')
  await look('/plan', '案')
  await look(`/plan/${planId}#nets`, '网')
  await look(`/plan/${planId}#review`)
  await look(`/compare?to=plan.${planId}`)
  await page.pdf()
  expect(await taken(page)).toEqual(NOTHING)

  // Administrators: accounts, keys, names that are set, and what was done to which of them.
  await look('/admin/accounts', '号')
  await page
    .getByRole('button', { name: shown('号') })
    .first()
    .click()
  await look('/admin/keys', '钥')
  await look('/admin/audit', '案')
  await look('/import')
  await end()
})

test('contract 13: where a name were taken for markup, it would be seen', async () => {
  const { page, end } = await site.visit('/map', { screen: 'desktop', mayComplain: /Content Security Policy|404/ })
  await page.evaluate(name => {
    document.body.insertAdjacentHTML('beforeend', name)
  }, evil('洞'))
  expect((await taken(page)).made.length).toBeGreaterThan(0)
  await end()
})
