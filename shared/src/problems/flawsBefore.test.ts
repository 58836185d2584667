import { describe, expect, test } from 'vitest'
import { flawsBefore } from './flawsBefore.ts'
import type { Problem } from './problem.ts'

const hole = (area: number, ...grids: string[]): Problem => ({ code: 'UNASSIGNED_AREA', grids, at: [5, 5], area })

describe('a flaw that was there before', () => {
  test('is known by its place, whatever its neighbours are called now', () => {
    expect(flawsBefore([hole(40, 'A', 'B')])(hole(40, 'A', 'B-2'))).toBe(true)
    expect(flawsBefore([hole(40, 'A')])({ ...hole(40, 'A'), at: [5, 6] })).toBe(false)
    expect(flawsBefore([hole(40, 'A')])({ ...hole(40, 'A'), code: 'GAP_BETWEEN_GRIDS' })).toBe(false)
  })

  test('is another when it has grown by more than vertices in its rim can make it seem to', () => {
    const known = flawsBefore([hole(40, 'A')])
    expect([39, 40.5, 41].map(area => known(hole(area, 'A')))).toEqual([true, true, false])
  })

  test('may be as large as the largest of those in one place', () => {
    expect(flawsBefore([hole(40, 'A'), hole(3, 'B')])(hole(40, 'A'))).toBe(true)
  })

  test('without a place is known by its grids and its line, and hides no other', () => {
    const overlap = (...grids: string[]): Problem => ({ code: 'GRIDS_OVERLAP', grids })
    const known = flawsBefore([overlap('A', 'B')])
    expect(known(overlap('B', 'A'))).toBe(true)
    expect(known(overlap('A', 'C'))).toBe(false)
    expect(
      known({
        ...overlap('A', 'B'),
        line: [
          [0, 0],
          [0, 9],
        ],
      }),
    ).toBe(false)
  })
})
