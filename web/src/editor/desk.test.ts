import { findGrid, gridsOf } from '@geyi/shared/coverage'
import { areaOfRing, type Position } from '@geyi/shared/geo'
import { expect, test, vi } from 'vitest'
import { at, buildings, fourGrids, LogInMemory, subdistrictRights } from '../../test/testGround.ts'
import type { Taking } from './cellUnder.ts'
import { Desk } from './desk.ts'
import { type Measuring, measureOf } from './gestures/measuring.ts'
import type { Tool } from './gestures/tool.ts'
import { type StreetPiece, Streets } from './streets/streets.ts'

/** A planner at a desk: says what the hand does, and looks at what comes of it. */
class Planner {
  readonly server = new LogInMemory()
  readonly streets: Streets
  private ids = 0
  readonly desk: Desk

  constructor(division = subdistrictRights.division, streets: StreetPiece[] = [[at(0.5, 0.7), at(1.5, 0.7)]]) {
    this.streets = new Streets(async () => streets)
    this.desk = new Desk({
      coverage: fourGrids,
      rights: { ...subdistrictRights, division, planner: [division] },
      buildings,
      band: { min: 35, max: 45 },
      server: this.server,
      streets: this.streets,
      log: { version: 1, lastSequence: 0, canUndo: false, canRedo: false },
      mayEdit: true,
      isPublished: id => 'ABCD'.includes(id),
      newId: () => `new-${++this.ids}`,
      refused: () => {},
    })
  }

  private pointer = (place: Position) => ({ at: place, pixel: 100 })

  stroke(...places: Position[]): this {
    for (const place of places) this.desk.hand.stroke(this.pointer(place))
    return this
  }

  pause(): this {
    this.desk.hand.pause()
    return this
  }

  finish(): this {
    this.desk.hand.finish()
    return this
  }

  edits = () => this.server.rows.map(({ edit }) => edit)

  select(...ids: string[]): this {
    this.desk.select(ids)
    return this
  }

  take(tool: Tool): this {
    this.desk.setTool(tool)
    return this
  }

  takes(taking: Taking): this {
    this.desk.setTakes(taking)
    return this
  }

  grasp(place: Position): this {
    this.desk.hand.grasp(this.pointer(place))
    return this
  }

  drag(place: Position): this {
    this.desk.hand.drag(this.pointer(place), false)
    return this
  }

  async lookAround(): Promise<this> {
    await this.desk.streets!.look({ west: 103, south: 25, east: 104, north: 26 })
    return this
  }

  drop(): this {
    this.desk.hand.drop()
    return this
  }

  click(...places: Position[]): this {
    for (const place of places) {
      this.desk.hand.hover(this.pointer(place))
      this.desk.hand.press(this.pointer(place))
    }
    return this
  }

  /** Presses without anything drawing the hand. */
  free(place: Position): this {
    this.desk.hand.press(this.pointer(place), true)
    return this
  }

  get state() {
    return this.desk.now
  }

  names(): (string | undefined)[] {
    return gridsOf(this.state.coverage).map(({ id, name }) => `${id} ${name}`)
  }
}

test('while a vertex is dragged, the counts of both sides follow and the draft stays as it was', () => {
  const planner = new Planner().select('A').take('vertex').grasp(at(2, 1)).drag(at(3.2, 1))
  const { preview, coverage } = planner.state
  expect(preview?.edits).toEqual([{ type: 'insertVertex', edge: [at(2, 0), at(2, 2)], at: at(3.2, 1) }])
  expect(preview?.facts.get('A')?.households).toBe(60)
  expect(preview?.facts.get('A')?.deviation).toBe(15)
  expect(preview?.facts.get('B')?.households).toBe(20)
  expect(coverage).toBe(fourGrids)
})

test('letting go makes the edit, and undoing takes it back', async () => {
  const planner = new Planner().select('A').take('vertex').grasp(at(2, 1)).drag(at(3.2, 1)).drop()
  expect(planner.desk.factsOf('A')?.households).toBe(60)
  await vi.waitFor(() => expect(planner.server.rows).toHaveLength(1))
})

