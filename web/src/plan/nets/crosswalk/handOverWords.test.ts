import { expect, test } from 'vitest'
import type { CellCourse, Share } from '../desk/handingOver.ts'
import { courseInWords, courseTable } from './handOverWords.ts'

const share = (number: number, households: number): Share => ({
  grid: `Grid:${number}`,
  gridName: `第${number}网格`,
  households,
  population: 2 * households,
  buildings: 1,
})

const course = (...shares: Share[]): CellCourse => ({
  code: '3',
  name: '3号网格',
  staffCount: 2,
  households: shares.reduce((sum, { households }) => sum + households, 0),
  shares,
})

test('says in both languages which households of a cell go where', () => {
  const parted = course(share(2, 120), share(3, 45), share(4, 0))
  expect(courseInWords('综治网', parted, 'zh')).toBe('综治网 3号网格（2 人）的 120 户并入 第2网格，45 户并入 第3网格。')
  expect(courseInWords('综治网', parted, 'en')).toBe(
    'Of 综治网 3号网格 (2 staff), 120 households go to Grid 002, 45 to Grid 003.',
  )
  const whole = { ...course(share(2, 1_165)), staffCount: null }
  expect(courseInWords('综治网', whole, 'zh')).toBe('综治网 3号网格 的 1,165 户全部并入 第2网格。')
  expect(courseInWords('综治网', course(share(2, 0)), 'zh')).toBe('综治网 3号网格（2 人）没有住户。')
  expect(courseInWords('综治网', course({ ...share(0, 7), grid: undefined, gridName: undefined }), 'zh')).toBe(
    '综治网 3号网格（2 人）的 7 户全部并入 网格之外。',
  )
})

test('a table has a row for each share, whose shares are all of the cell', () => {
  const [, ...rows] = courseTable('综治', [course(share(2, 120), share(3, 40))], 'zh')
  expect(rows).toEqual([
    ['综治', '3', '3号网格', 2, '第2网格', 120, 240, 1, 75, '承接'],
    ['综治', '3', '3号网格', 2, '第3网格', 40, 80, 1, 25, '交接'],
  ])
})
