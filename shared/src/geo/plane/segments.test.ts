import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../position.ts'
import { isOnSegment, relationOfSegments, segmentsCross } from './segments.ts'

const small = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))

describe('how two segments meet', () => {
  const cases: [string, Position, Position, Position, Position, string][] = [
    ['an X crosses', [0, 0], [2, 2], [0, 2], [2, 0], 'cross'],
    ['a T touches', [0, 0], [4, 0], [2, 0], [2, 3], 'touch'],
    ['an L touches', [0, 0], [4, 0], [4, 0], [4, 3], 'touch'],
    ['end to end on one line touches', [0, 0], [2, 1], [4, 2], [2, 1], 'touch'],
    ['two on one line with a shared stretch overlap', [0, 0], [4, 2], [2, 1], [6, 3], 'overlap'],
    ['one inside the other overlaps', [0, 0], [9, 0], [3, 0], [4, 0], 'overlap'],
    ['the same segment backwards overlaps', [0, 0], [9, 1], [9, 1], [0, 0], 'overlap'],
    ['two on one vertical line with a gap are disjoint', [0, 0], [0, 2], [0, 3], [0, 5], 'disjoint'],
    ['parallels are disjoint', [0, 0], [4, 0], [0, 1], [4, 1], 'disjoint'],
    ['a near miss is disjoint', [0, 0], [1_000_000_000, 1], [500_000_000, 0], [500_000_000, -9], 'disjoint'],
    ['a segment of no length on another touches', [2, 0], [2, 0], [0, 0], [4, 0], 'touch'],
  ]
  test.each(cases)('%s', (_, a, b, c, d, relation) => {
    expect(relationOfSegments(a, b, c, d)).toBe(relation)
    expect(segmentsCross(a, b, c, d)).toBe(relation === 'cross')
  })

  test('the answer does not depend on direction or order', () => {
    fc.assert(
      fc.property(small, small, small, small, (a, b, c, d) => {
        const relation = relationOfSegments(a, b, c, d)
        expect(relationOfSegments(b, a, c, d)).toBe(relation)
        expect(relationOfSegments(a, b, d, c)).toBe(relation)
        expect(relationOfSegments(c, d, a, b)).toBe(relation)
      }),
    )
  })

  test('segments that share an end are never disjoint and never cross', () => {
    fc.assert(
      fc.property(small, small, small, (a, b, c) => ['touch', 'overlap'].includes(relationOfSegments(a, b, a, c))),
    )
  })
})

test('a segment holds its ends and its lattice points, and nothing beside or beyond', () => {
  expect(isOnSegment([0, 0], [0, 0], [4, 2])).toBe(true)
  expect(isOnSegment([4, 2], [0, 0], [4, 2])).toBe(true)
  expect(isOnSegment([2, 1], [0, 0], [4, 2])).toBe(true)
  expect(isOnSegment([2, 2], [0, 0], [4, 2])).toBe(false)
  expect(isOnSegment([6, 3], [0, 0], [4, 2])).toBe(false)
})
