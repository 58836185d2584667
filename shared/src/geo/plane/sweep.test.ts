import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locateInRing } from '../contains.ts'
import { samePosition } from '../order.ts'
import type { Position, Ring } from '../position.ts'
import { relationOfSegments } from './segments.ts'
import { sweepRings } from './sweep.ts'

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const nestingOf = (...rings: Ring[]) => {
  const swept = sweepRings(rings)
  if ('fault' in swept) throw new Error(swept.fault.kind)
  return swept.nesting
}

describe('rings that lie in each other', () => {
  test('know the next one around them, whichever way they run and in whatever order they come', () => {
    const nested = [square(0, 0, 100), [...square(10, 10, 50)].reverse(), square(20, 20, 20), square(70, 70, 10)]
    expect([...nestingOf(...nested).parents]).toEqual([-1, 0, 1, 0])
    expect([...nestingOf(...nested.toReversed()).parents]).toEqual([3, 2, 3, -1])
  })

  //   ┌───────┐
  //   │   ╱╲  │      the inner ring touches the outer at one vertex
  //   │  ╱  ╲ │
  //   └─╱────╲┘
  test('still do where they touch', () => {
    const outer: Ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ]
    const inner: Ring = [
      [5, 0],
      [7, 5],
      [3, 5],
      [5, 0],
    ]
    const { parents, touches } = nestingOf(inner, outer)
    expect([...parents]).toEqual([1, -1])
    expect(touches).toHaveLength(1)
    expect(touches[0]).toMatchObject({ place: [5, 0] })
  })

  test('side by side and touching, none is in the other', () => {
    const { parents, touches } = nestingOf(square(0, 0, 10), square(10, 10, 10), square(20, 0, 10))
    expect([...parents]).toEqual([-1, -1, -1])
    expect(touches.map(touch => touch.place)).toEqual([
      [10, 10],
      [20, 10],
    ])
  })
})

const coordinate = fc.integer({ min: 0, max: 9 })
const ring = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 7 })
  .map((places): Ring => [...places, places[0]!])
  .map((ring): Ring => ring.filter((place, i) => i === 0 || !samePosition(place, ring[i - 1]!)))
  .filter(ring => new Set(ring.map(String)).size >= 3)

/** Whether any two edges meet in a way that rules the rings out, found by comparing all with all. */
const hasFault = (rings: readonly Ring[]): boolean => {
  const edges = rings.flatMap((ring, r) =>
    ring.slice(1).map((b, i) => ({ a: ring[i]!, b, r, i, last: ring.length - 2 })),
  )
  return edges.some((p, n) =>
    edges.slice(n + 1).some(q => {
      const relation = relationOfSegments(p.a, p.b, q.a, q.b)
      if (relation === 'cross' || relation === 'overlap') return true
      const neighbours = p.r === q.r && (Math.abs(p.i - q.i) === 1 || Math.abs(p.i - q.i) === p.last)
      return relation === 'touch' && p.r === q.r && !neighbours
    }),
  )
}

/** A place on a ring that is not on the other, in halves so that middles of edges count. */
const placesOf = (ring: Ring): Position[] =>
  ring.slice(1).flatMap((b, i): Position[] => [b, [(b[0] + ring[i]![0]) / 2, (b[1] + ring[i]![1]) / 2]])

test('the sweep finds a fault exactly when comparing all edges with all finds one, or rings cross at a vertex', () => {
  let sound = 0
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), rings => {
      const swept = sweepRings(rings)
      if (hasFault(rings)) {
        expect('fault' in swept).toBe(true)
        return
      }
      const sides = rings.map(ring =>
        rings.map(other => new Set(placesOf(ring).map(place => locateInRing(place, other)))),
      )
      const crossAtVertex = sides.some((row, r) =>
        row.some((side, o) => r !== o && side.has('inside') && side.has('outside')),
      )
      if (crossAtVertex) {
        expect(swept).toMatchObject({ fault: { kind: 'cross' } })
        return
      }
      sound++
      const { parents } = nestingOf(...rings)
      for (const [r, row] of sides.entries()) {
        const around: number[] = []
        for (let a = parents[r]!; a >= 0; a = parents[a]!) around.push(a)
        const inside = [...row.keys()].filter(o => o !== r && row[o]!.has('inside'))
        expect(around.sort()).toEqual(inside.sort())
      }
    }),
    { numRuns: 4000 },
  )
  expect(sound).toBeGreaterThan(100)
})

test('a hundred thousand triangles that share one place are judged too', () => {
  const n = 100_000
  const fan = Array.from({ length: n }, (_, i): Ring => {
    const y = 4 * i - 2 * n
    return [
      [0, 0],
      [1_000_000_000, y],
      [1_000_000_000, y + 2],
      [0, 0],
    ]
  })
  expect(nestingOf(...fan).touches).toHaveLength(1)
})
