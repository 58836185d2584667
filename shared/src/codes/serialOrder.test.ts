import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Position, quantise } from '../geo/position.ts'
import { serialOrder } from './serialOrder.ts'

const at = (east: number, north: number): Position => [quantise(103.8 + east / 1000), quantise(25.5 + north / 1000)]

//   0   1   2
//     3   4   5       slightly staggered rows still read as rows
//   6   7   8
test('three staggered rows are numbered like a page: west to east, then north to south', () => {
  const grids = [at(0, 20), at(10, 21), at(20, 19), at(2, 10), at(12, 11), at(22, 9), at(0, 0), at(10, 1), at(20, -1)]
  expect(serialOrder(grids)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  expect(serialOrder([...grids].reverse())).toEqual([8, 7, 6, 5, 4, 3, 2, 1, 0])
})

test('a row along a street is numbered from its western end', () => {
  expect(serialOrder([at(30, 0), at(0, 1), at(20, 1), at(10, 0)])).toEqual([1, 3, 2, 0])
})

test('a column along a street is numbered from its northern end', () => {
  expect(serialOrder([at(0, 0), at(1, 30), at(1, 20), at(0, 10)])).toEqual([1, 2, 3, 0])
  expect(serialOrder([at(0, 0), at(0, 30), at(0, 20)])).toEqual([1, 2, 0])
})

test('no grids need no numbers, one grid is the first', () => {
  expect(serialOrder([])).toEqual([])
  expect(serialOrder([at(0, 0)])).toEqual([0])
  expect(serialOrder([at(0, 0), at(0, 0)])).toEqual([0, 1])
})

test('every grid is numbered once, whatever order the grids come in', () => {
  const centroid = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })).map(([x, y]) => at(x, y))
  const some = fc.uniqueArray(centroid, { maxLength: 60, selector: String })
  fc.assert(
    fc.property(
      some.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const order = serialOrder(all)
        expect([...order].sort((a, b) => a - b)).toEqual([...all.keys()])
        expect(serialOrder(shuffled).map(i => shuffled[i])).toEqual(order.map(i => all[i]))
      },
    ),
  )
})
