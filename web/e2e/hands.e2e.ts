import { bboxOf } from '@geyi/shared/geo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Fingers, type Spot } from './fingers.ts'
import { openSite, type Site, type Visitor } from './harness.ts'
import {
  boundaryOf,
  type Grid,
  innerVertices,
  keyOf,
  middleOf,
  NANNING,
  PLANNER,
  type Place,
  type Plan,
  Session,
  soon,
  verticesOf,
} from './planSession.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 240_000)
afterAll(() => site?.close())

/** A planner with a phone in the hand. */
class Phone {
  readonly session: Session
  readonly fingers: Fingers
  readonly plan: Plan

  private constructor(session: Session, fingers: Fingers, plan: Plan) {
    this.session = session
    this.fingers = fingers
    this.plan = plan
  }

  static async open(
    screen: Visitor['screen'] & string = 'phone',
    [username, division]: readonly [string, string] = [PLANNER, NANNING],
    language: Visitor['language'] & string = 'zh',
  ): Promise<Phone> {
    const session = await Session.begin(site, username, division, undefined, screen, language)
    return new Phone(session, await Fingers.on(session.page), await session.plan())
  }

  /** Looks at two neighbours of one community and a vertex between them, so near that the first fills a part of the screen. */
  async lookAtNeighbours(pixels = 170): Promise<{ at: Place; one: Grid; other: Grid }> {
    const found = innerVertices(this.plan).find(({ grids: [one] }) => cutsIn2(one!))!
    const [one, other] = found.grids as [Grid, Grid]
    const { west, east, south, north } = bboxOf(boundaryOf(one))!
    const span = Math.max(east - west, (north - south) * 1.11)
    const zoom = Math.floor(2 * Math.log2((pixels * 3.6e9) / 256 / span)) / 2
    await this.session.look([(west + east) / 2, (south + north) / 2], zoom)
    return { at: found.at, one, other }
  }

  /** Looks at a vertex between two neighbours, of which the first lies in the east of it. */
  async lookAtVertex(zoom = 17): Promise<{ at: Place; one: Grid }> {
    const pixel = 3.6e9 / (256 * 2 ** zoom)
    for (const { at, grids } of innerVertices(this.plan))
      for (const [one, other] of [grids, grids.toReversed()] as [Grid, Grid][]) {
        const [east, north] = [(middleOf(one)[0] - at[0]) / pixel, (middleOf(one)[1] - at[1]) / pixel]
        const isFree = [...verticesOf(one), ...verticesOf(other)].every(
          place => keyOf(place) === keyOf(at) || !isNear(place, at, zoom, 60),
        )
        if (!isFree || !isNear(middleBeside(one, at), at, zoom, 70) || east < 20 || east > 140 || Math.abs(north) > 110)
          continue
        await this.session.look(at, zoom)
        return { at, one }
      }
    throw new Error('There is no such vertex.')
  }

  spot = (at: Place): Promise<Spot> => this.session.pixel(at)

  async tap(at: Place, roll = 0): Promise<void> {
    await this.fingers.tap(await this.spot(at), roll)
    await this.session.settled()
  }

  /** Taps a place and again some pixels beside it. */
  async tapTwice(at: Place, beside = 18): Promise<void> {
    const [x, y] = await this.spot(at)
    await this.fingers.tap([x, y])
    await this.fingers.tap([x + beside, y])
    await this.session.settled()
  }

  button = (name: string) => this.session.page.getByRole('button', { name, exact: true })

  press = (name: string): Promise<void> => this.button(name).tap()

  /** Pinches in the middle of the map and moves it by the way: the view has changed afterwards, and nothing else. */
  async pinch(factor = 0.75): Promise<void> {
    const before = await this.session.view()
    const box = (await this.session.page.locator('.leaflet-container').boundingBox())!
    await this.fingers.pinch([box.x + box.width / 2, box.y + box.height / 2], factor, [12, -9])
    await soon(async () => (await this.session.view()).zoom).not.toBe(before.zoom)
    await soon(async () => keyOf((await this.session.view()).at)).not.toBe(keyOf(before.at))
  }

  /** One finger moves the map. */
  async pan(dx: number, dy: number): Promise<void> {
    const before = await this.session.view()
    const box = (await this.session.page.locator('.leaflet-container').boundingBox())!
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await this.fingers.drag([x, y], [x + dx, y + dy])
    await soon(async () => keyOf((await this.session.view()).at)).not.toBe(keyOf(before.at))
    expect((await this.session.view()).zoom).toBe(before.zoom)
  }

