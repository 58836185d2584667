import { expect, test } from 'vitest'
import { at, drawn } from '../../../test/drawn.ts'
import { applyEdit } from '../applyEdit.ts'

const twoGrids = drawn(['WE', 'WE'])

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
  ])
    expect(applyEdit(twoGrids, { ...none, add } as never)).toHaveProperty('problems')
  expect(applyEdit(twoGrids, { ...none, add: [], remove: [edge('W', 'E') as never] })).toMatchObject({
    problems: [{ code: 'GROUND_MOVED' }],
  })
})
