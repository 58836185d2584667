import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { rows } from '../src/database/rows.ts'
import { openEngine } from '../src/store/open-engine.ts'
import { feedPlaced } from './feed-placed.ts'
import { openServer, type TestServer } from './server.ts'

let server: TestServer
let station: string

beforeAll(async () => {
  server = await openServer('sample')
  const [found] = await rows<{ id: string }>(server.engine.em, 'select id from service_station order by code limit 1')
  station = found!.id
})
afterAll(() => server.close())

interface Entry {
  nodeId: string
  action: string
  version: number
}

/** All of the feed after a cursor, once all that was done has its place in it. */
const feed = async (after: string | null = null, first = 400) => {
  await feedPlaced(server)
  return feedNow(after, first)
}

/** All of the feed after a cursor as it is at this moment, page by page. */
const feedNow = async (after: string | null = null, first = 400): Promise<{ entries: Entry[]; end: string | null }> => {
  const entries: Entry[] = []
  for (let end = after; ; ) {
    const { data, errors } = await server.ask(
      'query ($after: String, $first: Int) { changes(after: $after, first: $first) { edges { cursor node { nodeId action version since at } } pageInfo { hasNextPage endCursor } } }',
      { after: end, first },
    )
    if (errors) throw new Error(JSON.stringify(errors))
    entries.push(...data.changes.edges.map(({ node }: { node: Entry }) => node))
    end = data.changes.pageInfo.endCursor ?? end
    if (!data.changes.pageInfo.hasNextPage) return { entries, end }
  }
}

const rename = (name: string) =>
  rows(server.engine.em, 'update service_station set name = $2, version = version + 1 where id = $1', [station, name])

test('the feed names everything that was ever published, once', async () => {
  const { entries } = await feed()
  const kinds = Object.groupBy(entries, ({ nodeId }) => nodeId.split(':')[0]!)
  expect(kinds.Grid).toHaveLength(686)
  expect(kinds.Division).toHaveLength(68)
  expect(new Set(entries.map(({ nodeId }) => nodeId)).size).toBe(entries.length)
  expect(entries.every(({ action }) => action === 'CREATED')).toBe(true)
})

test('who asks again with the last cursor hears what came since, tombstones too, and nothing twice', async () => {
  const { end } = await feed()
  expect((await feed(end)).entries).toEqual([])
  await rename('改名')
  await rows(server.engine.em, 'update service_station set deleted_at = now(), version = version + 1 where id = $1', [
    station,
  ])
  const { entries, end: next } = await feed(end, 1)
  expect(entries).toMatchObject([
    { nodeId: `ServiceStation:${station}`, action: 'UPDATED' },
    { nodeId: `ServiceStation:${station}`, action: 'DELETED' },
  ])
  expect((await feed(next)).entries).toEqual([])
  await rows(server.engine.em, 'update service_station set deleted_at = null where id = $1', [station])
})

test('a forged cursor is refused', async () => {
  const answer = await server.ask('{ changes(after: "WyI5OSJd.aaaaaaaaaaaa") { edges { cursor } } }')
  expect(answer).toMatchObject({ status: 400, code: 'CURSOR_INVALID' })
})

test('what was restored from another database is in the feed, and so is what comes after it', async () => {
  await feed()
  const { end } = await feed()
  await rename('还原')
  await rows(server.engine.em, `update event set tx = '4000000000'::xid8 where position is null`)
  const restored = await feed(end)
  expect(restored.entries).toHaveLength(1)
  await rename('其后')
  expect((await feed(restored.end)).entries).toHaveLength(1)
})

test('what has its place stays as it is, also where a restored database gives the number of its transaction again', async () => {
  const { end } = await feed()
  await rename('从前')
  const told = await feed(end)
  expect(told.entries).toHaveLength(1)
  await server.engine.em.fork().transactional(async own => {
    await rows(
      own,
      `update event set tx = pg_current_xact_id() where position = (select max(position) from event where kind = 'STATION')`,
    )
    await rows(own, 'update service_station set name = $2, version = version + 1 where id = $1', [station, '如今'])
  })
  expect(await feed(end)).toMatchObject({ entries: [...told.entries, { version: told.entries[0]!.version + 1 }] })
})

if (inject('database').engine === 'postgresql')
  test('a change that is committed late is not skipped by a cursor that has gone on', async () => {
    const { end } = await feed()
    const [{ name, others }] = (await rows<{ name: string; others: string[] }>(
      server.engine.em,
      'select current_database() as name, (select array_agg(id::text) from (select id from service_station where id <> $1 limit 2) s) as others',
      [station],
    )) as [{ name: string; others: string[] }]
    const late = await openEngine({ databaseUrl: inject('database').url.replace('{database}', name), poolSize: 1 })
    const slow = late.em.fork()
    await slow.begin()
    await rows(slow, `update service_station set name = '慢' where id = $1`, [others[0]])
    await rows(server.engine.em, `update service_station set name = '快' where id = $1`, [others[1]])
    // Both, in the order of their beginning, once the first has ended; neither while it may still come before the other.
    const during = await feedNow(end)
    expect(during.entries).toEqual([])
    await slow.commit()
    await late.close()
    expect((await feed(during.end)).entries.map(({ nodeId }) => nodeId).sort()).toEqual(
      others.map(id => `ServiceStation:${id}`).sort(),
    )
  })
