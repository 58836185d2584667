import { findGrid, type GridId } from '@geyi/shared/coverage'
import type { Edit } from '@geyi/shared/edits'
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
  for (const edit of edits) follow(edit, origins, originsOf)
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

function follow(edit: Edit, origins: Map<GridId, Set<GridId>>, originsOf: (id: GridId) => Set<GridId>): void {
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
