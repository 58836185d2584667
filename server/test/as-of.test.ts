import { quantise } from '@geyi/shared/geo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { boundaryToEwkt } from '../src/database/geometry.type.ts'
import { rows } from '../src/database/rows.ts'
import { openServer, type TestServer } from './server.ts'

//   2026-01-01 ─────────── 2026-07-01 ─────────── 2199-01-01 ───
//   grid A: code …001, west half   │ code …002, whole square  │ planned: …003
//   community: 旧名社区              │ 新名社区
const A = '00000000-0000-4000-8000-00000000000a'
const C = '00000000-0000-4000-8000-00000000000c'
const community = '990101001001'

const box = (west: number, east: number) => {
  const corner = (x: number, y: number) => [quantise(x), quantise(y)] as const
  return boundaryToEwkt([
    [[corner(west, 25), corner(east, 25), corner(east, 25.01), corner(west, 25.01), corner(west, 25)]],
  ])
}

let server: TestServer

beforeAll(async () => {
  server = await openServer('empty')
  const { em } = server.engine
  await rows(em, 'insert into grid (id) values ($1)', [A])
  await rows(em, 'insert into division (id) values ($1)', [C])
  const grid = (version: number, serial: string, boundary: string, from: string, to: string | null) =>
    rows(
      em,
      `insert into grid_version (id, grid_id, version, code, kind, name, pinyin, initials, boundary, area, households, valid_from, valid_to)
       values ($1, $2, $3, $4, 'GENERAL', '网格', 'wangge', 'wg', $5::geometry, 1, $6, $7::date, $8::date)`,
      [
        `00000000-0000-4000-8000-0000000000a${version}`,
        A,
        version,
        community + serial,
        boundary,
        version * 100,
        from,
        to,
      ],
    )
  await grid(1, '001', box(103, 103.01), '2026-01-01', '2026-07-01')
  await grid(2, '002', box(103, 103.02), '2026-07-01', '2199-01-01')
  await grid(3, '003', box(103, 103.02), '2199-01-01', null)
  const division = (version: number, name: string, from: string, to: string | null) =>
    rows(
      em,
      `insert into division_version (id, division_id, version, code, level, name, pinyin, initials, valid_from, valid_to)
       values ($1, $2, $3, $4, 'COMMUNITY', $5, 'x', 'x', $6::date, $7::date)`,
      [`00000000-0000-4000-8000-0000000000c${version}`, C, version, community, name, from, to],
    )
  await division(1, '旧名社区', '2026-01-01', '2026-07-01')
  await division(2, '新名社区', '2026-07-01', null)
})
afterAll(() => server.close())

const grid = async (serial: string, asOf?: string) =>
  (
    await server.ask(
      'query ($code: String!, $asOf: Date) { grid(code: $code, asOf: $asOf) { id version households validFrom validTo community { name } } }',
      { code: community + serial, asOf },
    )
  ).data.grid

describe('a past day', () => {
  test('shows the grid under the code it had then, with the community as it was called then', async () => {
    expect(await grid('001', '2026-06-30')).toEqual({
      id: `Grid:${A}`,
      version: 1,
      households: 100,
      validFrom: '2026-01-01',
      validTo: '2026-07-01',
      community: { name: '旧名社区' },
    })
    expect(await grid('001', '2025-12-31')).toBeNull()
    expect(await grid('001')).toBeNull()
  })

  test('ends on the day the next version begins', async () => {
    expect(await grid('001', '2026-07-01')).toBeNull()
    expect(await grid('002', '2026-07-01')).toMatchObject({
      id: `Grid:${A}`,
      version: 2,
      community: { name: '新名社区' },
    })
  })

  test('finds the grid at a place by the boundary of that day', async () => {
    const at = async (asOf: string) =>
      (
        await server.ask(
          'query ($asOf: Date) { gridAt(point: { longitude: 103.015, latitude: 25.005 }, asOf: $asOf) { version } }',
          { asOf },
        )
      ).data.gridAt
    expect(await at('2026-03-01')).toBeNull()
    expect(await at('2026-08-01')).toEqual({ version: 2 })
  })

  test('lists grids and divisions as they were', async () => {
    const codes = async (asOf: string) =>
      (
        await server.ask(
          'query ($asOf: Date) { grids(asOf: $asOf) { edges { node { code } } } division(code: "990101001001", asOf: $asOf) { name grids { totalCount } } }',
          { asOf },
        )
      ).data
    expect(await codes('2026-03-01')).toEqual({
      grids: { edges: [{ node: { code: `${community}001` } }] },
      division: { name: '旧名社区', grids: { totalCount: 1 } },
    })
    expect((await codes('2025-01-01')).division).toBeNull()
  })
})

describe('a future day', () => {
  test('shows what has been published to begin then', async () => {
    expect(await grid('003', '2199-01-01')).toMatchObject({ version: 3, validTo: null })
  })
})

describe('a day that is none', () => {
  test.each(['2026-02-30', '21.11.2026', '1899-12-31', '2200-01-01', '9000-01-01', '2026-13-01', 'today', ''])(
    '%s is refused',
    async asOf => {
      const answer = await server.ask('query ($asOf: Date) { grids(asOf: $asOf) { edges { cursor } } }', { asOf })
      expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
    },
  )
})
