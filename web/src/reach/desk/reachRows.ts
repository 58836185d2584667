import { communityOf, gridNameIn, subdistrictOf } from '@geyi/shared/codes'
import type { Ground } from '../../explorer/ground/ground.ts'
import { type GroundLevel, groundLevelOf } from '../../map/shapes/ground.ts'
import { nameIn } from '../../ui/words/names.ts'
import type { Language } from '../../ui/words/preferences.ts'
import type { Reached } from './reachServer.ts'

/** The figures of one place. */
export interface ReachRow {
  readonly code: string
  readonly level: GroundLevel
  readonly name: string
  /** Names of the divisions around it, the highest first, from the subdistrict down. */
  readonly around: readonly string[]
  readonly households: number
  readonly population: number
  /** Households within each limit, the shortest first. */
  readonly within: readonly number[]
  readonly withoutPath: number
}

/** A row for each division and grid that has buildings, by code: a district's before those of its subdistricts. */
export function reachRows({ divisions, grids }: Reached, ground: Ground, language: Language): ReachRow[] {
  const divisionName = (code: string): string => {
    const division = ground.divisions.get(code)
    return division ? nameIn(language, division) : code
  }
  const nameOf = (code: string): string => {
    const grid = ground.grids.get(code)
    return grid ? gridNameIn(language, grid) : divisionName(code)
  }
  const figures = [
    ...divisions.map(({ divisionCode, figures }) => ({ code: divisionCode, figures })),
    ...grids.map(({ gridCode, figures }) => ({ code: gridCode, figures })),
  ]
  return figures
    .map(({ code, figures: { households, population, within, householdsWithoutPath } }) => ({
      code,
      level: groundLevelOf(code)!,
      name: nameOf(code),
      around: [subdistrictOf(code), communityOf(code)]
        .filter(above => above.length < code.length && ground.divisions.has(above))
        .map(divisionName)
        .filter((name, at, names) => names.indexOf(name) === at),
      households,
      population,
      within: within.map(band => band.households),
      withoutPath: householdsWithoutPath,
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** A share as people read it, rounded to a tenth, a part of nothing as a dash: 99.96% is not all. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return '–'
  const tenths = Math.round((part / whole) * 1000)
  return `${(part < whole ? Math.min(tenths, 999) : tenths) / 10}%`
}
