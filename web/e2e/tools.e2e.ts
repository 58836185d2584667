import { holderAt } from '@geyi/shared/census'
import { type Coverage, findGrid } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import { areaOfRing, fastAreaOf, interiorPointOf } from '@geyi/shared/geo'
import { streetBlocks } from '@geyi/shared/zoning'
import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coverageOf } from '../src/editor/draft/draft.ts'
import type { StreetPiece } from '../src/editor/streets/streets.ts'
import { openSite, type Site } from './harness.ts'
import {
  ask,
  changedBetween,
  E7,
  innerVertices,
  keyOf,
  NANNING,
  type Place,
  type Plan,
  Session,
  soon,
} from './planSession.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 240_000)
afterAll(() => site?.close())

/** E7 units of longitude across a pixel as the plan is looked at. */
const PIXEL = 3.6e9 / (256 * 2 ** 17)
/** How many times as many of them a unit of latitude takes there. */
const STRETCH = 1 / Math.cos((25.5 * Math.PI) / 180)

const pixels = ([ax, ay]: Place, [bx, by]: Place): number => Math.hypot(ax - bx, (ay - by) * STRETCH) / PIXEL

const pixelsToLine = (place: Place, [[ax, ay], [bx, by]]: StreetPiece): number => {
  const [dx, dy] = [bx - ax, (by - ay) * STRETCH]
  const along = ((place[0] - ax) * dx + (place[1] - ay) * STRETCH * dy) / (dx * dx + dy * dy || 1)
  const part = Math.min(Math.max(along, 0), 1)
  return pixels(place, [ax + (bx - ax) * part, ay + (by - ay) * part])
}

/** All streets around a place, as the server tells them. */
async function streetsAround({ page }: Session, at: Place): Promise<StreetPiece[]> {
  const size = 2 ** 15
  const x = Math.floor((at[0] / E7 / 360 + 0.5) * size)
  const y = Math.floor((0.5 - Math.asinh(Math.tan((at[1] / E7 / 180) * Math.PI)) / (2 * Math.PI)) * size)
  const pieces = new Map<string, StreetPiece>()
  for (const dx of [-1, 0, 1])
    for (const dy of [-1, 0, 1]) {
      const answer = await page.request.get(`${site.url}/tiles/streets/15/${x + dx}/${y + dy}.json`)
      for (const [ax, ay, bx, by] of (await answer.json()) as [number, number, number, number][])
        pieces.set(`${ax} ${ay} ${bx} ${by}`, [
          [ax, ay],
          [bx, by],
        ])
    }
  return [...pieces.values()]
}

const edgesOf = (coverage: Coverage, plan: Plan): { ends: StreetPiece; grid: string }[] =>
  plan.grids.flatMap(({ id }) =>
    findGrid(coverage, id)!
      .boundary.flat()
      .flatMap(ring => ring.slice(1).map((place, i) => ({ ends: [ring[i]!, place] as StreetPiece, grid: id }))),
  )

const accepts = (coverage: Coverage, ...edits: Edit[]): Coverage | null =>
  edits.reduce<Coverage | null>((now, edit) => {
    const outcome = now && applyEdit(now, edit)
    return outcome && 'coverage' in outcome ? outcome.coverage : null
  }, coverage)

const innerPlaceOf = (coverage: Coverage, id: string): Place => interiorPointOf(findGrid(coverage, id)!.boundary)!

const sumOf = (plan: Plan): number => plan.grids.reduce((sum, { households }) => sum + households, 0)

/** Drags from a place to some pixels beside another. */
async function dragTo(session: Session, from: Place, to: Place, aside: readonly [number, number]): Promise<void> {
  const [fx, fy] = await session.pixel(from)
  const [tx, ty] = await session.pixel(to)
  await session.drag(from, tx - fx + aside[0], ty - fy + aside[1])
}

const lastMove = (plan: Plan) => plan.edits.at(-1)!.edit as unknown as { type: string; to: Place }

