import { expect, test, vi } from 'vitest'
import { refusal, StationsInMemory, stationAt } from '../../../test/stationsInMemory.ts'
import { StationDesk, type StationNews } from './stationDesk.ts'

const home = { longitude: 103.8, latitude: 25.5 }
const there = { longitude: 103.81, latitude: 25.51 }

function begin() {
  const station = stationAt('a', home.longitude, home.latitude)
  const server = new StationsInMemory(station)
  const news: StationNews[] = []
  const desk = new StationDesk(server, one => news.push(one))
  desk.put(station)
  const placeOf = (id: string) => desk.now.stations.get(id)?.location
  const told = (type: StationNews['type']) => vi.waitFor(() => expect(news.at(-1)?.type).toBe(type))
  return { desk, server, news, told, placeOf }
}

const pointOf = ({ longitude, latitude }: typeof home) => ({ type: 'Point', coordinates: [longitude, latitude] })

test('a station that is moved is shown there at once, and taken back to where it was', async () => {
  const { desk, server, told, placeOf } = begin()
  desk.move('a', there)
  expect(placeOf('a')).toEqual(pointOf(there))
  await told('done')
  expect(server.kept.get('a')).toMatchObject({ version: 2, location: pointOf(there) })
  await desk.undo()
  expect(placeOf('a')).toEqual(pointOf(home))
  expect(server.kept.get('a')).toMatchObject({ version: 3, location: pointOf(home) })
  await desk.redo()
  expect(placeOf('a')).toEqual(pointOf(there))
  expect(desk.now).toMatchObject({ done: [{ type: 'move' }], undone: [] })
})

test('steps of the arrow keys are one move from where they began', async () => {
  const { desk, server, told, placeOf } = begin()
  desk.nudge('a', { longitude: 103.802, latitude: 25.5 })
  desk.nudge('a', { longitude: 103.804, latitude: 25.5 })
  expect(server.sent).toEqual([])
  desk.settle()
  await told('done')
  expect(server.sent).toMatchObject([{ type: 'move', before: { location: pointOf(home) } }])
  await desk.undo()
  expect(placeOf('a')).toEqual(pointOf(home))
})

test('what is taken back while steps wait is these steps', async () => {
  const { desk, server, placeOf } = begin()
  desk.nudge('a', there)
  await desk.undo()
  expect(server.sent).toHaveLength(2)
  expect(placeOf('a')).toEqual(pointOf(home))
})

test('a move that is refused puts the station back, and there is nothing to take back', async () => {
  const { desk, server, told, placeOf } = begin()
  server.refuses = refusal('FORBIDDEN')
  desk.move('a', there)
  await told('failed')
  await vi.waitFor(() => expect(placeOf('a')).toEqual(pointOf(home)))
  expect(desk.now.done).toEqual([])
})

test('when somebody else was faster the station is shown as it is, and what was done to it is forgotten', async () => {
  const { desk, server, told, news } = begin()
  await desk.edit('a', 'Post a', { phone: null }, { phone: '1' })
  server.rename('a', 'Another')
  desk.move('a', there)
  await told('failed')
  expect(news.at(-1)).toMatchObject({ error: { graphQLErrors: [{ extensions: { code: 'VERSION_CONFLICT' } }] } })
  expect(desk.now.stations.get('a')).toEqual(server.kept.get('a'))
  expect(desk.now.done).toEqual([])
})

test('a station that is deleted comes back as it was, and can be deleted again', async () => {
  const { desk, server } = begin()
  expect(await desk.remove('a')).toBe(true)
  expect(desk.now.stations.has('a')).toBe(false)
  await desk.undo()
  expect(desk.now.stations.get('a')).toMatchObject({ name: 'Post a', version: 3 })
  await desk.redo()
  expect(server.kept.size).toBe(0)
})

test('a new station is known under its id; taken back, it is gone', async () => {
  const { desk, server } = begin()
  const id = await desk.create({ kind: 'RED_POST', name: 'New', location: pointOf(there) as GeoJSON.Point })
  expect(desk.now.stations.get(id!)?.name).toBe('New')
  await desk.undo()
  expect(server.kept.has(id!)).toBe(false)
  expect(desk.now.stations.has(id!)).toBe(false)
})

test('a new station that is refused is told with its name', async () => {
  const { desk, server, news } = begin()
  server.refuses = refusal('BAD_USER_INPUT')
  expect(await desk.create({ kind: 'RED_POST', name: 'New', location: pointOf(there) as GeoJSON.Point })).toBeNull()
  expect(news).toMatchObject([{ type: 'failed', name: 'New' }])
})

test('many stations change together, are taken back together and done again', async () => {
  const { desk, server, news } = begin()
  server.kept.set('b', stationAt('b', 103, 25))
  desk.put(server.kept.get('b')!)
  const parts = ['a', 'b'].map(id => {
    const name = `Post ${id}`
    return { type: 'edit' as const, id, name, before: { name }, after: { name: `New ${id}` } }
  })
  const names = () => [...desk.now.stations.values()].map(({ name }) => name)
  expect(await desk.editMany(parts)).toBeNull()
  expect([names(), news.at(-1)?.type]).toEqual([['New a', 'New b'], 'done'])
  await desk.undo()
  expect(names()).toEqual(['Post a', 'Post b'])
  await desk.redo()
  expect([names(), server.kept.get('b')?.version]).toEqual([['New a', 'New b'], 4])
})

test('of many stations none changes when somebody else has changed one of them, and that one is read again', async () => {
  const { desk, server } = begin()
  server.kept.set('b', stationAt('b', 103, 25))
  desk.put(server.kept.get('b')!)
  server.rename('b', 'Another')
  const parts = ['a', 'b'].map(id => ({ type: 'edit' as const, id, name: id, before: {}, after: { name: 'x' } }))
  expect(await desk.editMany(parts)).toMatchObject([{ row: 1, code: 'VERSION_CONFLICT' }])
  expect(server.sent).toEqual([])
  expect([...desk.now.stations.values()].map(({ name }) => name)).toEqual(['Post a', 'Another'])
  expect(desk.now.done).toEqual([])
})

test('an import is taken back by the server, once; one that can’t be any more is forgotten, and that is said', async () => {
  const { desk, server, news } = begin()
  const change = { type: 'import', batch: 'b', created: 2, changed: 1 } as const
  desk.imported(change)
  await desk.undo()
  expect(news).toEqual([
    { type: 'done', change },
    { type: 'undone', change },
  ])
  await desk.redo()
  expect(desk.now).toMatchObject({ done: [], undone: [] })
  desk.imported(change)
  server.refuses = refusal('UNREACHABLE')
  await desk.undo()
  expect(desk.now.done).toEqual([change])
  server.refuses = refusal('VERSION_CONFLICT')
  await desk.undo()
  expect(news.at(-1)).toMatchObject({ type: 'stays', change })
  expect(desk.now.done).toEqual([])
})
