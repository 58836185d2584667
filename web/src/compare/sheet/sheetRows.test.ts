import { expect, test } from 'vitest'
import { heightOf, pagesOf } from './sheetRows.ts'

const rows = (count: number) => Array.from({ length: count }, (_, id) => ({ id, gained: [], lost: [] }))

test('a few rows stand beside the map', () => {
  const few = rows(3)
  expect(pagesOf(few)).toEqual({ first: few, pages: [] })
})

test('many rows go on over pages of three columns, each once and in order', () => {
  const many = rows(200)
  const { first, pages } = pagesOf(many)
  expect([...first, ...pages.flat(2)]).toEqual(many)
  for (const page of pages) expect(page.length).toBeLessThanOrEqual(3)
  for (const column of pages.flat())
    expect(column.reduce((sum, row) => sum + heightOf(row), 0)).toBeLessThanOrEqual(254)
})
