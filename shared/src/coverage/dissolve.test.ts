import { expect, test } from 'vitest'
import { at, drawn } from '../../test/drawn.ts'
import { codeAt } from '../codes/level.ts'
import { boundaryLines } from './boundaryLines.ts'
import { dissolve } from './dissolve.ts'
import { divisionOverBoth } from './levels.ts'

//   A A B B        A, B hang on community …001001, C on …001002, D on …002001
//   C C D D
const communities: Record<string, string> = {
  A: '530302001001',
  B: '530302001001',
  C: '530302001002',
  D: '530302002001',
}
const coverage = drawn(['AABB', 'CCDD'], id => communities[id]!)

test('a community is the union of its grids, without the edge between them', () => {
  const grounds = dissolve(coverage, grid => grid.community)
  expect(grounds.get('530302001001')![0]![0]!.filter(([x, y]) => x === 2000 && y > 1000 && y < 2000)).toEqual([])
  expect(grounds.get('530302001001')![0]![0]).toHaveLength(11)
})

test('each level is the union of the level below', () => {
  const byCommunity = dissolve(coverage, grid => grid.community)
  expect(dissolve(coverage, grid => codeAt(grid.community, 'community'))).toEqual(byCommunity)
  const bySubdistrict = dissolve(coverage, grid => codeAt(grid.community, 'subdistrict'))
  expect([...bySubdistrict.keys()].sort()).toEqual(['530302001', '530302002'])
})

test('grids of no group belong to none', () => {
  const grounds = dissolve(coverage, grid => (grid.id === 'D' ? undefined : 'rest'))
  expect([...grounds.keys()]).toEqual(['rest'])
  expect(grounds.get('rest')![0]![0]).toHaveLength(13)
})

test('every edge is drawn once, at the highest level that it bounds', () => {
  //    ═══════════      ═ district
  //    ║   grid  ║
  //    ╟─c─┬─s───╢      c community, s subdistrict
  //    ║   s     ║
  //    ═══════════
  const lines = boundaryLines(coverage)
  expect([...lines.keys()].sort()).toEqual(['community', 'district', 'grid', 'subdistrict'])
  expect(lines.get('grid')).toEqual([[at(2, 1), at(2, 2)]])
  expect(lines.get('community')).toEqual([[at(0, 1), at(1, 1), at(2, 1)]])
  expect(lines.get('subdistrict')).toEqual([[at(2, 0), at(2, 1), at(3, 1), at(4, 1)]])
  expect(lines.get('district')).toHaveLength(1)
  expect(lines.get('district')![0]).toHaveLength(13)
})

test('whoever may redraw the lowest division with both sides in it may move the boundary', () => {
  const ground = (id: string) => ({ community: communities[id]! })
  expect(divisionOverBoth(ground('A'), ground('B'))).toBe('530302001001')
  expect(divisionOverBoth(ground('A'), ground('C'))).toBe('530302001')
  expect(divisionOverBoth(ground('A'), ground('D'))).toBe('530302')
  expect(divisionOverBoth(ground('A'), undefined)).toBe('5303')
})