test('a vertex that is dragged near the bend of a street comes to lie exactly on it, unless Alt or the switch forbids it', async () => {
  const session = await Session.begin(site)
  const plan = await session.plan()
  const coverage = coverageOf(plan.grids)
  const edges = edgesOf(coverage, plan)
  const [found] = await (async () => {
    for (const vertex of innerVertices(plan)) {
      const streets = await streetsAround(session, vertex.at)
      const bends = [...new Map(streets.flat().map(place => [keyOf(place), place])).values()]
      for (const bend of bends) {
        const away = pixels(vertex.at, bend)
        if (away < 16 || away > 90) continue
        if (edges.some(({ ends }) => pixelsToLine(bend, ends) < 14)) continue
        if (bends.some(other => other !== bend && pixels(other, bend) < 12)) continue
        if (accepts(coverage, { type: 'moveVertex', from: vertex.at, to: bend })) return [{ ...vertex, bend }]
      }
    }
    throw new Error('No street bends near a vertex.')
  })()
  const { at, grids, bend } = found!
  await session.look(at)
  await session.click(innerPlaceOf(coverage, grids[0]!.id))
  await session.key('e')
  await dragTo(session, at, bend, [3, -2])
  await soon(session.sequence).toBe(1)
  const after = await session.plan()
  expect(lastMove(after)).toMatchObject({ type: 'moveVertex', to: bend })
  expect(changedBetween(plan, after)).toEqual(grids.map(({ id }) => id).sort())

  await session.key('Control+z')
  await soon(session.sequence).toBe(2)
  await session.page.keyboard.down('Alt')
  await dragTo(session, at, bend, [3, -2])
  await session.page.keyboard.up('Alt')
  await soon(session.sequence).toBe(3)
  expect(keyOf(lastMove(await session.plan()).to)).not.toBe(keyOf(bend))

  await session.key('Control+z')
  await soon(session.sequence).toBe(4)
  await session.page.getByRole('button', { name: '吸附', pressed: true }).click()
  await dragTo(session, at, bend, [3, -2])
  await soon(session.sequence).toBe(5)
  expect(keyOf(lastMove(await session.plan()).to)).not.toBe(keyOf(bend))
  await session.visit.end()
})

test('a vertex that is dragged onto another edge becomes a vertex of that edge too', async () => {
  const session = await Session.begin(site)
  const plan = await session.plan()
  const coverage = coverageOf(plan.grids)
  const edges = edgesOf(coverage, plan)
  const found = innerVertices(plan)
    .flatMap(vertex => edges.map(edge => ({ ...vertex, ...edge })))
    .find(({ at, grids, ends: [a, b], grid }) => {
      if (!grids.some(({ id }) => id === grid) || pixels(a, b) < 60) return false
      const middle: Place = [Math.round((a[0] + b[0]) / 2), Math.round((a[1] + b[1]) / 2)]
      if (pixels(at, middle) > 160 || [a, b].some(end => keyOf(end) === keyOf(at))) return false
      const across = plan.grids.filter(({ id }) => id !== grid && onRim(coverage, id, a) && onRim(coverage, id, b))
      if (!across.some(({ community }) => community === grids[0]!.community)) return false
      const inserted: Edit = { type: 'insertVertex', edge: [a, b], at: middle }
      return accepts(coverage, inserted, { type: 'moveVertex', from: at, to: middle }) !== null
    })!
  const {
    at,
    grids,
    ends: [a, b],
  } = found
  await session.look(at)
  await session.click(innerPlaceOf(coverage, grids[0]!.id))
  await session.key('e')
  await dragTo(session, at, [Math.round((a[0] + b[0]) / 2), Math.round((a[1] + b[1]) / 2)], [2, 2])
  await soon(session.sequence).toBe(2)
  const after = await session.plan()
  const [inserted, moved] = after.edits.map(({ edit }) => edit) as unknown as [
    { type: string; at: Place },
    { type: string; to: Place },
  ]
  expect(inserted).toMatchObject({ type: 'insertVertex' })
  expect(moved).toMatchObject({ type: 'moveVertex', from: at, to: inserted.at })
  expect(sumOf(after)).toBe(sumOf(plan))
  await session.visit.end()
})

const onRim = (coverage: Coverage, id: string, place: Place): boolean =>
  findGrid(coverage, id)!
    .boundary.flat(2)
    .some(vertex => keyOf(vertex) === keyOf(place))

