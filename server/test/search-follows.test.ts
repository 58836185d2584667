import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine } from '../src/database/engine/engine.ts'
import { rows } from '../src/database/rows.ts'
import { buildApp } from '../src/serve/app.ts'
import { freshEngine } from './engines.ts'
import { searchFollowed } from './feed-placed.ts'

let engine: Engine
let app: FastifyInstance
const logged: string[] = []

beforeAll(async () => {
  engine = await freshEngine('empty')
  app = await buildApp(engine, { log: { level: 'error', to: { write: (line: string) => logged.push(line) } } })
  await app.ready()
  // What is called so can't be kept by the search.
  await rows(
    engine.em,
    `create function refuse_entry() returns trigger language plpgsql as $$ begin
       if new.label = '读不出来驿站' then raise exception 'no entry can be made of this'; end if;
       return new; end $$`,
  )
  await rows(
    engine.em,
    'create trigger refuse_entry before insert on search_entry for each row execute function refuse_entry()',
  )
})
afterAll(async () => {
  await app.close()
  await engine.close()
})

async function add(...names: string[]): Promise<void> {
  const [added] = await rows<{ tx: string }>(
    engine.em,
    `insert into service_station (id, kind, division_code, name, pinyin, initials, location)
     select gen_random_uuid(), 'RED_POST', '530302', name, 'p', 'p', 'SRID=4326;POINT(103.8 25.5)'::geography from unnest($1::text[]) as r(name)
     returning pg_current_xact_id()::text as tx`,
    [names],
  )
  await nothingBefore(added!.tx)
}

/** Until nothing is open that began before: what happened waits for its place until then, and other databases of the server count too. */
async function nothingBefore(tx: string): Promise<void> {
  for (;;) {
    const [row] = await rows<{ done: boolean }>(
      engine.em,
      'select pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 as done',
      [tx],
    )
    if (row!.done) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

async function search(text: string): Promise<string[]> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({
      query: 'query ($text: String!) { search(text: $text) { label } }',
      variables: { text },
    }),
  })
  const { data, errors } = response.json()
  expect(errors).toBeUndefined()
  return data.search.map(({ label }: { label: string }) => label)
}

test('what can’t be followed is told by an id and keeps nobody from what happened before and after it', async () => {
  await add('从前的驿站')
  await add('读不出来驿站')
  await add('后来的驿站')
  expect(await search('后来的')).toEqual(['后来的驿站'])
  expect(await search('从前的')).toEqual(['从前的驿站'])
  expect(await search('读不出来')).toEqual([])
  const told = logged.map(line => JSON.parse(line))
  expect(told).toHaveLength(1)
  expect(told[0]).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    event: { kind: 'STATION' },
    err: { message: expect.any(String) },
  })
})

test('of more than are followed at once none is missed', async () => {
  await add(...Array.from({ length: 2_500 }, (_, at) => `第${at}驿站`))
  await searchFollowed(engine)
  const [counted] = await rows<{ missed: number }>(
    engine.em,
    `select count(*)::int as missed from service_station s
     where s.name <> '读不出来驿站' and not exists (select 1 from search_entry e where e.node_id = s.id)`,
  )
  expect(counted).toEqual({ missed: 0 })
})

test('many that can’t be followed are passed over one after the other', async () => {
  logged.length = 0
  for (let n = 0; n < 30; n++) await add('读不出来驿站')
  await add('最后的驿站')
  for (let asked = 0; asked < 5; asked++) await search('最后的')
  expect(await search('最后的')).toEqual(['最后的驿站'])
  expect(logged).toHaveLength(30)
})
