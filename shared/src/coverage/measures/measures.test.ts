import { expect, test } from 'vitest'
import { at, drawn } from '../../../test/drawn.ts'
import type { Position } from '../../geo/position.ts'
import { polsbyPopper } from './compactness.ts'
import { neighboursOf } from './neighbours.ts'

const circle = (count: number): Position[] =>
  Array.from({ length: count + 1 }, (_, i): Position => {
    const angle = (2 * Math.PI * (i % count)) / count
    return [Math.round(10_000 * Math.cos(angle)), Math.round(10_000 * Math.sin(angle))]
  })

test('a circle is as compact as can be, a square less, a strip hardly', () => {
  expect(polsbyPopper([[circle(200)]])).toBeCloseTo(1, 2)
  const square = [[[at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]]]
  expect(polsbyPopper(square)).toBeCloseTo(Math.PI / 4, 2)
  const strip = [[[at(0, 0), at(20, 0), at(20, 1), at(0, 1), at(0, 0)]]]
  expect(polsbyPopper(strip)).toBeLessThan(0.15)
})

test('a grid knows how long a boundary it shares with whom', () => {
  const coverage = drawn(['AAB', 'CAB'])
  const shares = neighboursOf(coverage, 'A')
  expect([...shares.keys()].sort()).toEqual(['B', 'C'])
  expect(shares.get('B')! / shares.get('C')!).toBeCloseTo(1, 1)
  expect(neighboursOf(coverage, 'Z').size).toBe(0)
})
