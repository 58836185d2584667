import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './harness.ts'

let site: Site

beforeAll(async () => {
  site = await openSite({ settings: { GEYI_PATH_PREFIX: '/geyi' } })
}, 300_000)
afterAll(() => site?.close())

/** Whatever a page asks for, and where its links lead. */
function watch(page: Page): { asked: string[]; linked(): Promise<string[]> } {
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  page.on('websocket', socket => asked.push(new URL(socket.url()).pathname))
  const linked = () =>
    page.$$eval('[href], [src]', elements =>
      elements
        .map(element => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter(address => /^\/|^http:\/\/127/.test(address))
        .map(address => new URL(address, document.baseURI).pathname),
    )
  return { asked, linked }
}

const under = (paths: readonly string[]): string[] => paths.filter(path => !/^\/geyi(\/|$)/.test(path))

test('every page works under a path, asks for nothing beside it and leads nowhere beside it', async () => {
  const citizen = await site.visit('/geyi/', { screen: 'phone' })
  const seen = watch(citizen.page)
  await citizen.page.reload()
  const first = citizen.page.locator('a[href*="station="]').first()
  await first.waitFor()
  expect(under(await seen.linked())).toEqual([])
  await first.click()
  await citizen.page.waitForURL(/\/geyi\/\?.*station=/)
  const poster = await citizen.page.locator('a[href*="/poster/"]').first().getAttribute('href')
  expect(poster).toMatch(/^\/geyi\/poster\//)
  // The page is kept for when there is no network, under its own path.
  await citizen.page.waitForFunction(() => navigator.serviceWorker.ready.then(({ scope }) => scope.endsWith('/geyi/')))
  await citizen.page.goto(site.url + poster)
  await citizen.page.locator('svg').first().waitFor()
  expect(under(await seen.linked())).toEqual([])
  expect(under(seen.asked)).toEqual([])
  await citizen.end()

  const planner = await site.visit('/geyi/map', { screen: 'desktop' })
  const { page } = planner
  const watched = watch(page)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByLabel('账号').fill('qilin')
  await page.getByLabel('密码').fill('geyi-demo')
  await page.getByLabel('密码').press('Enter')
  await page.getByRole('button', { name: /已登录/ }).waitFor()
  expect(under(await watched.linked())).toEqual([])
  const { data } = await page.evaluate(async () =>
    (
      await fetch('/geyi/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: 'mutation { createPlan(input: { divisionCode: "530302001", name: "前缀" }) { plan { id } } }',
        }),
      })
    ).json(),
  )
  const plan = `/geyi/plan/${encodeURIComponent(data.createPlan.plan.id)}`
  const pages = ['/geyi/plan', plan, '/geyi/stations', '/geyi/stations/services', '/geyi/reach', '/geyi/compare']
  for (const address of pages) {
    const answer = await page.goto(site.url + address)
    expect(answer!.status(), address).toBe(200)
    await page.getByRole('button', { name: /已登录/ }).waitFor()
    await page.locator('nav a, header a, a').first().waitFor()
    expect(under(await watched.linked()), address).toEqual([])
  }
  // From the router’s own links too.
  await page.goto(`${site.url}/geyi/stations`)
  await page
    .getByRole('link', { name: '缺什么' })
    .or(page.locator('a[href="/geyi/stations/completeness"]'))
    .first()
    .click()
  await page.waitForURL(/\/geyi\/stations\/completeness/)
  expect(watched.asked.filter(path => path === '/geyi/graphql').length).toBeGreaterThan(5)
  expect(under(watched.asked)).toEqual([])
  await planner.end()

  const explorer = await site.visit('/geyi/graphiql', { screen: 'desktop' })
  await explorer.page.locator('.graphiql-container').waitFor()
  expect(under(await watch(explorer.page).linked())).toEqual([])
  await explorer.end()
}, 240_000)
