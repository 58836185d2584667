import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, drawn } from '../../test/drawn.ts'
import { Random, randomEdit } from '../../test/random.ts'
import { edgesOf } from '../coverage/edgeIndex.ts'
import { applyEdit } from './applyEdit.ts'
import { parseEdit } from './parseEdit.ts'

const twoGrids = drawn(['WE', 'WE'])

test('every edit that the editor makes passes as text, and so does its inverse', () => {
  const random = new Random(3)
  for (let step = 0; step < 200; step++) {
    const edit = randomEdit([...edgesOf(twoGrids.edges)], random, 500, `n${step}`)
    expect(parseEdit(JSON.parse(JSON.stringify(edit)))).toEqual({ edit })
    const outcome = applyEdit(twoGrids, edit)
    if (!('problems' in outcome)) expect(parseEdit(JSON.parse(JSON.stringify(outcome.inverse)))).toHaveProperty('edit')
  }
})

test('what is no edit is refused, never thrown', () => {
  const malformed = [
    null,
    undefined,
    42,
    [],
    {},
    { type: 'constructor' },
    { type: 'moveVertex' },
    { type: 'moveVertex', from: [0, 0], to: [0, 0.5] },
    { type: 'moveVertex', from: [0, 0], to: [0, Number.NaN] },
    { type: 'moveVertex', from: [0, 0], to: [0, 1], extra: 1 },
    { type: 'splitGrid', grid: 'W', path: [at(0, 1)], into: [{ id: 'N' }] },
    { type: 'splitGrid', grid: 'W', path: [at(0, 1), at(1, 1)], into: [] },
    { type: 'transferArea', area: [[[at(0, 0), at(1, 0), at(1, 1), at(0, 1)]]], to: 'W' },
  ]
  for (const value of malformed) expect(parseEdit(value)).toEqual({ problems: [{ code: 'MALFORMED_EDIT', grids: [] }] })
  fc.assert(fc.property(fc.anything(), value => 'problems' in parseEdit(value)))
})

test('edges that cannot be are refused, not applied', () => {
  const edge = (left?: string, right?: string) => ({
    a: at(0.2, 0.2),
    b: at(0.4, 0.2),
    ...(left && { left }),
    ...(right && { right }),
  })
  const none = { type: 'exchangeEdges', remove: [], grids: [] } as const
  for (const add of [
    [edge('W', 'W')],
    [edge()],
    [edge('W', 'E')],
    [edge('W', 'E'), edge('W', 'E')],
    [{ ...edge('W', 'E'), b: at(0.2, 0.2) }],
  ]) {
    const parsed = parseEdit({ ...none, add })
    if ('problems' in parsed) throw new Error('should parse')
    expect(applyEdit(twoGrids, parsed.edit)).toHaveProperty('problems')
  }
  expect(applyEdit(twoGrids, { ...none, add: [], remove: [edge('W', 'E') as never] })).toMatchObject({
    problems: [{ code: 'GROUND_MOVED' }],
  })
})