test('near another vertex a dragged one snaps to it', () => {
  const planner = new Planner()
    .select('A')
    .take('vertex')
    .grasp(at(2, 1))
    .drag([at(4, 2)[0] - 300, at(4, 2)[1]])
  expect(planner.state.gesture).toMatchObject({ to: at(4, 2), snap: { kind: 'vertex' } })
})

test('near a street a dragged vertex snaps to it, and to its end first', async () => {
  const planner = await new Planner().select('A').take('vertex').grasp(at(2, 1)).lookAround()
  planner.drag([at(1.1, 0.7)[0], at(1.1, 0.7)[1] + 300])
  expect(planner.state.gesture).toMatchObject({ to: at(1.1, 0.7), snap: { kind: 'street' } })
  planner.drag([at(1.5, 0.7)[0] - 200, at(1.5, 0.7)[1] - 100])
  expect(planner.state.gesture).toMatchObject({ to: at(1.5, 0.7), snap: { kind: 'street' } })
  planner.desk.setSnapping(false)
  planner.drag([at(1.5, 0.7)[0] - 200, at(1.5, 0.7)[1] - 100])
  expect(planner.state.gesture).toMatchObject({ snap: null })
})

test('a boundary draws the hand before a street does, and a vertex before both', async () => {
  const planner = new Planner().take('split')
  const streets = planner.streets
  vi.spyOn(streets, 'near').mockReturnValue([[at(0, 0.02), at(2, 0.02)]])
  planner.desk.hand.hover({ at: [at(1, 0)[0], at(1, 0)[1] + 150], pixel: 100 })
  expect(planner.state.gesture).toMatchObject({ snap: { kind: 'edge', at: at(1, 0) } })
  planner.desk.hand.hover({ at: [at(0, 0)[0] + 500, at(0, 0)[1] + 150], pixel: 100 })
  expect(planner.state.gesture).toMatchObject({ snap: { kind: 'vertex', at: at(0, 0) } })
})

test('dropped on another edge, a vertex becomes one of that edge too: two edits, which are seen before', async () => {
  const planner = new Planner().select('A').take('vertex').grasp(at(2, 1)).drag(at(2.5, 1)).drop()
  planner
    .take('vertex')
    .grasp(at(2.5, 1))
    .drag([at(1, 2)[0], at(1, 2)[1] - 200])
  expect(planner.state.preview?.edits).toEqual([
    { type: 'insertVertex', edge: expect.anything(), at: at(1, 2) },
    { type: 'moveVertex', from: at(2.5, 1), to: at(1, 2) },
  ])
  planner.drop()
  await vi.waitFor(() => expect(planner.server.rows).toHaveLength(3))
})

test('measuring draws nothing: a length while it is open, an area once it is closed', () => {
  const planner = new Planner().take('measure').click(at(0.5, 0.5), at(1.5, 0.5), at(1.5, 1.5))
  const measuring = () => planner.state.gesture as Measuring
  expect(measureOf(measuring())).toMatchObject({ area: null })
  planner.click(at(0.5, 0.5))
  expect(measureOf(measuring())!.area).toBeCloseTo(areaOfRing([at(0.5, 0.5), at(1.5, 0.5), at(1.5, 1.5), at(0.5, 0.5)]))
  planner.click(at(1, 1))
  expect(measuring()).toMatchObject({ points: [at(1, 1)], end: null })
  expect(planner.state.coverage).toBe(fourGrids)
})

test('what is given to nobody can be made a grid with one press', () => {
  const planner = new Planner('530302')
    .take('release')
    .takes('corners')
    .click(at(0.2, 0.2), at(1.2, 0.2), at(1.2, 0.8), at(0.2, 0.8))
  planner.desk.hand.finish()
  expect(planner.desk.factsOf('A')?.households).toBe(30)
  planner.take('create').click(at(1, 0.5))
  expect(planner.names().at(-1)).toMatch(/^Grid:new-\d+ 第03网格$/)
  expect(planner.desk.factsOf('A')?.households).toBe(30)
  expect(planner.desk.factsOf(gridsOf(planner.state.coverage).at(-1)!.id)?.households).toBe(10)
  expect(gridsOf(planner.state.coverage)).toHaveLength(5)
})

