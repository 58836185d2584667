import { expect, test } from 'vitest'
import { classBreaks, classColour, classOf, HOUSEHOLD_CLASSES } from './choropleth.ts'

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

test('in both themes a step out of the band is seen more than any step within it', () => {
  const grounds = { light: [0xf7, 0xf5, 0xf0], dark: [0x1b, 0x1f, 0x25] }
  for (const [theme, ground] of Object.entries(grounds) as ['light' | 'dark', number[]][]) {
    const seen = HOUSEHOLD_CLASSES.map(name => labOver(classColour(name, theme), ground))
    const steps = seen.slice(1).map((colour, i) => Math.hypot(...colour.map((part, axis) => part - seen[i]![axis]!)))
    const [, out, low, high, outAgain] = steps as [number, number, number, number, number]
    expect(Math.min(out, outAgain)).toBeGreaterThan(18)
    expect(Math.min(out, outAgain)).toBeGreaterThan(2 * Math.max(low, high))
  }
})

/** A colour as it is seen over a ground, in CIELAB. */
function labOver(colour: string, ground: readonly number[]): number[] {
  const [red, green, blue, alpha] = colour.match(/[\d.]+/g)!.map(Number) as [number, number, number, number]
  const [r, g, b] = [red, green, blue].map((part, i) => {
    const over = (part * alpha + ground[i]! * (1 - alpha)) / 255
    return over <= 0.04045 ? over / 12.92 : ((over + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map(part => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116)) as [number, number, number]
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
