import { expect, test, vi } from 'vitest'
import { StationsInMemory, stationAt } from '../../../test/stationsInMemory.ts'
import type { DivisionOnMapFragment, Place } from '../../api/index.ts'
import type { GridOnMap, Ground } from '../ground/ground.ts'
import type { AsOf } from '../ground/loadGround.ts'
import { type AddressBar, ExplorerDesk } from './explorerDesk.ts'
import { dayShown, districtOf, groundOf, isReady, mayChange, placesOf, progressOf } from './explorerState.ts'
import type { GroundServer } from './groundLoader.ts'
import type { DeskMap } from './mapInHand.ts'

const TODAY = '2026-06-01'
const LATER = '2026-07-01'
const GRID = '100001001001001'

const square = (west: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [[[west, 0], [west + 1, 0], [west + 1, 1], [west, 1], [west, 0]]], // biome-ignore format: a ring
})

const division = (code: string, name: string, west: number): DivisionOnMapFragment => ({
  id: code,
  code,
  level: code.length === 6 ? 'DISTRICT' : 'COMMUNITY',
  name,
  nameEn: null,
  sample: true,
  boundary: square(west),
  householdBand: { min: 200, max: 300 },
})

const grid: GridOnMap = {
  id: GRID,
  code: GRID,
  name: 'Grid 1',
  kind: 'GENERAL',
  households: 250,
  boundary: square(0),
} as GridOnMap

const districts = new Map([
  ['100001', division('100001', 'West', 0)],
  ['100002', division('100002', 'East', 10)],
])

/** A server of two districts, whose answers may be told to fail. */
class GroundInMemory implements GroundServer {
  readonly asked: string[] = []
  fails: string | null = null

  async settings() {
    this.ask('settings')
    return { today: TODAY, tiandituKey: null, approvalNumber: null, extent: null, sources: [] }
  }
  async districts(asOf: AsOf) {
    this.ask(`districts ${asOf}`)
    return districts
  }
  async ground(within: string, asOf: AsOf, come: (part: Partial<Ground>) => void) {
    this.ask(`ground ${within} ${asOf}`)
    come({ grids: within === '100001' ? new Map([[GRID, grid]]) : new Map() })
  }
  async changedGround(known: Ground, within: string, from: string, to: string) {
    this.ask(`changes ${within} ${from} ${to}`)
    return { ...known, grids: new Map([[GRID, { ...grid, name: `On ${to}` }]]) }
  }
  async stations(within: string) {
    this.ask(`stations ${within}`)
    return [stationAt('a', 0.5, 0.5)].map(station => ({ ...station, divisionCode: '100001001001' }))
  }
  private ask(question: string): void {
    this.asked.push(question)
    if (this.fails && question.startsWith(this.fails)) throw new Error(question)
  }
}

class Bar implements AddressBar {
  readonly steps: string[]
  private moved = () => {}

  constructor(query: string) {
    this.steps = [query]
  }
  read() {
    return this.steps.at(-1)!
  }
  write(query: string, isStep: boolean) {
    if (!isStep) this.steps.pop()
    this.steps.push(query)
  }
  listen(moved: () => void) {
    this.moved = moved
    return () => {}
  }
  back() {
    this.steps.pop()
    this.moved()
  }
}

