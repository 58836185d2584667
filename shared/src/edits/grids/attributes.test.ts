import { expect, test } from 'vitest'
import { applied, refused } from '../../../test/apply.ts'
import { drawn } from '../../../test/drawn.ts'
import { dissolve } from '../../coverage/dissolve.ts'
import { findGrid } from '../../coverage/structure/coverage.ts'

//   ┌───┬───┐
//   │ A │ B │   A and B hang on …001, C on …002
//   ├───┴───┤
//   │   C   │
//   └───────┘
const coverage = drawn(['AB', 'CC'], id => (id === 'C' ? '530302001002' : '530302001001'))

test('a grid gets another name, and loses it', () => {
  const named = applied(coverage, { type: 'renameGrid', grid: 'A', name: '第一网格' })
  expect(findGrid(named, 'A')!.name).toBe('第一网格')
  expect(findGrid(applied(named, { type: 'renameGrid', grid: 'A', name: null }), 'A')).toEqual(findGrid(coverage, 'A'))
})

test('a grid moved to another community takes its ground along', () => {
  const moved = applied(coverage, { type: 'assignCommunity', grid: 'B', community: '530302001002' })
  const grounds = dissolve(moved, grid => grid.community)
  expect(grounds.get('530302001001')).toEqual(findGrid(coverage, 'A')!.boundary)
  expect(grounds.get('530302001002')![0]![0]).toHaveLength(9)
})

test('a grid that is not there, or is so already, is said to be', () => {
  expect(refused(coverage, { type: 'renameGrid', grid: 'Z', name: 'x' })[0]!.code).toBe('NO_SUCH_GRID')
  expect(refused(coverage, { type: 'assignCommunity', grid: 'C', community: '530302001002' })[0]!.code).toBe(
    'NOTHING_CHANGES',
  )
})

test('two renamings of one name are not both undone: the second undo says that the ground has moved', () => {
  const named = applied(coverage, { type: 'renameGrid', grid: 'A', name: 'one' })
  const inverse = {
    type: 'exchangeEdges',
    remove: [],
    add: [],
    grids: [{ before: { id: 'A', community: '530302001001' }, after: { id: 'A', name: 'two' } }],
  } as const
  expect(refused(named, inverse)).toEqual([{ code: 'GROUND_MOVED', grids: ['A'] }])
})
