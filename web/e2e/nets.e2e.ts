import type { Grid as DraftGrid } from '@geyi/shared/coverage'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildingsOf, netFile, netOver } from '../../server/test/nets.ts'
import { openSite, type Site } from './harness.ts'
import { faultsIn } from './panelFaults.ts'
import { ask, boundaryOf, NANNING, type Plan, Session, shapeOf, soon } from './planSession.ts'

/** Milliseconds that a search may take on a busy machine. */
const SEARCH = 120_000

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 240_000)
afterAll(() => site?.close())

const shapesOf = ({ grids }: Plan) => Object.fromEntries(grids.map(grid => [grid.id, shapeOf(grid)]))

test('three nets are dropped, compared, made one; a proposal is taken, says who hands over to whom, and is undone', async () => {
  const session = await Session.begin(site)
  const { page } = session
  const before = await session.plan()
  const community = `${NANNING}001`
  const grids = before.grids
    .filter(grid => grid.community === community)
    .map((grid): DraftGrid => ({ id: grid.id, boundary: boundaryOf(grid) }))
  const { plan } = await ask<any>(
    page,
    'query ($id: ID!) { plan(id: $id) { buildings { x y households population } } }',
    { id: session.id },
  )
  const buildings = buildingsOf(plan.buildings)
  await page.goto(`${session.url}/plan/${encodeURIComponent(session.id)}#nets`)
  const panel = page.getByRole('region', { name: '多网合一' })
  const drop = async (department: string, hand: number, beside = 0) => {
    await panel.getByRole('textbox', { name: '部门' }).fill(department)
    await panel.locator('input[type=file]').setInputFiles({
      name: `${department}.geojson`,
      mimeType: 'application/geo+json',
      buffer: Buffer.from(netFile(netOver(grids, buildings, hand, beside))),
    })
    await panel.getByRole('checkbox', { name: `在地图上显示${department}` }).waitFor()
  }
  await drop('党建', 1)
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
  const households = taken.grids.filter(grid => grid.community === community).map(({ households }) => households)
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
  await panel.getByText('还没有部门的网格。').waitFor()
  await session.visit.end()
}, 300_000)
