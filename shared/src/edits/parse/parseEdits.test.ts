import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawn } from '../../../test/drawn.ts'
import { Random, randomEdit } from '../../../test/random.ts'
import { edgesOf } from '../../coverage/structure/edgeIndex.ts'
import { parseEdits } from './parseEdits.ts'

const twoGrids = drawn(['WE', 'WE'])
const grid = 'Grid:00000000-0000-4000-8000-000000000001'
const ids: Record<string, string> = {
  W: grid,
  E: 'Grid:00000000-0000-4000-8000-000000000002',
  ...Object.fromEntries([1, 2, 3, 4, 5].map(n => [`W-${n}`, `Grid:00000000-0000-4000-8000-00000000001${n}`])),
}

/** An edit of the drawing as it is sent: ids as the server gives them, a community for every new grid. */
const sent = (edit: object) =>
  JSON.parse(JSON.stringify(edit), (key, value) =>
    key === '' || typeof value !== 'string'
      ? value?.id && !value.community
        ? { ...value, community: '530302001001' }
        : value
      : (ids[value] ?? value),
  )

test('every edit that the editor makes passes as text', () => {
  const random = new Random(3)
  for (let step = 0; step < 200; step++) {
    const edit = sent(randomEdit([...edgesOf(twoGrids.edges)], random, 500, 'W'))
    expect(parseEdits([edit])).toEqual({ ok: true, value: [edit] })
  }
})

test.each([
  [null, 'edits[1]', 'NOT_AN_OBJECT'],
  [{ type: 'constructor' }, 'edits[1].type', 'UNKNOWN_TYPE'],
  [{ type: 'exchangeEdges', remove: [], add: [], grids: [] }, 'edits[1].type', 'UNKNOWN_TYPE'],
  [{ type: 'moveVertex', from: [0, 0], to: [0, 0.5] }, 'edits[1].to', 'NOT_AN_INTEGER'],
  [{ type: 'reshapeBoundary', path: [[0, 0], [0]] }, 'edits[1].path[1]', 'NOT_A_POSITION'],
  [
    {
      type: 'transferArea',
      to: grid,
      area: [
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
          ],
        ],
      ],
    },
    'edits[1].area[0][0]',
    'RING_NOT_CLOSED',
  ],
  [
    {
      type: 'splitGrid',
      grid,
      path: [
        [0, 0],
        [1, 1],
      ],
      into: [{ id: grid, community: '53' }],
    },
    'edits[1].into[0].community',
    'WRONG_PATTERN',
  ],
])('%j is refused with its path and reason', (edit, path, reason) => {
  const fine = { type: 'removeVertex', at: [1, 2] }
  expect(parseEdits([fine, edit])).toMatchObject({ ok: false, problem: { path, reason } })
})

test('zones are as many and as detailed as a subdistrict needs, all together', () => {
  const ring = (positions: number) => [
    ...Array.from({ length: positions - 3 }, (_, i) => [i, 0]),
    [positions, 1],
    [0, 1],
    [0, 0],
  ]
  const zone = (positions: number) => ({ grid: { id: grid, community: '530302001001' }, boundary: [[ring(positions)]] })
  const zoned = (...zones: object[]) => parseEdits([{ type: 'zoneGrids', grids: [grid], zones }])
  expect(zoned(zone(20_000), zone(30_000)).ok).toBe(true)
  expect(zoned(zone(20_000), zone(30_001))).toMatchObject({
    problem: { path: 'edits[0].zones[1].boundary[0][0]', reason: 'WRONG_LENGTH' },
  })
  expect(zoned(...Array.from({ length: 1001 }, () => zone(5)))).toMatchObject({
    problem: { path: 'edits[0].zones', reason: 'WRONG_LENGTH' },
  })
})

test('what a type has no member for is left out', () => {
  const value = [{ type: 'removeVertex', at: [1, 2] }]
  expect(parseEdits([{ type: 'removeVertex', at: [1, 2], outline: false, extra: 1 }])).toEqual({ ok: true, value })
})

test('whatever it is, it is refused, never thrown', () => {
  fc.assert(fc.property(fc.anything(), value => !parseEdits([value]).ok))
  expect(parseEdits([])).toMatchObject({ ok: false, problem: { path: 'edits', reason: 'WRONG_LENGTH' } })
})
