import { buildCoverage, type Coverage, findGrid, type GridId } from '@geyi/shared/coverage'
import { applyEdit, type Edit, type ZoneGrids } from '@geyi/shared/edits'
import { sharedGround } from '@geyi/shared/zoning'
import type { Publication } from './published-coverage.ts'

/** What became of which published grid: a new one was split from it, or it was merged into another. */
export interface Descent {
  readonly predecessor: GridId
  readonly successor: GridId
  readonly kind: 'SPLIT' | 'MERGE'
}

/** Who descends from whom between two published coverages, whatever came and went between them. */
export function descentsOf({ before, after, edits }: Publication): Descent[] {
  const origins = new Map<GridId, Set<GridId>>()
  const originsOf = (id: GridId): Set<GridId> => origins.get(id) ?? new Set<GridId>(findGrid(before, id) ? [id] : [])
  const replay = new Replay(before)
  for (const edit of edits) {
    if (edit.type === 'zoneGrids') followZones(replay.ground, edit, origins, originsOf)
    else follow(edit, origins, originsOf)
    replay.add(edit)
  }
  return [...origins].flatMap(([successor, from]) => {
    if (!findGrid(after, successor)) return []
    const isNew = !findGrid(before, successor)
    return [...from].flatMap((predecessor): Descent[] => {
      if (predecessor === successor) return []
      if (isNew) return [{ predecessor, successor, kind: 'SPLIT' }]
      return findGrid(after, predecessor) ? [] : [{ predecessor, successor, kind: 'MERGE' }]
    })
  })
}

/** The ground that each edit found; worked out only when somebody asks for it. */
class Replay {
  private waiting: Edit[] = []

  constructor(private coverage: Coverage) {}

  add(edit: Edit): void {
    this.waiting.push(edit)
  }

  get ground(): Coverage {
    for (const edit of this.waiting) {
      const outcome = applyEdit(this.coverage, edit)
      if ('problems' in outcome) throw new Error(`An edit that holds does not fit: ${JSON.stringify(outcome.problems)}`)
      this.coverage = outcome.coverage
    }
    this.waiting = []
    return this.coverage
  }
}

/** Each zone descends from the grids whose ground it got. */
function followZones(
  ground: Coverage,
  { grids, zones }: ZoneGrids,
  origins: Map<GridId, Set<GridId>>,
  originsOf: (id: GridId) => Set<GridId>,
): void {
  const drawn = buildCoverage(zones.map(({ grid, boundary }) => ({ id: grid.id, boundary })))
  const shared = sharedGround(ground, grids, drawn)
  const found = zones.map(({ grid: { id } }) => {
    const givers = shared.flatMap(({ grid, zone }) => (zone === id ? [grid] : []))
    return [id, new Set(givers.flatMap(giver => [...originsOf(giver)]))] as const
  })
  for (const [id, from] of found) origins.set(id, from)
}

function follow(
  edit: Exclude<Edit, ZoneGrids>,
  origins: Map<GridId, Set<GridId>>,
  originsOf: (id: GridId) => Set<GridId>,
): void {
  switch (edit.type) {
    case 'splitGrid':
      for (const { id } of edit.into) origins.set(id, new Set(originsOf(edit.grid)))
      return
    case 'mergeGrids':
      origins.set(edit.into, new Set(edit.grids.flatMap(id => [...originsOf(id)])))
      return
    case 'moveVertex':
    case 'insertVertex':
    case 'removeVertex':
    case 'reshapeBoundary':
    case 'transferArea':
    case 'createGrid':
    case 'assignCommunity':
    case 'renameGrid':
    case 'exchangeEdges':
      return
    default:
      edit satisfies never
  }
}
