import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findInTable, gridsInTable, gridTableOf, withGrid, withoutGrid } from './gridTable.ts'
import { itemAt, itemsOf, persistentArrayOf, withItem } from './persistentArray.ts'

test('a persistent array holds what it was given, at every size', () => {
  for (const length of [0, 1, 31, 32, 33, 1024, 1025, 40_000]) {
    const array = persistentArrayOf(Array.from({ length }, (_, i) => i))
    expect([...itemsOf(array)]).toEqual(Array.from({ length }, (_, i) => i))
  }
})

test('a changed copy differs in one place, and the origin in none', () => {
  const array = persistentArrayOf(Array.from({ length: 5000 }, (_, i) => i))
  const changed = withItem(array, 4321, -1)
  expect([itemAt(array, 4321), itemAt(changed, 4321), itemAt(changed, 4320)]).toEqual([4321, -1, 4320])
})

test('a table of grids agrees with a map, whatever is put in and taken out', () => {
  const step = fc.record({ id: fc.integer({ min: 0, max: 40 }).map(String), isPut: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), steps => {
      let table = gridTableOf([])
      const map = new Map<string, unknown>()
      for (const [i, { id, isPut }] of steps.entries()) {
        const grid = { id, name: String(i), boundary: [] }
        table = isPut ? withGrid(table, grid) : withoutGrid(table, id)
        if (isPut) map.set(id, grid)
        else map.delete(id)
      }
      expect(table.size).toBe(map.size)
      for (const id of map.keys()) expect(findInTable(table, id)).toBe(map.get(id))
      expect([...gridsInTable(table)]).toHaveLength(map.size)
    }),
  )
})
