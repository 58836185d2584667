import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { checkEngine } from '../src/database/engine/check.ts'
import type { Engine } from '../src/database/engine/engine.ts'
import { migrate } from '../src/database/engine/migrate.ts'
import { rows } from '../src/database/rows.ts'
import { placeEvents } from '../src/event/event.query.ts'
import { openEngine } from '../src/store/open-engine.ts'

const name = `upgraded_${process.pid}`
let engine: Engine

beforeAll(async () => {
  const { engine: kind, url } = inject('database')
  if (kind === 'embedded') engine = await openEngine({})
  else {
    const admin = await openEngine({ databaseUrl: url.replace('{database}', 'postgres') })
    await rows(admin.em, `create database ${name}`)
    await admin.close()
    engine = await openEngine({ databaseUrl: url.replace('{database}', name), poolSize: 2 })
  }
})
afterAll(() => engine.close())

test('what happened before there were events is among them in its order, and who served in a grid is on a roster', async () => {
  const { em, orm } = engine
  await checkEngine(engine)
  await orm.migrator.up({ to: '0010-one-story' })
  const [account, plan, grid] = [randomUUID(), randomUUID(), randomUUID()]
  await rows(em, `insert into account (id, username, display_name, password_hash) values ($1, 'a', 'a', '')`, [account])
  await rows(em, `insert into plan_base (hash, grids) values ('base', '')`)
  await rows(
    em,
    `insert into plan (id, version, name, division_code, state, base_date, base_hash, author_id)
     values ($1, 7, '从前', '530302', 'APPROVED', '2026-01-01', 'base', $2)`,
    [plan, account],
  )
  await rows(em, 'insert into grid (id) values ($1)', [grid])
  await rows(
    em,
    `insert into grid_version (id, grid_id, version, code, kind, name, pinyin, initials, boundary, area, valid_from)
     values ($1, $2, 1, '530302001001001', 'GENERAL', '网格', 'wangge', 'wg', 'SRID=4326;MULTIPOLYGON(((0 0,1 0,1 1,0 0)))', 1, '2026-01-01')`,
    [randomUUID(), grid],
  )
  await rows(
    em,
    `insert into plan_step (plan_id, version, state, author_id, created_at)
     select $1, version, state, $2, timestamptz '2026-01-01 00:00:00Z' + version * interval '1 minute'
     from (values (1, 'DRAFT'), (2, 'SUBMITTED'), (4, 'SUBMITTED'), (7, 'APPROVED')) s(version, state)`,
    [plan, account],
  )
  await rows(
    em,
    `insert into plan_comment (id, plan_id, version, text, verdict, author_id, created_at)
     select gen_random_uuid(), $1, version, 'words', verdict, $2, timestamptz '2026-01-01 00:00:00Z' + version * interval '1 minute'
     from (values (3, null), (6, 'APPROVE')) c(version, verdict)`,
    [plan, account],
  )
  await rows(
    em,
    `insert into grid_staff (id, grid_id, role, name, office_phone, since, until)
     select gen_random_uuid(), $1, role, '甲', phone, since::date, until::date
     from (values ('LEADER', '0874-0000001', '2026-01-01', null), ('WORKER', '0874-0000001', '2025-01-01', '2026-01-01'), ('WORKER', null, '2026-01-01', null))
       s(role, phone, since, until)`,
    [grid],
  )
  expect(await migrate(engine)).toContain('0011-events')
  await placeEvents(em)
  const events = await rows(
    em,
    `select kind, node_id as "nodeId", action, version, author_id as "authorId" from event where position is not null and kind <> 'STAFF' order by position`,
  )
  const ofPlan = { kind: 'PLAN', nodeId: plan, authorId: account }
  expect(events).toEqual([
    { kind: 'GRID', nodeId: grid, action: 'CREATED', version: 1, authorId: null },
    { ...ofPlan, action: 'SUBMITTED', version: 2 },
    { ...ofPlan, action: 'COMMENTED', version: 3 },
    { ...ofPlan, action: 'APPROVED', version: 7 },
  ])
  const people = await rows(
    em,
    `select m.code, m.name, m.division_code as division, m.office_phone as phone, count(*)::int as assignments, min(f.since)::text as since
     from staff_member m join grid_staff f on f.member_id = m.id group by m.id order by assignments desc`,
  )
  const person = { name: '甲', division: '530302001001' }
  expect(people).toEqual([
    {
      ...person,
      code: expect.stringMatching(/^W0000[12]$/),
      phone: '0874-0000001',
      assignments: 2,
      since: '2025-01-01',
    },
    { ...person, code: expect.stringMatching(/^W0000[12]$/), phone: null, assignments: 1, since: '2026-01-01' },
  ])
})