test('the measure tells lengths and areas on the ellipsoid, by hand and by keys, and draws nothing', async () => {
  const session = await Session.begin(site)
  const { at } = innerVertices(await session.plan())[0]!
  await session.look(at)
  await session.key('x')
  await session.key('d')
  const corners: Place[] = [at, [at[0] + 16_000, at[1]], [at[0] + 16_000, at[1] + 12_000]]
  for (const corner of corners) await session.click(corner)
  await session.click(at)
  const status = session.page.getByRole('status').filter({ hasText: '面积' })
  await status.waitFor()
  const area = Number(/面积 ([\d,]+) 平方米/.exec((await status.textContent())!)![1]!.replaceAll(',', ''))
  const exact = areaOfRing([...corners, at])
  expect(Math.abs(area - exact) / exact).toBeLessThan(0.03)
  await session.key('Escape')
  await session.page.getByText('逐点点选测长度').waitFor()

  await session.page.locator('.leaflet-container').focus()
  for (const key of ['ArrowRight', 'Enter', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Enter', 'Enter'])
    await session.key(key)
  const length = session.page.getByRole('status').filter({ hasText: '再点一下重新开始' })
  await length.waitFor()
  // Twice forty pixels of 0.0107 m × 100 … as far as a pixel of longitude is long here.
  const metres = Number(/长度 ([\d.]+) 米/.exec((await length.textContent())!)![1])
  expect(metres).toBeCloseTo(80 * PIXEL * 0.0111319 * Math.cos((at[1] / E7 / 180) * Math.PI), -1)
  await session.key('Escape')
  await session.key('Escape')
  await session.page.getByRole('button', { name: '选择', exact: true, pressed: true }).waitFor()
  expect(await session.sequence()).toBe(0)
  await session.visit.end()
})

test('a press on a street block gives it away up to the boundary, and nobody else loses ground', async () => {
  const session = await Session.begin(site)
  const plan = await session.plan()
  const coverage = coverageOf(plan.grids)
  const found = await (async () => {
    for (const { at, grids } of innerVertices(plan))
      for (const [receiver, giver] of [grids, grids.toReversed()] as [Plan['grids'][0], Plan['grids'][0]][]) {
        const { boundary } = findGrid(coverage, giver.id)!
        const blocks = streetBlocks(boundary, await streetsAround(session, at))
        for (const block of blocks.length > 1 ? blocks : []) {
          const after = accepts(coverage, { type: 'transferArea', area: block, to: receiver.id })
          const place = interiorPointOf(block)!
          if (!after || pixels(place, at) > 250 || fastAreaOf(block) < 1500) continue
          if ([receiver, giver].every(({ id }) => findGrid(after, id)?.boundary.length === 1))
            return { at, receiver, giver, block, place }
        }
      }
    throw new Error('No block beside another grid.')
  })()
  const { at, receiver, giver, block, place } = found
  await session.look(at)
  await session.click(innerPlaceOf(coverage, receiver.id))
  await session.key('t')
  await session.key('b')
  await session.page.getByRole('radio', { name: '街区', checked: true }).waitFor({ state: 'attached' })
  await session.click(place)
  await soon(session.sequence).toBe(1)
  const after = await session.plan()
  expect(after.edits[0]!.edit).toMatchObject({ type: 'transferArea', to: receiver.id })
  const now = coverageOf(after.grids)
  const gain = (id: string) => fastAreaOf(findGrid(now, id)!.boundary) - fastAreaOf(findGrid(coverage, id)!.boundary)
  expect(gain(receiver.id)).toBeCloseTo(fastAreaOf(block), -1)
  expect(gain(giver.id)).toBeCloseTo(-fastAreaOf(block), -1)
  for (const { id } of plan.grids) if (id !== receiver.id && id !== giver.id) expect(Math.abs(gain(id))).toBeLessThan(1)
  expect(holderAt(now, place)).toBe(receiver.id)
  expect(sumOf(after)).toBe(sumOf(plan))
  await session.visit.end()
})

test('ground is taken out of its grid, and a new grid is made of it', async () => {
  const session = await Session.begin(site, 'qilin', '530302')
  const plan = await session.plan()
  const coverage = coverageOf(plan.grids)
  const { plan: columns } = await ask<{
    plan: { buildings: { x: number[]; y: number[]; households: number[] } }
  }>(session.page, 'query ($id: ID!) { plan(id: $id) { buildings { x y households } } }', { id: session.id })
  const { x, y, households } = columns.buildings
  const [inner] = innerVertices(plan)
  const at = inner!.at
  const chosen = x
    .map((_, i) => ({ place: [x[i]!, y[i]!] as Place, households: households[i]! }))
    .filter(({ place, households }) => households > 0 && pixels(place, at) < 250 && pixels(place, at) > 30)
    .find(({ place }) => holderAt(coverage, place) !== undefined)!
  const giver = plan.grids.find(({ id }) => id === holderAt(coverage, chosen.place))!
  await session.look(at)
  await session.key('u')
  await session.click(chosen.place)
  await soon(session.sequence).toBe(1)
  const released = await session.plan()
  expect(released.edits[0]!.edit).toMatchObject({ type: 'transferArea', to: null })
  expect(holderAt(coverageOf(released.grids), chosen.place)).toBeUndefined()
  expect(sumOf(released)).toBeLessThan(sumOf(plan))

  await session.key('n')
  await session.click(chosen.place)
  await soon(session.sequence).toBe(2)
  const made = await session.plan()
  expect(made.edits[1]!.edit).toMatchObject({ type: 'createGrid' })
  expect(made.grids).toHaveLength(plan.grids.length + 1)
  const grid = made.grids.find(({ id }) => id === holderAt(coverageOf(made.grids), chosen.place))!
  expect(plan.grids.map(({ id }) => id)).not.toContain(grid.id)
  expect(grid.households).toBeGreaterThanOrEqual(chosen.households)
  expect(grid.community.slice(0, 9)).toBe(giver.community.slice(0, 9))
  expect(sumOf(made)).toBe(sumOf(plan))
  await session.visit.end()
})

test('a finger that drags a vertex sees in a loupe what it covers', async () => {
  const session = await Session.begin(site, 'nanning', NANNING, undefined, 'phone')
  const { page } = session
  const plan = await session.plan()
  const coverage = coverageOf(plan.grids)
  const { at, grids } = innerVertices(plan)[0]!
  await session.look(at)
  const [mx, my] = await session.pixel(innerPlaceOf(coverage, grids[0]!.id))
  await page.touchscreen.tap(mx, my)
  await page.getByRole('button', { name: '移动顶点' }).tap()
  const finger = await fingerOn(await page.context().newCDPSession(page), await session.pixel(at))
  await finger.move(24, 18)
  await session.settled()
  const loupe = page.locator('.geyi-loupe')
  const glass = (await loupe.boundingBox())!
  const [fx, fy] = finger.at()
  const half = glass.width / 2
  expect(Math.hypot(glass.x + half - fx, glass.y + half - fy)).toBeGreaterThan(half + 24)
  const colours = await loupe.evaluate(
    canvas =>
      new Set(
        (canvas as HTMLCanvasElement)
          .getContext('2d')!
          .getImageData(60, 60, 136, 136)
          .data.filter((_, i) => i % 4 === 0),
      ).size,
  )
  expect(colours).toBeGreaterThan(8)
  await finger.lift()
  await loupe.waitFor({ state: 'hidden' })
  await soon(session.sequence).toBe(1)
  const after = await session.plan()
  expect(after.edits[0]!.edit).toMatchObject({ type: 'moveVertex', from: at })
  expect(changedBetween(plan, after)).toEqual(grids.map(({ id }) => id).sort())
  await session.visit.end()
})

/** Puts a finger onto the screen. */
async function fingerOn(screen: CDPSession, [x, y]: readonly [number, number]) {
  let [nowX, nowY] = [x, y]
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd') =>
    screen.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: nowX, y: nowY }] })
  await send('touchStart')
  return {
    at: () => [nowX, nowY] as const,
    async move(dx: number, dy: number) {
      for (let step = 1; step <= 4; step++) {
        ;[nowX, nowY] = [x + (dx * step) / 4, y + (dy * step) / 4]
        await send('touchMove')
      }
    },
    lift: () => send('touchEnd'),
  }
}