  /** What has been drawn last, once so many edits have arrived. */
  async drawn<Edit>(count = 1): Promise<Edit> {
    await soon(this.session.sequence).toBe(count)
    return (await this.session.plan()).edits.at(-1)!.edit as unknown as Edit
  }

  end = (): Promise<void> => this.session.visit.end()
}

/** Whether a line of longitude through the middle of a grid cuts it in two. */
const cutsIn2 = (grid: Grid): boolean => {
  const [x] = middleOf(grid)
  const vertices = verticesOf(grid)
  return vertices.filter((place, i) => i > 0 && place[0] < x !== vertices[i - 1]![0] < x).length === 2
}

/** The ends of a line from above a grid to below it, through its middle. */
const lineThrough = (grid: Grid): [above: Place, below: Place] => {
  const [x] = middleOf(grid)
  const { south, north } = bboxOf(boundaryOf(grid))!
  const beyond = (north - south) * 0.06
  return [
    [x, Math.round(north + beyond)],
    [x, Math.round(south - beyond)],
  ]
}

/** Whether a place lies within some pixels of another, as they are seen at a zoom. */
const isNear = (place: Place, other: Place, zoom: number, pixels = 14): boolean =>
  Math.hypot(place[0] - other[0], (place[1] - other[1]) * 1.11) < (pixels * 3.6e9) / (256 * 2 ** zoom)

interface Line {
  type: string
  path: Place[]
}

for (const screen of ['phone', 'phoneOnItsSide'] as const)
  describe(`with fingers on a ${screen === 'phone' ? 'phone' : 'phone on its side'}`, () => {
    test('a line is drawn while fingers move and zoom the map; a point is taken back, and a button finishes it', async () => {
      const phone = await Phone.open(screen)
      const { one } = await phone.lookAtNeighbours(screen === 'phone' ? 170 : 130)
      const [above, below] = lineThrough(one)
      await phone.tap(middleOf(one))
      await phone.press('分割')
      await phone.tap(above)
      await phone.button('撤回一点').waitFor()
      await phone.pinch()
      await phone.pan(-30, 14)
      await phone.tap([middleOf(one)[0] + 4000, middleOf(one)[1]])
      await phone.press('撤回一点')
      await phone.pan(24, -10)
      await phone.tap(below, 9)
      await phone.press('完成')
      const { type, path } = await phone.drawn<Line>()
      expect(type).toBe('splitGrid')
      expect(path).toHaveLength(2)
      const { zoom } = await phone.session.view()
      expect(isNear(path[0]!, above, zoom)).toBe(true)
      expect(isNear(path[1]!, below, zoom)).toBe(true)
      expect((await phone.session.plan()).grids).toHaveLength(phone.plan.grids.length + 1)
      await phone.end()
    })

    test('grids are chosen one after the other and merged', async () => {
      const phone = await Phone.open(screen)
      const { one, other } = await phone.lookAtNeighbours(110)
      await phone.press('合并')
      await phone.tap(middleOf(one))
      await phone.pinch()
      await phone.tap(middleOf(other), 10)
      await phone.press('合并 2 个网格')
      expect(await phone.drawn<{ type: string; grids: string[] }>()).toMatchObject({
        type: 'mergeGrids',
        grids: expect.arrayContaining([one.id, other.id]),
      })
      expect((await phone.session.plan()).grids).toHaveLength(phone.plan.grids.length - 1)
      await phone.end()
    })
  })

test('the new course of a boundary is ended by tapping its last point again, not exactly', async () => {
  const phone = await Phone.open()
  const { one, other } = await phone.lookAtNeighbours()
  const [from, to] = sharedEnds(one, other)
  const bulge: Place = [
    Math.round((from[0] + to[0]) / 2 + (to[1] - from[1]) * 0.12),
    Math.round((from[1] + to[1]) / 2 - (to[0] - from[0]) * 0.12),
  ]
  await phone.press('重画边界')
  await phone.tap(from)
  await phone.pinch(1.5)
  await phone.tap(bulge)
  await phone.pan(18, 22)
  await phone.tapTwice(to)
  const { type, path } = await phone.drawn<Line>()
  expect(type).toBe('reshapeBoundary')
  expect(path[0]).toEqual(from)
  expect(path.at(-1)).toEqual(to)
  expect(isNear(path[1]!, bulge, (await phone.session.view()).zoom)).toBe(true)
  await phone.end()
})

