import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Building, Grid as DraftGrid } from '@geyi/shared/coverage'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../../server/test/free-port.ts'
import { buildingsOf, netFile, netOver } from '../../server/test/nets.ts'
import { openSite, type Site } from './harness.ts'
import { faultsIn } from './panelFaults.ts'
import { boundaryOf, NANNING, PLANNER, type Plan, Session, shapeOf, soon } from './planSession.ts'
import { runCommand, startServer, stop, untilHealthy } from './server.ts'

/** Milliseconds that a search may take on a busy machine. */
const SEARCH = 120_000

const COMMUNITY = `${NANNING}001`

let site: Site
let planId: string
let grids: DraftGrid[]
let buildings: Building[]
beforeAll(async () => {
  site = await openSite({
    add: async folder => {
      await whileServed(folder, makePlan)
      const files = mkdtempSync(join(tmpdir(), 'geyi-nets-'))
      const file = join(files, 'cells.geojson')
      writeFileSync(file, netFile(netOver(grids, buildings, 1)))
      // The command has the data to itself, so it runs while nobody is served.
      await runCommand(folder, ['import', file, '--as', 'net', '--plan', planId, '--department', '党建'])
      rmSync(files, { recursive: true })
    },
  })
}, 240_000)
afterAll(() => site?.close())

async function whileServed(folder: string, act: (url: string) => Promise<void>): Promise<void> {
  const port = await freePort()
  const server = startServer(port, folder)
  try {
    await untilHealthy(`http://127.0.0.1:${port}`, server)
    await act(`http://127.0.0.1:${port}`)
  } finally {
    await stop(server)
  }
}

/** A plan of a subdistrict, and what is on the ground of its first community. */
async function makePlan(url: string): Promise<void> {
  let cookie = ''
  const ask = async (query: string, variables: object): Promise<any> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    })
    cookie ||= answer.headers.get('set-cookie')!.split(';')[0]!
    return ((await answer.json()) as any).data
  }
  await ask('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { username } } }', {
    input: { username: PLANNER, password: 'geyi-demo' },
  })
  const { createPlan } = await ask(
    `mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan {
       id grids { id: gridId community: communityCode boundary } buildings { x y households population } } } }`,
    { input: { divisionCode: NANNING, name: '多网合一' } },
  )
  planId = createPlan.plan.id
  buildings = buildingsOf(createPlan.plan.buildings)
  grids = createPlan.plan.grids
    .filter(({ community }: any) => community === COMMUNITY)
    .map((grid: any): DraftGrid => ({ id: grid.id, boundary: boundaryOf(grid) }))
}

const shapesOf = ({ grids }: Plan) => Object.fromEntries(grids.map(grid => [grid.id, shapeOf(grid)]))

test('three nets, one of them laid by a command, are seen by whoever has the plan open, compared, made one; a proposal is taken, says who hands over to whom, and is undone', async () => {
  const session = await Session.begin(site, PLANNER, NANNING, planId)
  const other = await Session.begin(site, PLANNER, NANNING, planId)
  const { page } = session
  const before = await session.plan()
  const [panel, panelOfOther] = await Promise.all(
    [session, other].map(async ({ page, url }) => {
      await page.goto(`${url}/plan/${encodeURIComponent(planId)}#nets`)
      const panel = page.getByRole('region', { name: '多网合一' })
      await panel.getByRole('checkbox', { name: '在地图上显示党建' }).waitFor()
      return panel
    }),
  )
  if (!panel || !panelOfOther) throw new Error('There is no panel.')
  const drop = async (department: string, hand: number, beside = 0) => {
    await panel.getByRole('textbox', { name: '部门' }).fill(department)
    await panel.locator('input[type=file]').setInputFiles({
      name: `${department}.geojson`,
      mimeType: 'application/geo+json',
      buffer: Buffer.from(netFile(netOver(grids, buildings, hand, beside))),
    })
    for (const seen of [panel, panelOfOther])
      await seen.getByRole('checkbox', { name: `在地图上显示${department}` }).waitFor()
  }
  await drop('综治', 2)
  await drop('城管', 1, 50)
  await panel.getByText('没有读取的列').first().waitFor({ state: 'attached' })

  // Drawn by the same hand half a metre aside, two say the same.
  const apart = async (pair: string) =>
    Number(
      (await panel
        .getByRole('row', { name: new RegExp(`^${pair}`) })
        .getByRole('cell')
        .nth(1)
        .textContent())!.replace(',', ''),
    )
  expect(await apart('党建 与 城管')).toBe(0)
  expect(await apart('党建 与 综治')).toBeGreaterThan(0)
  await panel.getByRole('checkbox', { name: '在地图上标出：党建 与 综治' }).check()
  await session.settled()
  expect(await faultsIn(page)).toEqual([])

  await panel.getByRole('button', { name: '合成一张网…' }).click()
  const divide = page.getByRole('region', { name: '划分网格', exact: true })
  const box = page.getByRole('combobox', { name: '社区' })
  await box.click()
  await box.fill('潇湘')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await divide.getByLabel('综治的分量').fill('3')
  await divide.getByRole('button', { name: '开始' }).click()
  await divide.getByRole('button', { name: '采用', exact: true }).waitFor({ timeout: SEARCH })
  await divide.getByText(/^当作同一条边线的窄条/).waitFor()
  await divide.getByText('综治交接户数').first().waitFor()
  await divide.getByRole('button', { name: '采用', exact: true }).click()
  await soon(session.sequence).toBe(1)
  const taken = await session.plan()
  expect(taken.edits.map(({ edit }) => edit.type)).toEqual(['zoneGrids'])
  const households = taken.grids.filter(grid => grid.community === COMMUNITY).map(({ households }) => households)
  expect(households.every(count => count >= 200 && count <= 300)).toBe(true)

  await page.getByRole('tab', { name: '多网' }).click()
  const total = households.reduce((sum, count) => sum + count, 0).toLocaleString('en')
  await panel.getByText(new RegExp(`^需交接 [\\d,]+ 户，共 ${total} 户$`)).waitFor()
  await panel.getByText('逐格说明').click()
  await panel.getByText(/^党建 1号网格（1 人）的 [\d,]+ 户(全部)?并入 /).waitFor()
  const saved = page.waitForEvent('download')
  await panel.getByRole('button', { name: '下载 CSV' }).click()
  expect((await saved).suggestedFilename()).toBe('交接-党建.csv')

  await session.key('Control+z')
  await soon(session.sequence).toBe(2)
  expect(shapesOf(await session.plan())).toEqual(shapesOf(before))
  for (const department of ['党建', '综治', '城管'])
    await panel.getByRole('button', { name: `移除${department}` }).click()
  for (const seen of [panel, panelOfOther]) await seen.getByText('还没有部门的网格。').waitFor()
  await session.visit.end()
  await other.visit.end()
}, 300_000)
