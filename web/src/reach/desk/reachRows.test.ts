import { expect, test } from 'vitest'
import { emptyGround } from '../../explorer/ground/ground.ts'
import { shareClass } from '../../map/shapes/shares.ts'
import { reachRows, shareText } from './reachRows.ts'
import { reachTable } from './reachTable.ts'

const figures = (households: number, ...within: number[]) => ({
  households,
  population: households * 3,
  householdsWithoutPath: 1,
  within: within.map((reached, i) => ({ minutes: (i + 1) * 5, households: reached, population: reached * 3 })),
})

const reached = {
  minutes: [5, 10, 15],
  total: figures(2000, 0, 1000, 1999),
  divisions: [{ divisionCode: '530302', figures: figures(2000, 0, 1000, 1999) }],
  grids: [{ gridCode: '530302001001001', figures: figures(0, 0, 0, 0) }],
}

test('a share is never more than it is, and that of nobody is none', () => {
  expect(shareText(1999, 2000)).toBe('99.9%')
  expect(shareText(19_999, 20_000)).toBe('99.9%')
  expect(shareText(2000, 2000)).toBe('100%')
  expect(shareText(150_337, 163_060)).toBe('92.2%')
  expect(shareText(1, 3)).toBe('33.3%')
  expect(shareText(0, 5)).toBe('0%')
  expect(shareText(0, 0)).toBe('–')
})

test('only all of a whole is in the last class, and nothing has none', () => {
  expect([0, 1, 250, 500, 899, 900, 999, 1000].map(part => shareClass(part, 1000))).toEqual([0, 0, 1, 2, 3, 4, 4, 5])
  expect(shareClass(0, 0)).toBeNull()
})

test('places that the map does not know yet go by their codes', () => {
  const rows = reachRows(reached, emptyGround, 'zh')
  expect(rows.map(({ name, level, around }) => [name, level, around])).toEqual([
    ['530302', 'district', []],
    ['530302001001001', 'grid', []],
  ])
})

test('the table has a row for each, and no share where nobody lives', () => {
  const [head, district, grid, ...rest] = reachTable(reachRows(reached, emptyGround, 'en'), 'en')
    .slice(1)
    .trim()
    .split('\r\n')
    .map(line => line.split(','))
  expect(rest).toEqual([])
  expect(head).toHaveLength(13)
  expect(district!.slice(4)).toEqual(['2000', '6000', '0', '0', '1000', '50', '1999', '99.95', '1'])
  expect(grid!.slice(4)).toEqual(['0', '0', '0', '', '0', '', '0', '', '1'])
})
