import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type * as predicates from '../orientation.ts'
import type { Position, Ring } from '../position.ts'
import type * as sweeping from './sweep.ts'

let orientation: typeof predicates.orientation
let sweepRings: typeof sweeping.sweepRings

beforeAll(async () => {
  // Files before this one have loaded both.
  vi.resetModules()
  // The predicate does its work; its calls are counted, which no busy machine disturbs.
  vi.doMock('../orientation.ts', async importOriginal => {
    const original = await importOriginal<typeof predicates>()
    return { orientation: vi.fn(original.orientation) }
  })
  orientation = (await import('../orientation.ts')).orientation
  sweepRings = (await import('./sweep.ts')).sweepRings
})
afterAll(() => {
  vi.doUnmock('../orientation.ts')
  vi.resetModules()
})

const closed = (n: number, place: (i: number) => Position): Ring => {
  const ring = Array.from({ length: n }, (_, i) => place(i))
  return [...ring, ring[0]!]
}

// An index of boxes would compare most spikes of a star with most others.
const star = (n: number) =>
  closed(n, i => {
    const [angle, radius] = [(i / n) * 2 * Math.PI, i % 2 === 0 ? 9e8 : 2e8]
    return [Math.round(Math.cos(angle) * radius), Math.round(Math.sin(angle) * radius)]
  })

const comb = (n: number) => closed(n, i => (i === n - 1 ? [0, -100] : [i * 10_000, i % 2 === 0 ? 0 : 8e8]))

const costOf = (ring: Ring): number => {
  vi.mocked(orientation).mockClear()
  expect(sweepRings([ring])).toHaveProperty('nesting')
  return vi.mocked(orientation).mock.calls.length
}

test.each([
  ['a star', star],
  ['a comb', comb],
])('ten times the vertices of %s cost little more than ten times the work', (_, shape) => {
  const small = costOf(shape(2_000))
  const large = costOf(shape(20_000))
  expect(large).toBeGreaterThan(20_000)
  expect(large).toBeLessThan(15 * small)
})