test('a finger that rests sees its point in a loupe and puts it where it is lifted', async () => {
  const phone = await Phone.open()
  const { one } = await phone.lookAtNeighbours()
  const [above, below] = lineThrough(one)
  await phone.tap(middleOf(one))
  await phone.press('分割')
  const [x, y] = await phone.spot(above)
  const before = await phone.session.view()
  await phone.fingers.rest([x - 40, y + 30], [x, y])
  expect(await phone.session.view()).toEqual(before)
  await phone.button('撤回一点').waitFor()
  await phone.tap(below)
  await phone.press('完成')
  const { path } = await phone.drawn<Line>()
  expect(isNear(path[0]!, above, before.zoom)).toBe(true)
  await phone.end()
})

test('a lasso that a second finger breaks off is drawn on, and what it holds goes to the grid', async () => {
  const phone = await Phone.open()
  const { at, one } = await phone.lookAtNeighbours()
  await phone.tap(middleOf(one))
  await phone.press('划转')
  const corner = async (dx: number, dy: number): Promise<Spot> => {
    const [x, y] = await phone.spot(at)
    return [x + dx, y + dy]
  }
  await phone.fingers.put(0, await corner(-24, -24))
  await phone.fingers.move({ 0: await corner(24, -24) })
  const before = await phone.session.view()
  const [x, y] = await corner(80, 40)
  await phone.fingers.put(1, [x, y])
  await phone.fingers.move({ 0: await corner(-6, -30), 1: [x + 40, y + 20] })
  await phone.fingers.lift(1)
  await phone.fingers.move({ 0: await corner(-60, 60) })
  await phone.fingers.lift(0)
  const after = await phone.session.view()
  expect(after.zoom).toBeGreaterThan(before.zoom)
  expect(await phone.session.sequence()).toBe(0)
  await phone.button('撤回一点').waitFor()
  await phone.fingers.drag(await corner(34, 34), await corner(-34, 34), await corner(-34, -30))
  const { type, area, to } = await phone.drawn<{ type: string; to: string; area: Place[][][] }>()
  expect([type, to]).toEqual(['transferArea', one.id])
  const around = bboxOf(area)!
  for (const [x, y] of [
    [at[0] - 1, at[1]],
    [at[0] + 1, at[1]],
  ] as const) {
    expect(x > around.west && x < around.east).toBe(true)
    expect(y > around.south && y < around.north).toBe(true)
  }
  await phone.end()
})

test('a pointer that the system takes away leaves what was drawn before it, and a vertex where it was', async () => {
  const phone = await Phone.open()
  const { at, one } = await phone.lookAtNeighbours()
  const [x, y] = await phone.spot(at)
  await phone.tap(middleOf(one))
  await phone.press('移动顶点')
  await phone.fingers.put(0, [x, y])
  await phone.fingers.move({ 0: [x + 30, y + 20] })
  await phone.fingers.lose()
  await phone.session.settled()
  expect(await phone.session.sequence()).toBe(0)
  await phone.fingers.put(0, [x, y])
  await phone.fingers.move({ 0: [x + 30, y + 20] })
  await phone.session.page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await phone.fingers.lift(0)
  await phone.session.settled()
  expect(await phone.session.sequence()).toBe(0)

  await phone.press('划转')
  await phone.session.page.getByText('逐点').tap()
  await phone.tap([at[0], at[1]])
  for (const [dx, dy] of [
    [40, 0],
    [40, 40],
  ] as const)
    await phone.fingers.tap([x + dx, y + dy])
  await phone.fingers.put(0, [x, y + 40])
  await phone.fingers.move({ 0: [x + 4, y + 44] })
  await phone.fingers.lose()
  await phone.session.settled()
  await phone.press('完成')
  const { area } = await phone.drawn<{ area: Place[][][] }>()
  expect(area[0]![0]).toHaveLength(4)
  await phone.end()
})