function begin({ query = '', isNarrow = false, server = new GroundInMemory() } = {}) {
  const address = new Bar(query)
  const stations = new StationsInMemory({ ...stationAt('a', 0.5, 0.5), divisionCode: '100001001001' })
  const desk = new ExplorerDesk({ ground: server, stations, told: () => {}, address, isNarrow: () => isNarrow })
  const flights: string[] = []
  const note = (name: string) => (to: object) => void flights.push(`${name} ${Object.values(to).join()}`)
  const map: DeskMap = {
    map: {
      view: () => ({ longitude: 0.2, latitude: 0.3, zoom: 15 }),
      box: () => ({ west: 0, south: 0, east: 1, north: 1 }),
      fit: note('fit'),
      flyTo: note('fly'),
      reveal: note('reveal'),
      revealBox: note('revealBox'),
      shifted: ({ longitude, latitude }: Place, dx: number, dy: number) => ({
        longitude: longitude + dx / 100,
        latitude: latitude - dy / 100,
      }),
    },
    stations: { focus: id => flights.push(`focus ${id}`) },
  }
  desk.map.now = map
  desk.open()
  const ready = () => vi.waitFor(() => expect(progressOf(desk.now)).toBe('ready'))
  return { desk, address, server, stations, flights, ready }
}

const planner = {
  username: 'p',
  displayName: 'P',
  rights: [{ role: 'PLANNER' as const, divisionCode: '100001' }],
}

test('without a view the first district is loaded, with its stations', async () => {
  const { desk, server, ready } = begin()
  expect(isReady(desk.now)).toBe(false)
  await ready()
  expect(isReady(desk.now)).toBe(true)
  expect(districtOf(desk.now)?.name).toBe('West')
  expect(server.asked.sort()).toEqual(['districts null', 'ground 100001 null', 'settings', 'stations 100001'])
})

test('the district in view is loaded when the map comes to rest on it, once', async () => {
  const { desk, server, ready } = begin()
  await ready()
  desk.setView({ longitude: 10.5, latitude: 0.5, zoom: 12 })
  await ready()
  desk.setView({ longitude: 0.5, latitude: 0.5, zoom: 12 })
  desk.setView({ longitude: 10.4, latitude: 0.5, zoom: 12 })
  expect(districtOf(desk.now)?.name).toBe('East')
  expect(server.asked.filter(question => question.includes('100002')).sort()).toEqual([
    'ground 100002 null',
    'stations 100002',
  ])
})

test('of another day only what differs is asked for, and until it has come the day before is drawn', async () => {
  const { desk, server, ready } = begin()
  await ready()
  desk.showDay(LATER)
  expect(dayShown(desk.now)).toBe(LATER)
  expect(groundOf(desk.now).grids.get(GRID)?.name).toBe('Grid 1')
  await ready()
  expect(groundOf(desk.now).grids.get(GRID)?.name).toBe(`On ${LATER}`)
  expect(server.asked).toContain(`changes 100001 ${TODAY} ${LATER}`)
  desk.showDay(TODAY)
  expect(dayShown(desk.now)).toBeNull()
  expect(groundOf(desk.now).grids.get(GRID)?.name).toBe('Grid 1')
})

test.each(['settings', 'districts', 'ground', 'stations'])(
  '%s that could not be loaded are when it is tried again',
  async what => {
    const server = new GroundInMemory()
    server.fails = what
    const { desk, ready } = begin({ server })
    await vi.waitFor(() => expect(desk.now.settingsFailed || progressOf(desk.now) === 'failed').toBe(true))
    server.fails = null
    desk.retry()
    await ready()
    await vi.waitFor(() => expect(isReady(desk.now)).toBe(true))
    expect(server.asked.filter(question => question.startsWith(what))).toHaveLength(2)
  },
)

test('selecting is a step to go back from; looking around and hiding a layer are none', async () => {
  const { desk, address, ready } = begin()
  await ready()
  desk.toggle('names')
  desk.setView({ longitude: 0.5, latitude: 0.5, zoom: 12 })
  desk.select({ type: 'ground', code: GRID })
  desk.select({ type: 'station', id: 'a' })
  expect(address.steps).toHaveLength(3)
  expect(address.read()).toContain('station=a')
  address.back()
  expect(desk.now).toMatchObject({ selection: { type: 'ground', code: GRID }, hidden: ['names'] })
  desk.toggle('names')
  expect(desk.now.hidden).toEqual([])
})

