import { communityOf } from '@geyi/shared/codes'
import type { GridOnMap } from '../../explorer/ground/ground.ts'
import { servingOn } from './filter.ts'
import type { Person } from './people.ts'

/** A grid with those who serve in it on a day. */
export interface GridRow {
  readonly id: string
  readonly code: string
  readonly grid: GridOnMap
  readonly leader: Person | null
  readonly workers: readonly Person[]
  /** Who is missing. */
  readonly vacancy: 'LEADER' | 'WORKER' | 'ANYBODY' | null
}

/** How a community is staffed. */
export interface CommunityRow {
  readonly code: string
  readonly grids: number
  readonly households: number
  readonly leaders: number
  readonly workers: number
  readonly withoutLeader: number
  readonly withoutWorkers: number
  /** How many of its people serve in two grids or more. */
  readonly several: number
  /** Households for each worker; null where there is none. */
  readonly perWorker: number | null
}

/** Who serves in each grid on a day, by the codes of grids. */
export function gridRowsOf(grids: Iterable<GridOnMap>, people: Iterable<Person>, day: string): GridRow[] {
  const serving = new Map<string, { leader: Person | null; workers: Person[] }>()
  for (const person of people)
    for (const { gridId, role } of servingOn(person, day)) {
      const here = serving.get(gridId) ?? { leader: null, workers: [] }
      if (role === 'LEADER') here.leader = person
      else here.workers.push(person)
      serving.set(gridId, here)
    }
  return [...grids]
    .map((grid): GridRow => {
      const { leader, workers } = serving.get(grid.id) ?? { leader: null, workers: [] }
      const vacancy = leader ? (workers.length > 0 ? null : 'WORKER') : workers.length > 0 ? 'LEADER' : 'ANYBODY'
      return { id: grid.id, code: grid.code, grid, leader, workers, vacancy }
    })
    .sort((one, other) => (one.code < other.code ? -1 : 1))
}

/** How the communities of some grids are staffed. People who serve in several grids are counted once. */
export function figuresOf(rows: readonly GridRow[]): CommunityRow[] {
  const grids = new Map<Person, number>()
  for (const { leader, workers } of rows)
    for (const person of leader ? [leader, ...workers] : workers) grids.set(person, (grids.get(person) ?? 0) + 1)
  return [...Map.groupBy(rows, ({ code }) => communityOf(code))].map(([code, own]) => {
    const workers = new Set(own.flatMap(row => row.workers))
    const leaders = new Set(own.flatMap(({ leader }) => leader ?? []))
    const households = own.reduce((sum, { grid }) => sum + grid.households, 0)
    return {
      code,
      grids: own.length,
      households,
      leaders: leaders.size,
      workers: workers.size,
      withoutLeader: own.filter(({ leader }) => !leader).length,
      withoutWorkers: own.filter(row => row.workers.length === 0).length,
      several: [...new Set([...workers, ...leaders])].filter(person => grids.get(person)! > 1).length,
      perWorker: workers.size > 0 ? households / workers.size : null,
    }
  })
}
