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
    const after = await this.session.view()
    expect(after.zoom).not.toBe(before.zoom)
    expect(keyOf(after.at)).not.toBe(keyOf(before.at))
  }

  /** One finger moves the map. */
  async pan(dx: number, dy: number): Promise<void> {
    const before = await this.session.view()
    const box = (await this.session.page.locator('.leaflet-container').boundingBox())!
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await this.fingers.drag([x, y], [x + dx, y + dy])
    const after = await this.session.view()
    expect(after.zoom).toBe(before.zoom)
    expect(keyOf(after.at)).not.toBe(keyOf(before.at))
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
  await phone.press('逐点').catch(() => phone.session.page.getByText('逐点').tap())
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
  const { at, one, other } = await phone.lookAtNeighbours(300)
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

  const now = await phone.session.plan()
  const [a, b] = longestShared(now.grids.find(({ id }) => id === one.id)!, now.grids.find(({ id }) => id === other.id)!)
  const middle: Place = [Math.round((a[0] + b[0]) / 2), Math.round((a[1] + b[1]) / 2)]
  await phone.session.look(middle, 18)
  await phone.tap(middleOf(one))
  await phone.press('移动顶点')
  const [mx, my] = await phone.spot(middle)
  await phone.fingers.drag([mx, my], [mx + 20, my + 24])
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
  await phone.press('标出位置')
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

test('no hint tells fingers to press a key, and tools and hint leave more than half of a low map', async () => {
  const names = {
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
  for (const language of ['zh', 'en'] as const)
    for (const screen of ['lowPhone', 'phoneOnItsSide'] as const) {
      const phone = await Phone.open(screen, [PLANNER, NANNING], language)
      const { one } = await phone.lookAtNeighbours(100)
      await phone.tap(middleOf(one))
      for (const name of names[language]) {
        await phone.press(name)
        for (const isDrawn of [false, true]) {
          const begins = isDrawn && /分割|重画|测量|Split|Reshape|Measure/.test(name)
          if (isDrawn && !begins) continue
          if (begins) await phone.tap(middleOf(one))
          const hint = phone.session.page.locator('main').getByRole('status').last()
          expect(await hint.textContent()).not.toMatch(
            /Enter|Shift|Esc|Backspace|Delete|Alt|Tab |click|Click|退格|按 [A-Z]/,
          )
          const covered = await phone.session.page.evaluate(() => {
            const map = document.querySelector('.leaflet-container')!.getBoundingClientRect()
            const covers = [...document.querySelectorAll('main [data-covers-map]')].map(box =>
              box.getBoundingClientRect(),
            )
            for (const { left, right, top, bottom } of covers)
              if (left < map.left || right > map.right || top < map.top - 1 || bottom > map.bottom) return 1
            return covers.reduce((sum, { width, height }) => sum + width * height, 0) / (map.width * map.height)
          })
          expect([name, covered < 0.5]).toEqual([name, true])
        }
        if (await phone.button(language === 'zh' ? '取消' : 'Cancel').isVisible())
          await phone.press(language === 'zh' ? '取消' : 'Cancel')
      }
      await phone.end()
    }
})

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