test('an impossible position says why and comes to nothing', () => {
  const planner = new Planner().select('A').take('vertex').grasp(at(2, 1)).drag(at(1, 3))
  expect(planner.state.reason?.code).toMatch(/CROSSES|OVERLAP/)
  planner.drop()
  expect(planner.state.coverage).toBe(fourGrids)
})

test('a boundary that is also the subdistrict’s can’t be grasped, and says whose it is', () => {
  const planner = new Planner().select('B').take('vertex').grasp(at(2, 2)).drag(at(2.5, 2.5)).drop()
  expect(planner.state.reason).toMatchObject({ code: 'LOCKED', keeper: '530302' })
  expect(planner.state.coverage).toBe(fourGrids)
})

test('the boundary between two communities of the plan’s subdistrict can be moved', () => {
  const planner = new Planner().select('A').take('vertex').grasp(at(1, 2)).drag(at(1, 2.6)).drop()
  expect(planner.state.reason).toBeNull()
  expect(planner.state.coverage).not.toBe(fourGrids)
})

test('a line through a grid splits it; the new grid takes the next free name of its community', () => {
  const planner = new Planner().take('split').click(at(0.9, -0.5), at(0.9, 2.5))
  planner.desk.hand.finish()
  expect(planner.names()).toEqual([
    'A 第01网格',
    'B 第02网格',
    'C 第01网格',
    'D 第01网格',
    expect.stringMatching(/^Grid:new-\d+ 第03网格$/),
  ])
})

test('a line that doesn’t cut says so only when it is meant to be done', () => {
  const planner = new Planner().select('A').take('split').click(at(0.5, 0.5), at(1.5, 1.5))
  expect(planner.state.reason).toBeNull()
  planner.desk.hand.finish()
  expect(planner.state.reason?.code).toBe('PATH_DOES_NOT_CUT')
  expect(planner.state.gesture).toMatchObject({ type: 'drawingLine', points: [at(0.5, 0.5), at(1.5, 1.5)] })
})

test('merging keeps a published grid before a new one', () => {
  const planner = new Planner().take('split').click(at(0.9, -0.5), at(0.9, 2.5))
  planner.desk.hand.finish()
  const made = gridsOf(planner.state.coverage).find(({ id }) => id.startsWith('Grid:'))!
  planner.select(made.id, 'A').desk.merge()
  expect(planner.names()).toEqual(['A 第01网格', 'B 第02网格', 'C 第01网格', 'D 第01网格'])
  expect(planner.state.selected).toEqual(['A'])
})

test('grids of different subdistricts can’t be merged in a plan for one of them', () => {
  const planner = new Planner().select('B', 'D')
  planner.desk.merge()
  expect(planner.state.reason).toMatchObject({ code: 'LOCKED', keeper: '530302' })
  expect(planner.state.coverage).toBe(fourGrids)
})

test('a lasso gives what lies in it to the selected grid', () => {
  const planner = new Planner()
    .select('A')
    .take('transfer')
    .click(at(1.5, 0.2), at(3.1, 0.2), at(3.1, 1.9), at(1.5, 1.9))
  planner.desk.hand.finish()
  expect(planner.desk.factsOf('A')?.households).toBe(60)
  expect(planner.desk.factsOf('B')?.households).toBe(20)
})

test('leaving goes back step by step: the drawing, the tool, the selection', () => {
  const planner = new Planner().select('A').take('split').click(at(0.5, -0.5))
  planner.desk.leave()
  expect(planner.state).toMatchObject({ tool: 'split', gesture: { points: [] } })
  planner.desk.leave()
  expect(planner.state).toMatchObject({ tool: 'select', selected: ['A'] })
  planner.desk.leave()
  expect(planner.state.selected).toEqual([])
})

test('by keys alone a vertex is chosen, moved and let go', () => {
  const planner = new Planner().select('A').take('vertex')
  const { desk } = planner
  while (planner.state.held?.lockedBy !== null || planner.state.held.kind !== 'middle') desk.hand.step(1, 100)
  const { at: from } = planner.state.held
  desk.hand.nudge(100, 5, 0)
  desk.hand.nudge(100, 5, 0)
  desk.hand.finish()
  expect(desk.log.coverage).not.toBe(fourGrids)
  expect(planner.state.held?.at).toEqual([from[0] + 1000, from[1]])
  expect(findGrid(planner.state.coverage, 'D')).toBe(findGrid(fourGrids, 'D'))
})