test('a vertex is moved, put in and taken out by fingers, and a pinch that begins on it moves nothing', async () => {
  const phone = await Phone.open()
  const { at, one } = await phone.lookAtVertex()
  await phone.tap(middleOf(one))
  await phone.press('移动顶点')
  const [x, y] = await phone.spot(at)
  await phone.fingers.put(0, [x, y])
  await phone.fingers.move({ 0: [x + 20, y] })
  await phone.fingers.put(1, [x + 90, y])
  await phone.fingers.move({ 0: [x - 10, y], 1: [x + 120, y] })
  await phone.fingers.lift(1)
  await phone.fingers.lift(0)
  await phone.session.view()
  expect(await phone.session.sequence()).toBe(0)

  const from = await phone.spot(at)
  await phone.fingers.drag(from, [from[0] + 22, from[1] + 16])
  const moved = await phone.drawn<{ type: string; from: Place; to: Place }>()
  expect(moved).toMatchObject({ type: 'moveVertex', from: at })
  await phone.tap(moved.to, 8)
  await phone.press('删除顶点')
  expect(await phone.drawn(2)).toEqual({ type: 'removeVertex', at: moved.to })

  // The edge on which it lay has a middle now.
  const [mx, my] = await phone.spot(middleBeside(one, at))
  await phone.session.page.getByText('拖动顶点').waitFor()
  await phone.fingers.drag([mx, my], [mx + 14, my + 18])
  expect(await phone.drawn<{ type: string }>(3)).toMatchObject({ type: 'insertVertex' })
  await phone.end()
})

test('a measure is drawn between pinches and ended by tapping twice, and draws nothing', async () => {
  const phone = await Phone.open()
  const { one } = await phone.lookAtNeighbours()
  const [above, below] = lineThrough(one)
  await phone.press('测量')
  await phone.tap(above)
  await phone.pinch()
  await phone.pan(-20, 12)
  await phone.tapTwice(below, 22)
  await phone.session.page.getByText(/长度 [\d,.]+ 米；再点一下重新开始/).waitFor()
  expect(await phone.session.sequence()).toBe(0)
  await phone.end()
})

test('a finger that rolls as it taps still selects, and moves no map', async () => {
  const phone = await Phone.open()
  const { one } = await phone.lookAtNeighbours()
  const before = await phone.session.view()
  await phone.tap(middleOf(one), 11)
  await phone.session.page.getByText('已选 1 个网格').waitFor()
  expect(await phone.session.view()).toEqual(before)
  await phone.end()
})

test('a comment’s place is tapped after a pinch, which is no tap', async () => {
  const phone = await Phone.open()
  await phone.lookAtNeighbours()
  await phone.session.page.getByRole('tab', { name: '审核' }).tap()
  await phone.press('指定位置')
  expect(await phone.session.page.getByText('请在地图上点选位置').textContent()).not.toContain('Enter')
  await phone.pinch()
  await phone.session.page.getByText('请在地图上点选位置').waitFor()
  await phone.pan(-20, 16)
  await phone.session.page.getByText('请在地图上点选位置').waitFor()
  const { at } = await phone.session.view()
  await phone.tap(at, 9)
  await phone.session.page.locator('.geyi-comment').waitFor()
  await phone.end()
})

test('ground is taken out of its grid and made a new one by fingers', async () => {
  const phone = await Phone.open('phone', ['qilin', '530302'])
  const { one } = await phone.lookAtNeighbours()
  await phone.press('划为无归属')
  const [x, y] = await phone.spot(middleOf(one))
  await phone.fingers.drag([x - 20, y - 20], [x + 20, y - 20], [x + 20, y + 20], [x - 20, y + 20], [x - 20, y - 14])
  expect(await phone.drawn()).toMatchObject({ type: 'transferArea', to: null })
  await phone.press('新建网格')
  await phone.pinch(1.6)
  await phone.tap(middleOf(one))
  expect(await phone.drawn(2)).toMatchObject({ type: 'createGrid' })
  await phone.end()
})

const toolNames = {
  zh: ['选择', '移动顶点', '重画边界', '分割', '划转', '划为无归属', '新建网格', '测量', '合并'],
  en: [
    'Select',
    'Move vertices',
    'Reshape boundary',
    'Split',
    'Transfer',
    'Take out of its grid',
    'New grid',
    'Measure',
    'Merge',
  ],
}

