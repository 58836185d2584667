import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ground } from './grounds.ts'
import type { Site } from './harness.ts'
import {
  ask,
  changedBetween,
  E7,
  type Grid,
  innerVertex,
  innerVertices,
  keyOf,
  middleOf,
  type Place,
  type Plan,
  Session,
  shapeOf,
  soon,
  textOf,
  verticesOf,
  windowOn,
} from './planSession.ts'

/** Tests the tools of the editor by hand on some ground; `thoroughly` each by itself too, not only one after the other. */
export const testDrawing = (
  { name, open, division, planner, reviewer: reviewerName, zoom }: Ground,
  { thoroughly }: { thoroughly: boolean },
) =>
  describe(`on ${name}`, () => {
    let site: Site
    beforeAll(async () => {
      site = await open()
    }, 300_000)
    afterAll(() => site?.close())

    /** A pixel of the map, and how far a line has to begin outside of a grid, in E7. */
    const pixel = (360 / (256 * 2 ** zoom)) * E7
    const beyond = 10 * pixel

    /** The ends of an edge between two grids, with room for a hand between them, where both grids are seen whole. */
    const edgeIn = (plan: Plan) => {
      const { shows, hasRoom } = windowOn(plan, zoom)
      const shared = new Map(innerVertices(plan).map(vertex => [keyOf(vertex.at), vertex]))
      for (const vertex of shared.values()) {
        const ring = verticesOf(vertex.grids[0]!)
        const next = shared.get(keyOf(ring[ring.findIndex(at => keyOf(at) === keyOf(vertex.at)) + 1] ?? [0, 0]))
        if (!next || !sameGrids(next.grids, vertex.grids)) continue
        const length = Math.hypot(next.at[0] - vertex.at[0], next.at[1] - vertex.at[1]) / pixel
        const middle = between(vertex.at, next.at)
        if (length > 60 && length < 250 && shows(middle, vertex.grids) && hasRoom(middle, 26))
          return { ends: [vertex.at, next.at], middle, grids: vertex.grids } as const
      }
      throw new Error('No edge is handy.')
    }

    /** Each tool drawn with by hand, somewhere in the plan as it is. */
    const drawings = {
      async moveVertex(session, plan) {
        const { at, grids } = innerVertex(plan, zoom)
        await session.look(at, zoom)
        await session.click(middleOf(grids[0]!))
        await session.key('e')
        await session.drag(at, 18, 14)
      },
      async insertVertex(session, plan) {
        const { middle, grids } = edgeIn(plan)
        await session.look(middle, zoom)
        await session.click(middleOf(grids[0]!))
        await session.key('e')
        await session.drag(middle, 12, 9)
      },
      async removeVertex(session, plan) {
        const { at, grids } = innerVertex(plan, zoom)
        await session.look(at, zoom)
        await session.click(middleOf(grids[0]!))
        await session.key('e')
        const [x, y] = await session.pixel(at)
        await session.page.mouse.move(x, y, { steps: 3 })
        await session.settled()
        await session.key('Delete')
      },
      async reshapeBoundary(session, plan) {
        const {
          ends: [one, other],
          middle,
        } = edgeIn(plan)
        await session.look(middle, zoom)
        await session.key('r')
        await session.click(one)
        const [dx, dy] = [other[0] - one[0], other[1] - one[1]]
        await session.click([middle[0] - dy * 0.15, middle[1] + dx * 0.15])
        await session.click(other)
        await session.key('Enter')
      },
      async splitGrid(session, plan) {
        const { at, grids } = innerVertex(plan, zoom)
        await session.look(at, zoom)
        const [x] = middleOf(grids[0]!)
        const heights = verticesOf(grids[0]!).map(([, height]) => height)
        await session.click(middleOf(grids[0]!))
        await session.key('s')
        await session.click([x, Math.max(...heights) + beyond])
        await session.click([x, Math.min(...heights) - beyond])
        await session.key('Enter')
      },
      async transferArea(session, plan) {
        const { at, grids } = innerVertex(plan, zoom)
        await session.look(at, zoom)
        await session.click(middleOf(grids[0]!))
        await session.key('t')
        await session.lasso(at)
      },
      async mergeGrids(session, plan) {
        const { at, grids } = innerVertex(plan, zoom)
        await session.look(at, zoom)
        await session.click(middleOf(grids[0]!))
        await session.click(middleOf(grids[1]!), true)
        await session.key('m')
      },
    } satisfies Record<string, (session: Session, plan: Plan) => Promise<void>>

    test('a vertex on a shared edge moves in both neighbours and in nothing else, and undo and redo give the same bytes', async () => {
      const session = await Session.begin(site, planner, division)
      const before = await session.plan()
      const { at, grids } = innerVertex(before, zoom)
      await drawings.moveVertex(session, before)
      await soon(session.sequence).toBe(1)
      const after = await session.plan()
      expect(after.edits).toMatchObject([{ kind: 'EDIT', edit: { type: 'moveVertex', from: at } }])
      expect(changedBetween(before, after)).toEqual(grids.map(({ id }) => id).sort())
      const moved = (after.edits[0]!.edit as unknown as { to: Place }).to
      for (const { id } of grids) {
        const now = verticesOf(after.grids.find(grid => grid.id === id)!).map(keyOf)
        expect(now).toContain(keyOf(moved))
        expect(now).not.toContain(keyOf(at))
      }
      const households = (plan: Plan) => plan.grids.reduce((sum, grid) => sum + grid.households, 0)
      expect(households(after)).toBe(households(before))

      await session.key('Control+z')
      await soon(session.sequence).toBe(2)
      expect(textOf((await session.plan()).grids)).toBe(textOf(before.grids))
      await session.key('Control+Shift+z')
      await soon(session.sequence).toBe(3)
      expect(textOf((await session.plan()).grids)).toBe(textOf(after.grids))
      await session.visit.end()
    })

    test('what every tool drew is submitted, approved by a reviewer and published from a day as it was drawn', async () => {
      const session = await Session.begin(site, planner, division)
      const before = await session.plan()
      for (const [type, draw] of Object.entries(drawings)) {
        const plan = await session.plan()
        await draw(session, plan)
        await soon(session.sequence).toBeGreaterThan(plan.lastSequence)
        await session.page.getByText('已保存').waitFor()
        expect((await session.plan()).edits.slice(plan.lastSequence).map(({ edit }) => edit.type)).toContain(type)
      }
      const drawn = await session.plan()
      await session.page.getByRole('tab', { name: '审核' }).click()
      await session.page.getByRole('button', { name: '提交审核' }).click()
      await session.page.getByRole('button', { name: '确认提交' }).click()
      await soon(async () => (await session.plan()).state).toBe('SUBMITTED')
      await session.visit.end()

      const reviewer = await Session.begin(site, reviewerName, division, session.id)
      await reviewer.look(innerVertex(drawn, zoom).at, zoom)
      await reviewer.page.getByRole('tab', { name: '审核' }).click()
      await reviewer.page.getByRole('textbox', { name: '意见' }).fill('同意。')
      await reviewer.page.getByRole('button', { name: '通过' }).click()
      await reviewer.page.getByRole('button', { name: '确认通过' }).click()
      await soon(async () => (await reviewer.plan()).state).toBe('APPROVED')
      await reviewer.page.getByRole('button', { name: '发布' }).click()
      await reviewer.page.getByRole('button', { name: '确认发布' }).click()
      await soon(async () => (await reviewer.plan()).state).toBe('PUBLISHED')
      const { effectiveDate } = await reviewer.plan()
      const { grids } = await ask<{ grids: { edges: { node: Grid & { code: string } }[] } }>(
        reviewer.page,
        `query ($within: String!, $asOf: Date!) { grids(filter: { within: $within }, asOf: $asOf, first: 1000) { edges { node { id code households boundary } } } }`,
        { within: division, asOf: effectiveDate },
      )
      const published = new Map(grids.edges.map(({ node }) => [node.id, node]))
      const inPlan = drawn.grids.filter(grid => grid.inPlan)
      expect([...published.keys()].sort()).toEqual(inPlan.map(({ id }) => id).sort())
      for (const grid of inPlan) {
        const row = published.get(grid.id)!
        expect([grid.id, row.households, shapeOf(row)]).toEqual([grid.id, grid.households, shapeOf(grid)])
      }
      expect(changedBetween(before, drawn).length).toBeGreaterThan(4)
      await reviewer.visit.end()
    }, 300_000)
    if (!thoroughly) return

    test('twenty edits are undone after a reload, one by one, down to the ground that the plan began from', async () => {
      const session = await Session.begin(site, planner, division)
      const before = await session.plan()
      const { at, grids } = innerVertex(before, zoom)
      await session.look(at, zoom)
      await session.click(middleOf(grids[0]!))
      await session.key('e')
      await session.page.locator('.leaflet-container').focus()
      const [x, y] = await session.pixel(at)
      await session.page.mouse.move(x, y, { steps: 2 })
      for (let edit = 1; edit <= 20; edit++) {
        await session.key(edit % 2 ? 'Shift+ArrowRight' : 'ArrowLeft')
        await session.key('Enter')
      }
      await soon(session.sequence).toBe(20)
      const drawn = await session.plan()
      await session.page.reload()
      await session.page.getByRole('toolbar').waitFor()
      expect(textOf((await session.plan()).grids)).toBe(textOf(drawn.grids))
      for (let edit = 1; edit <= 20; edit++) await session.key('Control+z')
      await soon(session.sequence).toBe(40)
      expect(textOf((await session.plan()).grids)).toBe(textOf(before.grids))
      await session.page.getByRole('button', { name: '撤销' }).and(session.page.locator(':disabled')).waitFor()
      for (let edit = 1; edit <= 20; edit++) await session.key('Control+y')
      await soon(session.sequence).toBe(60)
      expect(textOf((await session.plan()).grids)).toBe(textOf(drawn.grids))
      await session.visit.end()
    })

    test('a line through a grid makes two of it, and merging them makes one again', async () => {
      const session = await Session.begin(site, planner, division)
      const before = await session.plan()
      const { grids } = innerVertex(before, zoom)
      const [grid] = grids
      await drawings.splitGrid(session, before)
      await soon(session.sequence).toBe(1)
      const split = await session.plan()
      expect(split.grids.length).toBe(before.grids.length + 1)
      const [made] = split.grids.filter(({ id }) => before.grids.every(other => other.id !== id))
      const kept = split.grids.find(({ id }) => id === grid!.id)!
      expect(made!.community).toBe(grid!.community)
      expect(made!.households + kept.households).toBe(grid!.households)

      await session.key('v')
      await session.click(middleOf(kept))
      await session.click(middleOf(made!), true)
      await session.key('m')
      await soon(session.sequence).toBe(2)
      const merged = await session.plan()
      expect(merged.grids.map(({ id }) => id)).toEqual(before.grids.map(({ id }) => id))
      expect(merged.grids.find(({ id }) => id === grid!.id)!.households).toBe(grid!.households)
      await session.visit.end()
    })

    test('a lasso gives ground to the selected grid, and the households on it move along', async () => {
      const session = await Session.begin(site, planner, division)
      const before = await session.plan()
      const { grids } = innerVertex(before, zoom)
      const [receiver, giver] = grids
      await drawings.transferArea(session, before)
      await soon(session.sequence).toBe(1)
      const after = await session.plan()
      expect(after.edits[0]!.edit).toMatchObject({ type: 'transferArea', to: receiver!.id })
      const sum = (plan: Plan) =>
        plan.grids.reduce(
          (total, { id, households }) => total + ([receiver!.id, giver!.id].includes(id) ? households : 0),
          0,
        )
      expect(changedBetween(before, after)).toEqual(expect.arrayContaining([receiver!.id, giver!.id].sort()))
      expect(sum(after)).toBe(sum(before))
      await session.visit.end()
    })

    test('where a vertex can’t be, the map says why, and nothing is applied', async () => {
      const session = await Session.begin(site, planner, division)
      const { at, grids } = innerVertex(await session.plan(), zoom)
      await session.look(at, zoom)
      await session.click(middleOf(grids[0]!))
      await session.key('e')
      const [x, y] = await session.pixel(at)
      await session.page.mouse.move(x, y, { steps: 2 })
      await session.settled()
      await session.page.mouse.down()
      await session.page.mouse.move(x + 300, y + 330, { steps: 8 })
      await session.page
        .locator('.geyi-note')
        .filter({ hasText: /交叉|重叠/ })
        .waitFor()
      await session.page.mouse.up()
      expect(await session.sequence()).toBe(0)
      await session.visit.end()
    })

    test('a new course drawn over a boundary takes its place in both grids', async () => {
      const session = await Session.begin(site, planner, division)
      const before = await session.plan()
      const { grids } = edgeIn(before)
      await drawings.reshapeBoundary(session, before)
      await soon(session.sequence).toBe(1)
      const after = await session.plan()
      expect(after.edits).toMatchObject([{ edit: { type: 'reshapeBoundary' } }])
      expect(changedBetween(before, after)).toEqual(expect.arrayContaining(grids.map(({ id }) => id)))
      await session.visit.end()
    })
  })

const between = ([x, y]: Place, [u, v]: Place): Place => [(x + u) / 2, (y + v) / 2]

const sameGrids = (one: readonly Grid[], other: readonly Grid[]): boolean =>
  one.length === other.length && one.every(({ id }) => other.some(grid => grid.id === id))