test('an address that names a grid but no view leads there once it is known; what is pressed is only uncovered', async () => {
  const { desk, flights, ready } = begin({ query: `?place=${GRID}` })
  desk.map.reveal(desk.now)
  expect(flights).toEqual([])
  await ready()
  desk.map.reveal(desk.now)
  expect(flights).toEqual(['fit 0,0,1,1'])
  desk.press({ type: 'station', id: 'a' })
  desk.map.reveal(desk.now)
  expect(flights.slice(1)).toEqual(['reveal 0.5,0.5', 'focus a'])
})

test('from a list one is led to the place; on a phone the list gives way to the map', async () => {
  const { desk, flights, ready } = begin({ isNarrow: true })
  await ready()
  desk.select({ type: 'ground', code: '100001' })
  expect(desk.now.height).toBe('half')
  desk.goTo(GRID)
  expect(desk.now).toMatchObject({ selection: { code: GRID }, height: 'low' })
  desk.goToStation('a')
  expect(flights).toEqual(['fit 0,0,1,1', 'fly 0.5,0.5'])
})

test('an address of another day begins with the bar of time, which a phone shows only then', () => {
  expect(begin().desk.now.isTimeOpen).toBe(false)
  expect(begin({ query: `?day=${LATER}` }).desk.now.isTimeOpen).toBe(true)
})

test('a station may be changed by who has the right to it, and on no day but today', async () => {
  const { desk, ready } = begin({ query: '?station=a' })
  await ready()
  expect(mayChange(desk.now)).toBeNull()
  desk.setViewer({ ...planner, rights: [{ role: 'PLANNER', divisionCode: '100002' }] })
  expect(mayChange(desk.now)).toBe(false)
  desk.setViewer(planner)
  expect(mayChange(desk.now)).toBe(true)
  expect(placesOf(desk.now, ({ name }) => name)).toEqual(['West'])
  desk.showDay(LATER)
  expect(mayChange(desk.now)).toBeUndefined()
  expect(desk.work.nudge(1, 0)).toBe(false)
})

test('a station is added where the map was pressed, and selected when it is saved', async () => {
  const { desk, stations, ready } = begin()
  await ready()
  desk.setViewer(planner)
  desk.work.beginPick()
  desk.work.addAt()
  desk.work.move('new', { longitude: 0.4, latitude: 0.4 })
  expect(desk.now).toMatchObject({ task: { type: 'add', place: { longitude: 0.4 } }, height: 'half' })
  expect(await desk.work.add({ kind: 'RED_POST', name: 'New' })).toBe(true)
  const { selection, task } = desk.now
  expect(task).toBeNull()
  expect(stations.kept.get((selection as { id: string }).id)?.location).toMatchObject({ coordinates: [0.4, 0.4] })
})

test('a press on the map throws nothing away that is being typed; Escape leaves it first, then the selection', async () => {
  const { desk, ready } = begin({ query: '?station=a' })
  await ready()
  desk.work.beginEdit({ id: 'a' } as Parameters<typeof desk.work.beginEdit>[0])
  desk.press(null)
  expect(desk.now).toMatchObject({ task: { type: 'edit' }, selection: { id: 'a' } })
  desk.leave()
  expect(desk.now).toMatchObject({ task: null, selection: { id: 'a' } })
  desk.leave()
  expect(desk.now.selection).toBeNull()
})

test('a key moves, removes and brings back the selected station', async () => {
  const { desk, stations, ready } = begin({ query: '?station=a' })
  await ready()
  desk.setViewer(planner)
  expect(desk.work.nudge(10, 0)).toBe(true)
  desk.work.removeByKey()
  await vi.waitFor(() => expect(desk.now.selection).toBeNull())
  expect(stations.kept.size).toBe(0)
  desk.work.undo()
  await vi.waitFor(() => expect(stations.kept.get('a')?.location).toMatchObject({ coordinates: [0.6, 0.5] }))
})