for (const [language, screen] of [
  ['zh', 'lowPhone'],
  ['en', 'lowPhone'],
  ['en', 'phoneOnItsSide'],
] as const)
  test(`no hint names a key to fingers, and most of the map is seen (${language}, ${screen})`, async () => {
    const phone = await Phone.open(screen, [PLANNER, NANNING], language)
    const { one } = await phone.lookAtNeighbours(100)
    const cancel = phone.button(language === 'zh' ? '取消' : 'Cancel')
    const look = async (name: string) => {
      const hint = phone.session.page.locator('main').getByRole('status').last()
      expect(await hint.textContent()).not.toMatch(/Enter|Shift|Esc|Backspace|Delete|Alt|Tab |[Cc]lick|退格|按 [A-Z]/)
      const covered = await phone.session.page.evaluate(() => {
        const map = document.querySelector('.leaflet-container')!.getBoundingClientRect()
        return [...document.querySelectorAll('main [data-covers-map]')]
          .map(box => box.getBoundingClientRect())
          .reduce((sum, { width, height }) => sum + (width * height) / (map.width * map.height), 0)
      })
      expect(covered, `covered with “${name}”`).toBeLessThan(0.5)
    }
    await phone.tap(middleOf(one))
    for (const name of toolNames[language]) {
      await phone.press(name)
      await look(name)
      if (/分割|重画|测量|Split|Reshape|Measure/.test(name)) {
        await phone.tap(middleOf(one))
        await look(`${name}, begun`)
        for (const button of await phone.session.page.locator('fieldset button').all())
          expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44)
      }
      if (await cancel.isVisible()) await cancel.tap()
    }
    const tabs = await phone.session.page.getByRole('tab').all()
    for (const tab of tabs) {
      const { x, width } = (await tab.boundingBox())!
      const panel = (await phone.session.page.locator('aside').boundingBox())!
      expect(x + width).toBeLessThanOrEqual(panel.x + panel.width)
    }
    await phone.end()
  })

test('ground is drawn around along a boundary: its vertices between two taps come by themselves', async () => {
  const phone = await Phone.open()
  const found = innerVertices(phone.plan).find(({ grids }) => sharedRun(grids[0]!, grids[1]!) !== null)!
  const [one, other] = found.grids as [Grid, Grid]
  const [first, second, third] = sharedRun(one, other)!
  await phone.session.look(second, 17.5)
  await phone.tap(middleOf(one))
  await phone.press('划转')
  await phone.press('沿线')
  await phone.tap(first)
  await phone.tap(third)
  await phone.tap(insideOf(other, second))
  await phone.press('完成')
  const { type, area } = await phone.drawn<{ type: string; area: Place[][][] }>()
  expect(type).toBe('transferArea')
  expect(area[0]![0]!.map(keyOf)).toEqual(expect.arrayContaining([first, second, third].map(keyOf)))
  await phone.end()
})

/** A planner at a desk with a grid selected in the middle of the map. */
async function atDesk(): Promise<{ session: Session; plan: Plan; one: Grid; at: Place }> {
  const session = await Session.begin(site)
  const plan = await session.plan()
  const { at, grids } = innerVertices(plan).find(({ grids: [one] }) => cutsIn2(one!))!
  await session.look(middleOf(grids[0]!))
  await session.click(middleOf(grids[0]!))
  return { session, plan, one: grids[0]!, at }
}

test('the wheel zooms in the middle of a line and of a stroke, and what is drawn stays', async () => {
  const { session, one } = await atDesk()
  const [above, below] = lineThrough(one)
  await session.key('s')
  await session.click(above)
  const { zoom } = await session.view()
  await session.page.mouse.wheel(0, 120)
  await expect.poll(async () => (await session.view()).zoom).toBeLessThan(zoom)
  await session.click(below)
  await session.key('Enter')
  await soon(session.sequence).toBe(1)
  const { path } = (await session.plan()).edits[0]!.edit as unknown as Line
  expect(path).toHaveLength(2)
  await session.visit.end()
})

test('the space bar moves the map only while it is down, also when the window loses the keyboard in between', async () => {
  const { session, one } = await atDesk()
  const { page } = session
  const map = page.locator('.leaflet-container')
  await page.keyboard.down(' ')
  expect(await map.getAttribute('data-panning')).toBe('')
  await page.evaluate(() => window.dispatchEvent(new Event('blur')))
  expect(await map.getAttribute('data-panning')).toBeNull()
  await session.key('s')
  for (const place of lineThrough(one)) await session.click(place)
  await page.getByRole('button', { name: '完成' }).click()
  await soon(session.sequence).toBe(1)
  await session.visit.end()
})

