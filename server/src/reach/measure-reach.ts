import { codeAt, DISSOLVED_LEVELS } from '@geyi/shared/codes'
import { metresIn, type Pace } from '@geyi/shared/network'
import type { Reader } from '../database/access.ts'
import { DomainError } from '../errors/domain-error.ts'
import type { DivisionReach, GridReach, Reach, ReachFigures } from './reach.type.ts'
import { type ReachedBuilding, type ReachRequest, walkToStations } from './walk-to-stations.ts'

/** The most limits of one question, and the longest, in minutes. */
const MOST_LIMITS = 10
const LONGEST = 180

/** Households and people within some minutes of a station on foot, by division and grid. */
export async function measureReach(
  reader: Reader,
  request: ReachRequest,
  minutes: readonly number[],
  pace: Pace,
): Promise<Reach> {
  const limits = parsedMinutes(minutes)
  const metres = limits.map(limit => metresIn(limit, pace))
  const total = new Tally(limits)
  const divisions = new Map<string, Tally>()
  const grids = new Map<string, { gridCode: string; tally: Tally }>()
  for await (const reached of walkToStations(reader, request)) {
    total.add(reached, metres)
    const { gridId, gridCode, divisionCode } = reached.building
    for (const level of DISSOLVED_LEVELS) {
      const code = codeAt(divisionCode, level)
      if (code !== undefined) tallyIn(divisions, code, limits).add(reached, metres)
    }
    if (gridId === null || gridCode === null) continue
    const grid = grids.get(gridId) ?? { gridCode, tally: new Tally(limits) }
    grid.tally.add(reached, metres)
    grids.set(gridId, grid)
  }
  const byCode = <T>(list: Iterable<readonly [string, T]>) => [...list].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    divisionCode: request.within,
    minutes: limits,
    pace,
    total: total.figures,
    divisions: byCode(divisions)
      .filter(([code]) => code.startsWith(request.within))
      .map(([divisionCode, tally]): DivisionReach => ({ divisionCode, figures: tally.figures })),
    grids: byCode([...grids].map(([gridId, grid]) => [grid.gridCode, { gridId, ...grid }] as const)).map(
      ([, { gridId, gridCode, tally }]): GridReach => ({ gridId, gridCode, figures: tally.figures }),
    ),
  }
}

/** @throws BAD_USER_INPUT with argument */
export function parsedMinutes(minutes: readonly number[]): number[] {
  const limits = [...new Set(minutes)].sort((a, b) => a - b)
  if (limits.length === 0 || limits.length > MOST_LIMITS || limits.some(limit => limit < 1 || limit > LONGEST))
    throw new DomainError('BAD_USER_INPUT', `\`minutes\` are 1 to ${MOST_LIMITS} numbers from 1 to ${LONGEST}.`, {
      argument: 'minutes',
    })
  return limits
}

const tallyIn = (tallies: Map<string, Tally>, code: string, limits: readonly number[]): Tally => {
  const tally = tallies.get(code) ?? new Tally(limits)
  tallies.set(code, tally)
  return tally
}

/** Counts of one ground. */
class Tally {
  readonly figures: ReachFigures

  constructor(limits: readonly number[]) {
    const within = limits.map(minutes => ({ minutes, households: 0, population: 0 }))
    this.figures = { households: 0, population: 0, within, householdsWithoutPath: 0 }
  }

  add({ building: { households, population }, metres }: ReachedBuilding, limits: readonly number[]): void {
    this.figures.households += households
    this.figures.population += population
    if (metres === null) this.figures.householdsWithoutPath += households
    for (const [i, band] of this.figures.within.entries()) {
      if (metres === null || metres > limits[i]!) continue
      band.households += households
      band.population += population
    }
  }
}
