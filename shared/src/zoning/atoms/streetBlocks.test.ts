import { expect, test } from 'vitest'
import { locate } from '../../geo/contains.ts'
import { fastAreaOf } from '../../geo/fastArea.ts'
import { E7, type MultiPolygon, type Position } from '../../geo/position.ts'
import { streetBlocks } from './streetBlocks.ts'

/** So many hundreds of metres, about, to the east and north. */
const at = (east: number, north: number): Position => [103.8 * E7 + east * 10_000, 25.5 * E7 + north * 10_000]
const box = (west: number, south: number, east: number, north: number): Position[] => [
  at(west, south),
  at(east, south),
  at(east, north),
  at(west, north),
  at(west, south),
]

const ground: MultiPolygon = [[box(0, 0, 4, 4)]]

const sum = (blocks: readonly MultiPolygon[]) => blocks.reduce((total, block) => total + fastAreaOf(block), 0)
const blockAt = (blocks: readonly MultiPolygon[], east: number, north: number) =>
  blocks.filter(block => locate(at(east, north), block) === 'inside')

test('two streets that cross without a common vertex make four blocks, which cover the grid', () => {
  const blocks = streetBlocks(ground, [
    [at(-1, 1), at(5, 1)],
    [at(2, -1), at(2, 5)],
  ])
  expect(blocks).toHaveLength(4)
  expect(sum(blocks)).toBeCloseTo(fastAreaOf(ground), -1)
  const [block] = blockAt(blocks, 1, 0.5)
  expect(block).toEqual([[[at(0, 0), at(2, 0), at(2, 1), at(0, 1), at(0, 0)]]])
})

test('a street that ends just short of another meets it', () => {
  const blocks = streetBlocks(ground, [
    [at(-1, 2), at(5, 2)],
    [at(1, -1), [at(1, 2)[0], at(1, 2)[1] - 40]],
  ])
  expect(blocks).toHaveLength(3)
})

test('a street that leads nowhere bounds nothing, and leaves no vertex where it came from', () => {
  expect(streetBlocks(ground, [[at(2, -1), at(2, 2)]])).toEqual([ground])
})

test('a street beside the boundary leaves no strip between them', () => {
  const beside = (east: number, north: number) => [at(east, north)[0] + 20, at(east, north)[1]] as const
  const blocks = streetBlocks(ground, [
    [beside(0, -1), beside(0, 5)],
    [at(-1, 3), at(5, 3)],
  ])
  expect(blocks).toHaveLength(2)
  expect(sum(blocks)).toBeCloseTo(fastAreaOf(ground), -1)
})

test('a street that comes near to the boundary is led on to it', () => {
  const blocks = streetBlocks(ground, [[at(2, -1), at(2, 3.98), at(2.05, 4)]])
  expect(blocks.map(block => fastAreaOf(block) / fastAreaOf(ground))).toEqual([
    expect.closeTo(0.5, 2),
    expect.closeTo(0.5, 2),
  ])
})

test('without streets the grid is one block, with its own vertices', () => {
  expect(streetBlocks(ground, [])).toEqual([ground])
})

test('a ring of streets that touches nothing is a block, and a hole in the block around it', () => {
  const blocks = streetBlocks(ground, [box(1, 1, 3, 3)])
  expect(blocks.map(([polygon]) => polygon!.length)).toEqual([2, 1])
  expect(sum(blocks)).toBeCloseTo(fastAreaOf(ground), -1)
})

test('two rings of streets that only a street connects are two holes: what runs through one block bounds nothing', () => {
  const blocks = streetBlocks(ground, [box(0.5, 0.5, 1.5, 1.5), box(2.5, 2.5, 3.5, 3.5), [at(1.5, 1.5), at(2.5, 2.5)]])
  expect(blocks.map(([polygon]) => polygon!.length)).toEqual([3, 1, 1])
})

test('an enclave and a grid in two pieces are divided where a street runs through them', () => {
  const holed: MultiPolygon = [[box(0, 0, 4, 4), box(1, 1, 3, 3).toReversed()], [box(5, 0, 6, 4)]]
  const blocks = streetBlocks(holed, [[at(-1, 2), at(7, 2)]])
  expect(blocks).toHaveLength(4)
  expect(sum(blocks)).toBeCloseTo(fastAreaOf(holed), -1)
  expect(blockAt(blocks, 2, 2)).toEqual([])
})
