import { expect, test } from 'vitest'
import type { Shape } from '../canvas/mercator.ts'
import { areaOfPieces } from './area.ts'
import { poleOf } from './pole.ts'
import { seenPole } from './seenPole.ts'

/** A ring in a world of a thousand pixels. */
function ring(...points: number[]): Shape {
  const xs = points.filter((_, i) => i % 2 === 0)
  const ys = points.filter((_, i) => i % 2 === 1)
  const [west, east] = [Math.min(...xs), Math.max(...xs)]
  return { points: Float64Array.from(points), west, east, north: Math.min(...ys), south: Math.max(...ys) }
}

const frame = { scale: 1, left: 0, top: 0 }
const room = { x: 0, y: 0, width: 400, height: 300 }
const named = (...rings: Shape[]) => {
  const area = areaOfPieces([rings])
  return seenPole(frame, room, area, poleOf(area))
}

test('a name stands in the middle of its area where that is seen', () => {
  expect(named(ring(100, 50, 300, 50, 300, 250, 100, 250))).toMatchObject({ x: 200, y: 150, radius: 100 })
})

test('where the middle is out of sight the name stands in the middle of what is seen', () => {
  const { x, y, radius } = named(ring(300, 100, 900, 100, 900, 200, 300, 200))
  expect([y, radius]).toEqual([150, 50])
  expect(x).toBeGreaterThanOrEqual(349)
  expect(x).toBeLessThanOrEqual(351)
})

test('an area that is wider than the view is named within it, and beside its hole', () => {
  const wide = ring(-5000, -5000, 5400, -5000, 5400, 5300, -5000, 5300)
  expect(named(wide)).toMatchObject({ x: 200, y: 150 })
  const { x, radius } = named(wide, ring(-50, -50, 250, -50, 250, 350, -50, 350))
  expect(radius).toBeCloseTo(75, 0)
  expect(x).toBeCloseTo(325, 0)
})

test('a horseshoe is named in the arm that is seen, not in its mouth', () => {
  const { x } = named(ring(-500, -100, 380, -100, 380, 0, 100, 0, 100, 400, 380, 400, 380, 500, -500, 500))
  expect(x).toBeLessThan(100)
})