test('without a mouse: one Tab leads to the map, Tab goes from vertex to vertex, and two keys close the sheet of keys', async () => {
  const { session, one } = await atDesk()
  const { page } = session
  const focused = () => page.evaluate(() => document.activeElement?.className ?? '')
  await page.getByRole('tab', { name: '网格', exact: true }).click()
  await page.locator('tr, .ant-table-row').getByRole('button').first().click()
  await session.key('e')
  await session.key('Tab')
  expect(await focused()).toContain('leaflet-container')
  await session.page
    .getByRole('status')
    .filter({ hasText: /方向键微移|已锁定/ })
    .waitFor()

  for (const key of ['?', 'Escape']) {
    await session.key('?')
    const sheet = page.getByRole('dialog', { name: '快捷键' })
    await sheet.waitFor()
    await session.key(key)
    await sheet.waitFor({ state: 'hidden' })
  }
  await page.getByRole('button', { name: '移动顶点', pressed: true }).waitFor()

  await session.look(middleOf(one))
  await session.key('Tab')
  const skip = page.getByRole('button', { name: '跳到地图' })
  expect(await skip.evaluate(button => button === document.activeElement)).toBe(true)
  expect((await skip.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  await session.key('Enter')
  expect(await focused()).toContain('leaflet-container')
  await session.visit.end()
})

test('ground that would leave a grid in pieces is asked about where one looks, and nothing is given before', async () => {
  const { session, plan, one } = await atDesk()
  const others = innerVertices(plan).flatMap(({ grids }) =>
    grids.includes(one) ? grids.filter(grid => grid !== one) : [],
  )
  const [other] = others
  const [x, y] = await session.pixel(middleOf(other!))
  await session.key('t')
  await session.key('b')
  await session.key('b')
  for (const [dx, dy] of [
    [-6, -6],
    [6, -6],
    [6, 6],
  ] as const) {
    await session.page.mouse.move(x + dx, y + dy)
    await session.page.mouse.click(x + dx, y + dy)
  }
  await session.key('Enter')
  await session.page.getByRole('status').filter({ hasText: '会被分成不相连的几块' }).first().waitFor()
  expect(await session.sequence()).toBe(0)
  await session.page.getByRole('button', { name: '仍然这样划' }).click()
  await soon(session.sequence).toBe(1)
  await session.visit.end()
})

/** Three vertices in a row on the boundary between two grids, near to each other. */
function sharedRun(one: Grid, other: Grid): [Place, Place, Place] | null {
  const shared = new Set(verticesOf(other).map(keyOf))
  const vertices = verticesOf(one)
  for (let i = 2; i < vertices.length; i++) {
    const [a, b, c] = [vertices[i - 2]!, vertices[i - 1]!, vertices[i]!]
    if (![a, b, c].every(place => shared.has(keyOf(place)))) continue
    const isHandy = [a, c].every(end => isNear(end, b, 17.5, 130) && !isNear(end, b, 17.5, 40))
    const isEast = middleOf(one)[0] > b[0] && isNear(middleOf(one), b, 17.5, 160)
    if (isHandy && isEast) return [a, b, c]
  }
  return null
}

/** A place inside a grid, a bit in from a vertex of it. */
const insideOf = (grid: Grid, [x, y]: Place): Place => {
  const [mx, my] = middleOf(grid)
  return [Math.round(x + (mx - x) * 0.3), Math.round(y + (my - y) * 0.3)]
}

/** The middle between the two vertices that come before and after one. */
const middleBeside = (grid: Grid, at: Place): Place => {
  const ring = verticesOf(grid).slice(1)
  const i = ring.findIndex(place => keyOf(place) === keyOf(at))
  const [a, b] = [ring.at(i - 1)!, ring[(i + 1) % ring.length]!]
  return [Math.round((a[0] + b[0]) / 2), Math.round((a[1] + b[1]) / 2)]
}

/** Two places far apart that are vertices of both grids. */
function sharedEnds(one: Grid, other: Grid): [Place, Place] {
  const [a, b] = longestShared(one, other)
  return [a, b]
}

/** The longest edge that two grids share. */
function longestShared(one: Grid, other: Grid): [Place, Place] {
  const shared = new Set(verticesOf(other).map(keyOf))
  const vertices = verticesOf(one)
  let [longest, length]: [[Place, Place] | null, number] = [null, 0]
  for (let i = 1; i < vertices.length; i++) {
    const [a, b] = [vertices[i - 1]!, vertices[i]!]
    const span = Math.hypot(a[0] - b[0], a[1] - b[1])
    if (shared.has(keyOf(a)) && shared.has(keyOf(b)) && span > length) [longest, length] = [[a, b], span]
  }
  return longest!
}