test('a press on a building gives it to the selected grid, and the hand sees the outcome before', () => {
  const planner = new Planner().select('A').take('transfer')
  planner.desk.hand.hover({ at: at(2.5, 0.5), pixel: 100 })
  expect(planner.state.preview?.facts.get('A')?.households).toBe(50)
  planner.click(at(2.5, 0.5))
  expect(planner.desk.factsOf('A')?.households).toBe(50)
  expect(planner.desk.factsOf('B')?.households).toBe(30)
  planner.click(at(2.5, 1.5))
  expect(planner.desk.factsOf('A')).toMatchObject({ households: 60, pieces: 1 })
})

test('by keys alone a line is drawn and a grid split', () => {
  const { desk, state } = new Planner().select('A').take('split')
  expect(state.gesture).toMatchObject({ points: [] })
  desk.hand.aimByKeys(at(1, -1), 1000, 0, -5)
  desk.hand.enter(1000)
  desk.hand.aimByKeys(at(1, -1), 1000, 0, -35)
  desk.hand.enter(1000)
  desk.hand.enter(1000)
  expect(gridsOf(desk.now.coverage)).toHaveLength(5)
})

test('ground that would leave grids in pieces says so while it is drawn, and is given only when that is said again', () => {
  const planner = new Planner().select('A').take('transfer').takes('corners')
  planner.click(at(2.5, 0), at(3.5, 0), at(3.5, 2), at(2.5, 2))
  expect([...planner.state.preview!.parted].sort()).toEqual(['A', 'B'])
  planner.finish()
  expect(planner.state).toMatchObject({ coverage: fourGrids, gesture: { asks: true } })
  planner.desk.hand.hover({ at: at(1, 1), pixel: 100 })
  planner.finish()
  expect(findGrid(planner.state.coverage, 'B')!.boundary).toHaveLength(2)
  expect(planner.state.gesture).toMatchObject({ points: [], asks: false })
})

test('asked whether grids may be left in pieces, one can go back to drawing', () => {
  const planner = new Planner().select('A').take('transfer').takes('corners')
  planner.click(at(2.5, 0), at(3.5, 0), at(3.5, 2), at(2.5, 2)).finish()
  planner.desk.hand.takeBack()
  expect(planner.state.gesture).toMatchObject({ asks: false, points: [at(2.5, 0), at(3.5, 0), at(3.5, 2)] })
  planner.desk.leave()
  expect(planner.state).toMatchObject({ tool: 'transfer', gesture: { points: [] }, coverage: fourGrids })
})

test('a building is taken by a press anywhere on its ground, not only near its middle', () => {
  const planner = new Planner().select('A').take('transfer').click(at(2.95, 0.05))
  expect(planner.desk.factsOf('A')?.households).toBe(50)
  expect(findGrid(planner.state.coverage, 'A')!.boundary).toHaveLength(1)
})

test('a stroke that is broken off stays and is taken back as one; what was hardly begun was none', () => {
  const planner = new Planner().select('A').take('transfer').takes('corners').click(at(1.5, 0.2))
  const long = [2, 2.2, 2.4, 2.6, 2.8, 3].map(east => at(east, 0.2))
  planner.stroke(...long).pause()
  expect(planner.state.gesture).toMatchObject({ points: [at(1.5, 0.2), ...long], next: null })
  planner.stroke(at(3, 0.4), at(3, 0.6)).pause()
  expect(planner.state.gesture).toMatchObject({ points: [at(1.5, 0.2), ...long] })
  planner.pause()
  expect(planner.state.gesture).toMatchObject({ points: [at(1.5, 0.2), ...long] })
  planner.desk.hand.takeBack()
  expect(planner.state.gesture).toMatchObject({ points: [at(1.5, 0.2)] })
})

