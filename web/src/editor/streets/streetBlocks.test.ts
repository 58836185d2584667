import { fastAreaOf, locate, type MultiPolygon, type Ring } from '@geyi/shared/geo'
import { expect, test } from 'vitest'
import { at } from '../draft/testGround.ts'
import { streetBlocks } from './streetBlocks.ts'

const ground: MultiPolygon = [[[at(0, 0), at(4, 0), at(4, 4), at(0, 4), at(0, 0)]]]

const areaOf = (ring: Ring) => fastAreaOf([[ring]])
const sum = (rings: readonly Ring[]) => rings.reduce((total, ring) => total + areaOf(ring), 0)
const blockAt = (rings: readonly Ring[], east: number, north: number) =>
  rings.filter(ring => locate(at(east, north), [[ring]]) === 'inside')

test('two streets that cross without a common vertex make four blocks, which cover the grid', () => {
  const blocks = streetBlocks(ground, [
    [at(-1, 1), at(5, 1)],
    [at(2, -1), at(2, 5)],
  ])
  expect(blocks).toHaveLength(4)
  expect(sum(blocks)).toBeCloseTo(fastAreaOf(ground), -1)
  const [block] = blockAt(blocks, 1, 0.5)
  expect(areaOf(block!)).toBeCloseTo(fastAreaOf([[[at(0, 0), at(2, 0), at(2, 1), at(0, 1), at(0, 0)]]]), -1)
})

test('a street that ends just short of another meets it', () => {
  const blocks = streetBlocks(ground, [
    [at(-1, 2), at(5, 2)],
    [at(1, -1), [at(1, 2)[0], at(1, 2)[1] - 40]],
  ])
  expect(blocks).toHaveLength(3)
})

test('a street that leads nowhere bounds nothing', () => {
  const blocks = streetBlocks(ground, [[at(2, -1), at(2, 2)]])
  expect(blocks).toHaveLength(1)
  expect(sum(blocks)).toBeCloseTo(fastAreaOf(ground), -1)
})

test('a street beside the boundary leaves no strip between them', () => {
  const aside = 20
  const beside = (east: number, north: number) => [at(east, north)[0] + aside, at(east, north)[1]] as const
  const blocks = streetBlocks(ground, [
    [beside(0, -1), beside(0, 5)],
    [at(-1, 3), at(5, 3)],
  ])
  expect(blocks).toHaveLength(2)
  expect(sum(blocks)).toBeCloseTo(fastAreaOf(ground), -1)
})

test('without streets the grid is one block, with its own vertices', () => {
  const [block, ...more] = streetBlocks(ground, [])
  expect(more).toEqual([])
  expect(new Set(block!.map(String))).toEqual(new Set(ground[0]![0]!.map(String)))
})
