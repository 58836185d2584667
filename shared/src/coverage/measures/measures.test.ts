import { expect, test } from 'vitest'
import { at, drawn } from '../../../test/drawn.ts'
import type { Position } from '../../geo/position.ts'
import { polsbyPopper, reock } from './compactness.ts'
import { enclosingCircle } from './enclosingCircle.ts'
import { measureGrid } from './gridMeasures.ts'

const circle = (count: number): Position[] =>
  Array.from({ length: count + 1 }, (_, i): Position => {
    const angle = (2 * Math.PI * (i % count)) / count
    return [Math.round(10_000 * Math.cos(angle)), Math.round(10_000 * Math.sin(angle))]
  })

test('a circle is as compact as can be, a square less, a strip hardly', () => {
  expect(polsbyPopper([[circle(200)]])).toBeCloseTo(1, 2)
  expect(reock([[circle(200)]])).toBeCloseTo(1, 1)
  const square = [[[at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]]]
  expect(polsbyPopper(square)).toBeCloseTo(Math.PI / 4, 2)
  expect(reock(square)).toBeCloseTo(2 / Math.PI, 2)
  const strip = [[[at(0, 0), at(20, 0), at(20, 1), at(0, 1), at(0, 0)]]]
  expect(polsbyPopper(strip)).toBeLessThan(0.15)
  expect(reock(strip)).toBeLessThan(0.07)
})

test('the smallest circle around an obtuse triangle stands on its longest side', () => {
  expect(
    enclosingCircle([
      [0, 0],
      [4, 0],
      [2, 1],
    ]),
  ).toMatchObject({ x: 2, y: 0, radius: 2 })
  expect(
    enclosingCircle([
      [0, 0],
      [2, 0],
      [1, 3],
    ]).radius,
  ).toBeCloseTo(5 / 3, 9)
})

test('a grid knows how long a boundary it shares with whom', () => {
  const coverage = drawn(['AAB', 'CAB'])
  const measures = measureGrid(coverage, 'A')!
  expect([...measures.neighbours.keys()].sort()).toEqual(['B', 'C'])
  expect(measures.neighbours.get('B')! / measures.neighbours.get('C')!).toBeCloseTo(1, 1)
  expect(measures).toMatchObject({ pieces: 1 })
  expect(measureGrid(coverage, 'Z')).toBeUndefined()
})
