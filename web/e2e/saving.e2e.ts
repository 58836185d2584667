import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './harness.ts'
import { ask, innerVertex, middleOf, PLANNER, type Place, Session, soon } from './planSession.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 240_000)
afterAll(() => site?.close())

/** A planner about to draw: a vertex under the hand, its grid selected. */
async function beginDrawing(): Promise<{ session: Session; at: Place }> {
  const session = await Session.begin(site)
  const { at, grids } = innerVertex(await session.plan())
  await session.look(at)
  await session.click(middleOf(grids[0]!))
  await session.key('e')
  return { session, at }
}

const isEdit = (route: Route): boolean => route.request().postData()?.includes('applyEdits') ?? false

/** No edit gets through. A server that does not answer is not the page's fault: the browser's own words about it are left out. */
const holdEditsBack = (page: Page) =>
  page.route('**/graphql', route =>
    isEdit(route) ? route.fulfill({ status: 200, json: unavailable }) : route.continue(),
  )

test('what is drawn while the server can’t be reached waits, says so, and arrives once', async () => {
  const session = await Session.begin(site)
  const { at, grids } = innerVertex(await session.plan())
  await session.look(at)
  await session.click(middleOf(grids[0]!))
  await session.key('e')
  // A server that does not answer is not the page's fault: the browser's own words about it are left out.
  await session.page.route('**/graphql', route => route.fulfill({ status: 200, json: unavailable }))
  await session.drag(at, 12, 8)
  await session.page.getByText('离线 · 1 处修改待保存').waitFor()
  expect(await session.sequence()).toBe(0)
  await session.page.unroute('**/graphql')
  await soon(session.sequence).toBe(1)
  await session.page.getByText('已保存').waitFor()
  await session.visit.end()
})

const unavailable = { errors: [{ message: 'The database is down.', extensions: { code: 'UNAVAILABLE' } }] }

test('who is signed out while drawing signs in again beside the map, and nothing that was drawn is lost', async () => {
  const { session, at } = await beginDrawing()
  const { page } = session
  await ask(page, 'mutation { signOut(input: {}) { signedOut } }')
  await session.drag(at, 12, 8)
  const over = page.getByRole('region', { name: '登录已过期' })
  await over.getByText('您画的 1 处修改都留着').waitFor()
  await page.getByText('未保存 · 1 处修改待保存').waitFor()
  expect(await over.getByLabel('账号').inputValue()).toBe(PLANNER)
  await over.getByRole('button', { name: '南宁街道演示规划员' }).click()
  await page.getByText('已保存').waitFor()
  await over.waitFor({ state: 'detached' })
  expect(await session.sequence()).toBe(1)
  // Not ended as other visits are: the browser complains of every refusal.
  await page.context().close()
})

test('who signs out with unsaved edits is asked, and they never go out in the name of the next', async () => {
  const { session, at } = await beginDrawing()
  const { page } = session
  await holdEditsBack(page)
  await session.drag(at, 12, 8)
  await page.getByText('离线 · 1 处修改待保存').waitFor()
  const signOut = async (answer: string) => {
    await page.getByRole('button', { name: /南宁街道演示规划员/ }).click()
    await page.getByRole('menuitem', { name: '退出' }).click()
    const question = page.getByRole('dialog')
    await question.getByText('还有 1 处修改没有保存').last().waitFor()
    await question.getByRole('button', { name: answer }).click()
    await question.waitFor({ state: 'detached' })
  }
  await signOut('留下')
  await page.getByText('离线 · 1 处修改待保存').waitFor()
  await signOut('仍要退出')
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: '麒麟区演示规划员' }).click()
  await page.getByRole('toolbar').waitFor()
  await page.waitForTimeout(3_000)
  expect(await session.sequence()).toBe(0)
  await page.getByRole('button', { name: /麒麟区演示规划员/ }).click()
  await page.getByRole('menuitem', { name: '退出' }).click()
  await page.getByRole('button', { name: '南宁街道演示规划员' }).click()
  await soon(session.sequence).toBe(1)
  // Not ended as other visits are: the browser complains of every refusal.
  await page.context().close()
})

