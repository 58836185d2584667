import { areaOf } from '@geyi/shared/geo'
import { expect, test } from 'vitest'
import { barLength, PIXELS_PER_MM, paperView, worldOnPaper } from './paperScale.ts'

const box = { west: 103.79, south: 25.49, east: 103.81, north: 25.5 }

test('a square on paper holds as much ground as its scale says', () => {
  const view = paperView(box, 270, 200)
  const side = (100 * PIXELS_PER_MM) / worldOnPaper(view) / 2
  const longitude = (x: number) => Math.round((x - 0.5) * 360e7)
  const latitude = (y: number) => Math.round((Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180e7) / Math.PI)
  const [west, east] = [longitude(view.x - side), longitude(view.x + side)]
  const [north, south] = [latitude(view.y - side), latitude(view.y + side)]
  const ground = areaOf([
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ])
  expect(Math.sqrt(ground) / ((100 * view.denominator) / 1000)).toBeCloseTo(1, 3)
})

test('the scale is the largest usual one that holds the box', () => {
  // 2 km from west to east on 270 mm, of which a fifth stays free.
  expect(paperView(box, 270, 200).denominator).toBe(10_000)
  expect(paperView({ ...box, east: 103.7901, north: 25.4901 }, 270, 200).denominator).toBe(2000)
})

test('the scale bar is round and of a handy length', () => {
  for (const denominator of [2000, 2500, 3000, 10_000, 75_000]) {
    const metres = barLength(denominator)
    expect(`${metres}`).toMatch(/^[125]0*$/)
    expect((metres / denominator) * 1000).toBeGreaterThanOrEqual(30)
    expect((metres / denominator) * 1000).toBeLessThanOrEqual(75)
  }
})
