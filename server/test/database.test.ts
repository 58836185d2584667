import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { quantise } from '@geyi/shared/geo'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { checkEngine } from '../src/database/engine/check.ts'
import type { Engine } from '../src/database/engine/engine.ts'
import { lockFolder } from '../src/database/engine/lock.ts'
import { migrate } from '../src/database/engine/migrate.ts'
import { boundaryToEwkt } from '../src/database/geometry.type.ts'
import { insertRows } from '../src/database/insert-rows.ts'
import { oneRow, rows } from '../src/database/rows.ts'
import { openEngine } from '../src/store/open-engine.ts'
import { freshEngine } from './engines.ts'
import { Starter } from './lock-starter.ts'

let engine: Engine

beforeAll(async () => {
  engine = await freshEngine()
})
afterAll(() => engine.close())

const square = (x: number, y: number) =>
  boundaryToEwkt([
    [
      [
        [quantise(x), quantise(y)],
        [quantise(x + 0.01), quantise(y)],
        [quantise(x + 0.01), quantise(y + 0.01)],
        [quantise(x), quantise(y + 0.01)],
        [quantise(x), quantise(y)],
      ],
    ],
  ])

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

const version = (
  id: number,
  grid: number,
  code: string,
  from: string,
  to: string | null,
  boundary = square(103.8, 25.5),
) =>
  rows(
    engine.em,
    `insert into grid_version (id, grid_id, version, code, kind, name, pinyin, initials, boundary, area, valid_from, valid_to)
     values ($1, $2, $3, $4, 'GENERAL', '网格', 'wangge', 'wg', $5::geometry, 1, $6::date, $7::date)`,
    [uuid(id), uuid(grid), id, code, boundary, from, to],
  )

describe('the schema', () => {
  test('is complete: migrating again has nothing to do', async () => {
    expect(await migrate(engine)).toEqual([])
  })

  test('never lets a grid, or a code, be two things on one day', async () => {
    await rows(engine.em, 'insert into grid (id) values ($1), ($2)', [uuid(1), uuid(2)])
    await version(1, 1, '530302001001001', '2026-01-01', '2026-06-01')
    await version(2, 1, '530302001001002', '2026-06-01', null)
    await version(3, 2, '530302001001001', '2026-06-01', null)
    await expect(version(4, 1, '530302001001009', '2026-05-31', '2026-06-02')).rejects.toThrow(/exclu/)
    await expect(version(5, 2, '530302001001002', '2026-01-01', '2026-06-02')).rejects.toThrow(/exclu/)
    const { codes } = await oneRow<{ codes: string }>(
      engine.em,
      `select string_agg(code, ' ' order by version) as codes from grid_version where valid_from <= '2026-03-01' and (valid_to is null or valid_to > '2026-03-01')`,
    )
    expect(codes).toBe('530302001001001')
  })

  test('searches by index', async () => {
    const { indexes } = await oneRow<{ indexes: string }>(
      engine.em,
      `select string_agg(indexdef, E'\\n') as indexes from pg_indexes where schemaname = 'public'`,
    )
    for (const index of ['gist (boundary)', 'gist (location)', 'gin_trgm_ops', '(code)'])
      expect(indexes).toContain(index)
  })
})

describe('geometry that would fail in silence', () => {
  test('a bulk insert that loses a row fails as a whole', async () => {
    const before = await oneRow<{ n: number }>(engine.em, 'select count(*)::int as n from backdrop')
    const add = (shapes: string[]) =>
      engine.em.fork().transactional(em =>
        insertRows(
          em,
          'backdrop',
          {
            id: ['uuid', ({ index }: { index: number; shape: string }) => uuid(100 + index)],
            district_code: ['text', () => '530302'],
            kind: ['text', () => 'GREEN'],
            class: ['text', () => 'park'],
            geometry: ['geometry', ({ shape }: { index: number; shape: string }) => shape],
          },
          shapes.map((shape, index) => ({ index, shape })),
        ),
      )
    await expect(add([square(103.8, 25.5), 'SRID=4326;MULTIPOLYGON(((0 0,1 0,1 1)))'])).rejects.toThrow()
    expect(await oneRow(engine.em, 'select count(*)::int as n from backdrop')).toEqual(before)
    await add([square(103.8, 25.5)])
    expect(await oneRow(engine.em, 'select count(*)::int as n from backdrop')).toEqual({ n: before.n + 1 })
  })

  test('an answer that must be there and is not is a failure', async () => {
    await expect(oneRow(engine.em, 'select 1 where false')).rejects.toThrow('Expected one row')
    // A bow-tie makes GEOS fail: PostgreSQL says so, the embedded engine returns no row at all. Both must be failures.
    const bowTie = `'SRID=4326;POLYGON((0 0,2 2,2 0,0 2,0 0))'::geometry`
    const intersection = `select ST_AsText(ST_Intersection(${bowTie}, 'SRID=4326;POLYGON((0 1,3 1,3 3,0 3,0 1))'::geometry)) as shape`
    const outcome = await oneRow<{ shape: string }>(engine.em, intersection).then(
      ({ shape }) => shape,
      () => 'failed',
    )
    expect(outcome === 'failed' || outcome.length > 0).toBe(true)
  })
})