const bentStreet: StreetPiece[] = [
  [at(0, 0.7), at(1, 0.7)],
  [at(1, 0.7), at(1.3, 1.4)],
  [at(1.3, 1.4), at(1.3, 2)],
]

test('a line that follows a street has its bends, and is taken back with the press that brought them', async () => {
  const planner = await new Planner(subdistrictRights.division, bentStreet).take('split').lookAround()
  planner.desk.setFollows(true)
  planner.click(at(0, 0.7))
  planner.desk.hand.hover({ at: at(1.3, 2), pixel: 100 })
  expect(planner.state.gesture).toMatchObject({ way: [at(1, 0.7), at(1.3, 1.4)], next: at(1.3, 2) })
  planner.click(at(1.3, 2))
  expect(planner.state.gesture).toMatchObject({ points: [at(0, 0.7), at(1, 0.7), at(1.3, 1.4), at(1.3, 2)] })
  planner.desk.hand.takeBack()
  expect(planner.state.gesture).toMatchObject({ points: [at(0, 0.7)] })
  planner.click(at(1.3, 2)).finish()
  expect(gridsOf(planner.state.coverage)).toHaveLength(5)
  await vi.waitFor(() =>
    expect(planner.edits()).toMatchObject([
      { type: 'splitGrid', path: [at(0, 0.7), at(1, 0.7), at(1.3, 1.4), at(1.3, 2)] },
    ]),
  )
})

test('a line goes over from a boundary to a street that crosses it, and without lines it runs straight', async () => {
  const planner = await new Planner(subdistrictRights.division, [[at(1, -0.5), at(1, 1.5)]]).take('split').lookAround()
  planner.desk.setFollows(true)
  planner.click(at(0, 0), at(1, 1.5))
  expect(planner.state.gesture).toMatchObject({ points: [at(0, 0), at(1, 0), at(1, 1.5)] })
  planner.click(at(1.5, 1.7))
  expect(planner.state.gesture).toMatchObject({ points: [at(0, 0), at(1, 0), at(1, 1.5), at(1.5, 1.7)] })
})

test('by keys a line follows a street, too', async () => {
  const { desk, streets } = new Planner(subdistrictRights.division, bentStreet).take('split')
  await streets.look({ west: 103, south: 25, east: 104, north: 26 })
  desk.setFollows(true)
  desk.hand.aimByKeys(at(0, 0.7), 100, 0, 0)
  desk.hand.enter(100)
  desk.hand.aimByKeys(at(0, 0), 100, 130, -144)
  expect(desk.now.gesture).toMatchObject({ way: [at(1, 0.7), at(1.3, 1.4)], next: at(1.3, 2) })
  desk.hand.enter(100)
  desk.hand.enter(100)
  expect(gridsOf(desk.now.coverage)).toHaveLength(5)
})

test('a lasso that follows boundaries goes back to its first point along them', () => {
  const planner = new Planner().select('A').take('transfer')
  planner.desk.setFollows(true)
  planner.click(at(3, 2), at(2, 1)).free(at(3, 1)).free(at(3.6, 1)).free(at(3.6, 1.5)).click(at(3.6, 2), at(3, 2))
  expect(planner.state.gesture).toMatchObject({ points: [] })
  expect(planner.desk.factsOf('A')?.households).toBe(60)
})

test('what is to be merged is chosen press by press', () => {
  const planner = new Planner().select('A')
  planner.desk.merge()
  expect(planner.state).toMatchObject({ tool: 'select', gathers: true, selected: ['A'] })
  planner.desk.pick('B', false)
  planner.desk.merge()
  expect(gridsOf(planner.state.coverage)).toHaveLength(3)
  expect(planner.state.gathers).toBe(false)
})

test('a finger ends a line beside its last point, where a mouse draws on', () => {
  const beside: Position = [at(0.9, 2.5)[0] + 2400, at(0.9, 2.5)[1]]
  const drawn = (touch: boolean) => {
    const planner = new Planner().take('split').click(at(0.9, -0.5), at(0.9, 2.5))
    planner.desk.hand.press({ at: beside, pixel: 100, touch })
    return gridsOf(planner.state.coverage).length
  }
  expect([drawn(true), drawn(false)]).toEqual([5, 4])
})