test('who draws on ground that somebody has just moved is told, and can draw again', async () => {
  const session = await Session.begin(site)
  const before = await session.plan()
  const { at, grids } = innerVertex(before)
  await session.look(at)
  await session.click(middleOf(grids[0]!))
  await session.key('e')
  const [x, y] = await session.pixel(at)
  await session.page.mouse.move(x, y, { steps: 2 })
  // Before the hand takes hold: the browser needs a moment until requests are held back.
  await session.page.route('**/graphql', route => route.fulfill({ status: 200, json: unavailable }))
  await session.settled()
  await session.page.mouse.down()
  await session.page.mouse.move(x + 10, y - 8, { steps: 4 })
  // What the hand lets go of has not arrived when another client moves the same vertex.
  await session.page.mouse.up()
  await ask(session.page, 'mutation ($input: ApplyEditsInput!) { applyEdits(input: $input) { version } }', {
    input: {
      planId: session.id,
      version: before.version,
      edits: [{ type: 'moveVertex', from: at, to: [at[0] + 400, at[1] + 400] }],
    },
  })
  await session.page.unroute('**/graphql')
  await session.page.getByText('您的这处修改没有生效').waitFor()
  expect((await session.plan()).edits).toMatchObject([{ sequence: 1 }])
  await session.page.getByRole('button', { name: '在新边界上重做' }).click()
  await soon(session.sequence).toBe(2)
  expect((await session.plan()).edits[1]!.edit).toMatchObject({ from: [at[0] + 400, at[1] + 400] })
  await session.visit.end()
})

test('two planners have a plan open: each sees the other and draws on what the other has drawn', async () => {
  const first = await Session.begin(site)
  const { at, grids } = innerVertex(await first.plan())
  const second = await Session.begin(site, 'qilin', '530302', first.id)
  for (const session of [first, second]) {
    await session.look(at)
    await session.click(middleOf(grids[0]!))
    await session.key('e')
  }
  await first.page.getByText('同时打开：麒麟区演示规划员').waitFor()
  await first.drag(at, 20, 16)
  await soon(first.sequence).toBe(1)
  const moved = ((await first.plan()).edits[0]!.edit as unknown as { to: Place }).to
  // Without a reload the second planner takes hold of the vertex where the first has put it.
  await second.page.waitForTimeout(500)
  await second.drag(moved, -14, 10)
  await soon(second.sequence).toBe(2)
  expect((await first.plan()).edits[1]!.edit).toMatchObject({ type: 'moveVertex', from: moved })
  await first.visit.end()
  await second.visit.end()
})

test('what was drawn offline outlives a reload, is sent then, and is applied once', async () => {
  const { session, at } = await beginDrawing()
  const { page } = session
  await holdEditsBack(page)
  await session.drag(at, 12, 8)
  await page.getByText('离线 · 1 处修改待保存 · 已存在本机').waitFor()
  page.once('dialog', dialog => void dialog.accept())
  await page.reload()
  await page.getByText('上次离开时没有保存的 1 处修改已恢复').waitFor()
  await page.getByText('离线 · 1 处修改待保存').waitFor()
  expect(await session.sequence()).toBe(0)
  await page.unroute('**/graphql')
  await soon(session.sequence).toBe(1)
  await page.getByText('已保存', { exact: true }).waitFor()
  expect((await session.plan()).edits).toMatchObject([{ edit: { type: 'moveVertex', from: at } }])
  await page.reload()
  await page.getByText('已保存', { exact: true }).waitFor()
  expect(await session.sequence()).toBe(1)
  await session.visit.end()
})

test('an edit that arrived, though its answer was lost, is not applied again after a reload', async () => {
  const { session, at } = await beginDrawing()
  const { page } = session
  await page.route('**/graphql', async route => {
    if (!isEdit(route)) return route.continue()
    await route.fetch()
    return route.fulfill({ status: 200, json: unavailable })
  })
  await session.drag(at, 12, 8)
  await soon(session.sequence).toBe(1)
  await page.getByText('离线 · 1 处修改待保存 · 已存在本机').waitFor()
  page.once('dialog', dialog => void dialog.accept())
  await page.reload()
  await page.getByText('已保存', { exact: true }).waitFor()
  await page.unroute('**/graphql')
  await page.waitForTimeout(1500)
  expect(await session.sequence()).toBe(1)
  await session.visit.end()
})

test('leaving asks as long as something is unsaved, and not afterwards', async () => {
  const { session, at } = await beginDrawing()
  const { page } = session
  await holdEditsBack(page)
  await session.drag(at, 12, 8)
  await page.getByText('离线 · 1 处修改待保存').waitFor()
  const asked: string[] = []
  page.on('dialog', dialog => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])
  expect(page.isClosed()).toBe(false)
  await page.unroute('**/graphql')
  await soon(session.sequence).toBe(1)
  await page.getByText('已保存', { exact: true }).waitFor()
  await page.goto(`${site.url}/plan`)
  expect(asked).toEqual(['beforeunload'])
  await session.visit.end()
})
