import { expect, test } from 'vitest'
import {
  codeAt,
  communityOf,
  districtOf,
  isDissolvedCode,
  isDivisionCode,
  LEVELS,
  levelOfCode,
  serialOf,
  subdistrictOf,
} from './level.ts'

const CODES = ['53', '5303', '530302', '530302001', '530302001001', '530302001001017']

test('the digits of a code say its level', () => {
  expect(CODES.map(levelOfCode)).toEqual(LEVELS)
  for (const no of ['', '5', '530', '53030', '0530302', '05', '53a302', '5303020010010010', '５３'])
    expect(levelOfCode(no)).toBeUndefined()
  expect(CODES.filter(isDivisionCode)).toEqual(CODES.slice(0, -1))
  expect(CODES.filter(isDissolvedCode)).toEqual(['530302', '530302001', '530302001001'])
})

test('the code of a grid begins with those of all that it lies in', () => {
  const grid = CODES.at(-1)!
  expect(LEVELS.map(level => codeAt(grid, level))).toEqual(CODES)
  expect([districtOf(grid), subdistrictOf(grid), communityOf(grid), serialOf(grid)]).toEqual([
    ...CODES.slice(2, 5),
    '017',
  ])
})

test('a code says nothing of what lies below it', () => {
  expect(codeAt('530302', 'subdistrict')).toBeUndefined()
  expect(codeAt(undefined, 'district')).toBeUndefined()
  expect(serialOf('530302001001')).toBe('')
})
