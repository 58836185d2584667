import { expect, test } from 'vitest'
import type { Label } from '../canvas/label.ts'
import { placeLabels } from './placeLabels.ts'

/** Every letter is as wide as the type of these tests is tall. */
const context = {
  font: '',
  letterSpacing: '',
  measureText: (text: string) => ({ width: text.length * 10 }),
} as unknown as CanvasRenderingContext2D

const style = { size: 10, weight: 400, colour: '', halo: '' }
const seen = { x: 0, y: 0, width: 400, height: 300 }
const label = (text: string, x: number, y: number, more: Partial<Label> = {}): Label => ({
  lines: [text],
  style,
  x,
  y,
  clearance: 0,
  ...more,
})
const placed = (labels: Label[], obstacles = [] as (typeof seen)[]) =>
  placeLabels(context, labels, obstacles, seen).map(({ lines }) => lines[0])

test('of two names that touch, the first stays', () => {
  expect(placed([label('AAAA', 100, 100), label('BBBB', 130, 104), label('CCCC', 200, 100)])).toEqual(['AAAA', 'CCCC'])
})

test('a name that the edge would clip is not written', () => {
  expect(placed([label('AAAA', 10, 100), label('BBBB', 395, 100), label('CCCC', 200, 298)])).toEqual([])
})

test('a name keeps off pins and boxes, or moves aside if it may', () => {
  const pin = { x: 90, y: 90, width: 20, height: 20 }
  expect(placed([label('AAAA', 100, 100)], [pin])).toEqual([])
  const [moved] = placeLabels(
    context,
    [label('AAAA', 100, 100, { shifts: [[0, 5] as const, [0, 30] as const] })],
    [pin],
    seen,
  )
  expect(moved).toMatchObject({ x: 100, y: 130 })
})

test('a name along a slanting street blocks only the ground it stands on', () => {
  const slanting = label('AAAAAAAAAA', 200, 150, { angle: Math.PI / 4 })
  expect(placed([slanting, label('B', 170, 180), label('C', 200, 150)])).toEqual(['AAAAAAAAAA', 'B'])
})
