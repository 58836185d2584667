import { expect, test } from 'vitest'
import { classBreaks, classOf } from './choropleth.ts'

const band = { min: 200, max: 300 }

test('both ends of the band are in band', () => {
  expect(classOf(199, band)).toBe('below')
  expect(classOf(200, band)).toBe('low')
  expect(classOf(250, band)).toBe('middle')
  expect(classOf(300, band)).toBe('high')
  expect(classOf(301, band)).toBe('above')
})

test('a quarter outside the band is far outside', () => {
  expect(classOf(149, band)).toBe('farBelow')
  expect(classOf(0, band)).toBe('farBelow')
  expect(classOf(375, band)).toBe('farAbove')
})

test('classes follow each other without a gap', () => {
  const breaks = classBreaks(band)
  expect([...breaks].sort((a, b) => a - b)).toEqual(breaks)
})
