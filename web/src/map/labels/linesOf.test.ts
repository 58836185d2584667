import { expect, test } from 'vitest'
import { linesOf } from './linesOf.ts'

/** Chinese is set twice as wide as Latin. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0)
const lines = (name: string, widest = 26) => linesOf(name, widest, widthOf)

test('a short name is one line', () => {
  expect(lines('建宁街道党群服务中心')).toEqual(['建宁街道党群服务中心'])
})

test('a long name breaks into lines of about the same length, Chinese anywhere and English between words', () => {
  expect(lines('曲靖市麒麟区建宁街道文昌社区党群服务中心')).toEqual(['曲靖市麒麟区建宁街道', '文昌社区党群服务中心'])
  expect(lines('Wenchang Community Party and Mass Service Centre')).toEqual([
    'Wenchang Community Party',
    'and Mass Service Centre',
  ])
})

test('a name that would be longer than three lines says that it goes on', () => {
  const long = lines('长'.repeat(60))
  expect(long).toHaveLength(3)
  expect(long.at(-1)).toMatch(/…$/)
  expect(Math.max(...long.map(widthOf))).toBeLessThanOrEqual(29)
})
