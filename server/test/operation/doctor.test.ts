import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { configOf } from '../../src/config.ts'
import type { Engine } from '../../src/database/engine/engine.ts'
import { rows } from '../../src/database/rows.ts'
import { examine } from '../../src/doctor/examine.ts'
import type { Finding } from '../../src/doctor/finding.ts'
import { FeatureKind } from '../../src/formats/feature/feature-kind.ts'
import { freshEngine } from '../engines.ts'
import { collection, importText, square } from '../exchange/exchange.ts'
import { searchFollowed } from '../feed-placed.ts'

let engine: Engine

beforeAll(async () => {
  engine = await freshEngine('sample')
  await searchFollowed(engine)
})
afterAll(() => engine.close())

async function looked(): Promise<Record<string, Finding>> {
  const found: Record<string, Finding> = {}
  for await (const finding of examine(engine, configOf({}))) found[finding.name] = finding
  return found
}

/** Looks while something is wrong, and puts it right again. */
async function lookedWhile(wrong: string, right: string): Promise<Record<string, Finding>> {
  await rows(engine.em, wrong)
  try {
    return await looked()
  } finally {
    await rows(engine.em, right)
  }
}

test('a sample that nobody has touched is well, and looking changes nothing', async () => {
  const before = await rows(
    engine.em,
    'select max(id) as events, (select count(*) from search_entry) as entries from event',
  )
  const found = await looked()
  // The disk is the machine’s own affair.
  const { disk, ...others } = found
  expect(disk!.says).toContain('GiB free')
  expect(Object.values(others).filter(({ state }) => state !== 'ok')).toEqual([])
  expect(Object.keys(others)).toEqual([
    'database',
    'PostGIS',
    'schema',
    ...(inject('database').engine === 'postgresql' ? ['locks'] : []),
    'clock',
    'accounts',
    'search',
    'jobs',
    'grids of 530302',
    'households of 530302',
  ])
  expect(found['grids of 530302']!.says).toMatch(/^\d{3} grids lie beside each other/)
  expect(
    await rows(engine.em, 'select max(id) as events, (select count(*) from search_entry) as entries from event'),
  ).toEqual(before)
})

test('what is wrong is found, each under its name', async () => {
  const moved = await lookedWhile(
    `update grid_version set boundary = ST_Translate(boundary, 0.0005, 0) where code = '530302001001001'`,
    `update grid_version set boundary = ST_Translate(boundary, -0.0005, 0) where code = '530302001001001'`,
  )
  expect(moved['grids of 530302']).toMatchObject({ state: 'fail', says: expect.stringMatching(/GRIDS_OVERLAP/) })

  const counted = await lookedWhile(
    `update grid_version set households = households + 1 where code = '530302001001002'`,
    `update grid_version set households = households - 1 where code = '530302001001002'`,
  )
  expect(counted['households of 530302']).toMatchObject({ state: 'warn', says: expect.stringMatching(/^1 grids/) })
  await searchFollowed(engine)

  await rows(engine.em, `create table away as select * from search_entry where kind = 'GRID' limit 3`)
  await rows(engine.em, 'delete from search_entry where id in (select id from away)')
  expect((await looked()).search).toMatchObject({
    state: 'warn',
    says: expect.stringMatching(/^[1-3] things are not found/),
  })
  await rows(engine.em, 'insert into search_entry overriding system value select * from away')
  await rows(engine.em, 'drop table away')

  const newer = await lookedWhile(
    `insert into mikro_orm_migrations (name) values ('9999-of-tomorrow')`,
    `delete from mikro_orm_migrations where name = '9999-of-tomorrow'`,
  )
  expect(newer.schema).toMatchObject({ state: 'fail', says: expect.stringContaining('9999-of-tomorrow') })
  // What a newer Geyi has made of the tables is not asked for.
  expect(newer.search).toBeUndefined()

  const shut = await lookedWhile('update account set disabled = true', 'update account set disabled = false')
  expect(shut.accounts).toMatchObject({ state: 'warn', says: expect.stringContaining('geyi account add') })
})

test('what is only drawn badly is told and is nothing wrong, so that a server that was restored starts', async () => {
  const west = square(0, 0)
  const east = square(1, 0)
  // A vertex of the eastern grid, a centimetre off their line, that the western one does not know.
  east.coordinates[0]!.splice(4, 0, [103.8010001, 25.5005])
  const grids = collection(
    ...[west, east].map((geometry, index) => ({ properties: { name: `第${index + 1}格` }, geometry })),
  )
  const imported = await importText(engine, grids, { kind: FeatureKind.GRIDS, district: '990102', name: '二格' })
  expect(imported).toMatchObject({ applied: true, created: 2 })
  expect((await looked())['grids of 990102']).toMatchObject({
    state: 'warn',
    says: expect.stringContaining('UNMATCHED_VERTEX'),
  })
})
