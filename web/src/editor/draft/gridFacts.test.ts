import { expect, test } from 'vitest'
import { fourGrids } from '../../../test/testGround.ts'
import { gridFacts } from './gridFacts.ts'

test('where no household is known, a grid is neither in band nor out of it', () => {
  const count = { buildings: 0, households: 0, population: 0 }
  expect(gridFacts(fourGrids, 'A', count, { min: 35, max: 45 })?.deviation).toBe(-35)
  expect(gridFacts(fourGrids, 'A', count, null)?.deviation).toBeNull()
})
