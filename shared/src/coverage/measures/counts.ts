import type { Position } from '../../geo/position.ts'

/** A building's place and how many live there: counts only, never persons. */
export type Building = { readonly at: Position; readonly households: number; readonly population: number }

/** How many live somewhere. */
export type Count = { readonly buildings: number; readonly households: number; readonly population: number }

export const NONE: Count = { buildings: 0, households: 0, population: 0 }

/** A count and one more building. */
export const withBuilding = (count: Count, { households, population }: Building): Count => ({
  buildings: count.buildings + 1,
  households: count.households + households,
  population: count.population + population,
})

/** A count and one building less. */
export const withoutBuilding = (count: Count, { households, population }: Building): Count => ({
  buildings: count.buildings - 1,
  households: count.households - households,
  population: count.population - population,
})