if (inject('database').engine === 'embedded')
  describe('contract 25: the lock of the embedded data folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'geyi-lock-'))
    const starters = [1, 2, 3].map(() => new Starter(folder))
    afterAll(async () => {
      for (const starter of starters) await starter.kill()
      rmSync(folder, { recursive: true })
    })

    test('is refused to whoever comes second, who is told who holds it', async () => {
      const unlock = lockFolder(folder)
      expect(() => lockFolder(folder)).toThrow(`in use by process ${process.pid}`)
      expect(await starters[0]!.tries()).toContain(`in use by process ${process.pid}`)
      unlock()
      lockFolder(folder)()
    })

    test('goes to exactly one of three who start at once, 300 times of 300', async () => {
      for (let round = 0; round < 300; round++) {
        const answers = await Promise.all(starters.map(starter => starter.tries()))
        expect(answers.filter(answer => answer === 'got it').length, answers.join('\n')).toBe(1)
        await Promise.all(starters.map(starter => starter.frees()))
      }
    })

    test('is free as soon as its process is killed, and goes to exactly one of those who then start', async () => {
      for (let round = 0; round < 3; round++) {
        const holder = new Starter(folder)
        expect(await holder.tries()).toBe('got it')
        await holder.kill()
        const answers = await Promise.all(starters.map(starter => starter.tries()))
        expect(answers.filter(answer => answer === 'got it').length, answers.join('\n')).toBe(1)
        await Promise.all(starters.map(starter => starter.frees()))
      }
    })

    test('does not hang on a process number, which another process may have by now, or this one', () => {
      for (const pid of [process.pid, 1]) {
        writeFileSync(join(folder, 'geyi.lock'), String(pid))
        writeFileSync(join(folder, 'geyi.holder.json'), JSON.stringify({ pid, host: hostname() }))
        lockFolder(folder)()
      }
    })
  })

if (inject('database').engine === 'postgresql')
  describe('a PostgreSQL that can’t serve', () => {
    const { url } = inject('database')

    test('with a locale that knows no Chinese is refused with what to do', async () => {
      await rows(engine.em, `create database plain template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`)
      const plain = await openEngine({ databaseUrl: url.replace('{database}', 'plain') })
      await expect(checkEngine(plain)).rejects.toThrow('--locale=C.UTF-8')
      await plain.close()
    })

    test('that is not there is said in one line', async () => {
      await expect(openEngine({ databaseUrl: 'postgresql://geyi@127.0.0.1:1/none' })).rejects.toThrow(
        /^The database of DATABASE_URL does not answer/,
      )
    })
  })

if (inject('database').engine === 'postgresql')
  describe('a read that keeps coming', () => {
    const { url } = inject('database')
    const prepared = (of: Engine) => rows<{ statement: string }>(of.em, 'select statement from pg_prepared_statements')
    const open = (namedStatements: boolean) =>
      openEngine({ databaseUrl: url.replace('{database}', 'postgres'), poolSize: 1, namedStatements })

    test('is prepared when it comes the second time, and no more than two hundred are kept', async () => {
      const one = await open(true)
      try {
        for (let n = 0; n < 250; n++) await rows(one.em, `select ${n}::int as n where $1`, [true])
        expect(await prepared(one)).toEqual([])
        for (let n = 250; n < 500; n++)
          for (const times of [1, 2, 3])
            expect(await rows(one.em, `select ${n}::int as n, $1::int as times`, [times])).toEqual([{ n, times }])
        const kept = await prepared(one)
        expect(kept).toHaveLength(200)
        expect(kept.map(({ statement }) => statement)).toContain('select 250::int as n, $1::int as times')
      } finally {
        await one.close()
      }
    })

    test('is never prepared where a pooler lies between', async () => {
      const one = await open(false)
      try {
        for (let n = 0; n < 5; n++) await rows(one.em, 'select $1::int as n', [n])
        expect(await prepared(one)).toEqual([])
      } finally {
        await one.close()
      }
    })
  })
