import { expect, test } from 'vitest'
import { detailAt } from './detail.ts'

/** Mean spans of a district of about 8 km, in world units. */
const spans = { district: 2e-4, subdistrict: 8e-5, community: 3e-5, grid: 9e-6 }

test('the nearer the view, the lower the level that a press picks', () => {
  const active = [10, 13, 14.5, 16].map(zoom => detailAt(zoom, spans).active)
  expect(active).toEqual(['district', 'subdistrict', 'community', 'grid'])
})

test('lines of grids fade in and stay', () => {
  const strengths = [10, 13, 14, 15, 18].map(zoom => detailAt(zoom, spans).strength.grid)
  expect(strengths[0]).toBe(0)
  expect([...strengths].sort((a, b) => a - b)).toEqual(strengths)
  expect(strengths.at(-1)).toBe(1)
})

test('where no grid was drawn, what is lowest is picked', () => {
  expect(detailAt(18, { district: 2e-4, community: 3e-5 }).active).toBe('community')
})
