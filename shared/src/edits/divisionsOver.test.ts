import { expect, test } from 'vitest'
import { at, drawn } from '../../test/drawn.ts'
import { divisionsOver } from './divisionsOver.ts'

//   A A B B      A, B of one community; C of another in the same subdistrict; D of another subdistrict
//   C C D D
const communities: Record<string, string> = {
  A: '530302001001',
  B: '530302001001',
  C: '530302001002',
  D: '530302002001',
}
const coverage = drawn(['AABB', 'AABB', 'CCDD', 'CCDD'], id => communities[id]!)

test('a vertex between grids of one community is that community’s to move', () => {
  expect([...divisionsOver(coverage, { type: 'moveVertex', from: at(2, 3), to: at(2.2, 3) })]).toEqual(['530302001001'])
})

test('a vertex on a community’s boundary is the subdistrict’s', () => {
  expect([...divisionsOver(coverage, { type: 'moveVertex', from: at(1, 2), to: at(1, 2.2) })]).toEqual(['530302001'])
})

test('a junction of two subdistricts is the district’s, whatever else it touches', () => {
  expect(divisionsOver(coverage, { type: 'moveVertex', from: at(2, 2), to: at(2.2, 2.2) })).toContain('530302')
})

test('the outline is the prefecture’s', () => {
  expect(divisionsOver(coverage, { type: 'moveVertex', from: at(0, 3), to: at(-0.2, 3), outline: true })).toContain(
    '5303',
  )
})

test('a grid moves between communities by the subdistrict over both', () => {
  expect([...divisionsOver(coverage, { type: 'assignCommunity', grid: 'A', community: '530302001002' })]).toEqual([
    '530302001',
  ])
})
