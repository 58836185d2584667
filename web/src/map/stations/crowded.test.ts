import { expect, test } from 'vitest'
import { isCrowded } from './crowded.ts'

const row = (apart: number) => Array.from({ length: 10 }, (_, i) => ({ x: i * apart, y: 0, width: 76, height: 42 }))

test('chips with a bit of map between them are not crowded, and chips that nearly touch are', () => {
  expect(isCrowded(row(101))).toBe(false)
  expect(isCrowded(row(99))).toBe(true)
})

test('one close pair among many does not make all chips say less', () => {
  expect(isCrowded([...row(150), { x: 0, y: 30, width: 76, height: 42 }])).toBe(false)
  expect(isCrowded([])).toBe(false)
})
