import { sameBounds } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import { PlaceChangeKind, type PlaceGrid } from './place-timeline.type.ts'

/** A holder of a place with its bounds. */
export interface Holding {
  readonly grid: PlaceGrid
  readonly bounds: MultiPolygon
}

/** What is different at a place between two holders of it; nothing when it does not concern the place. */
export function changeKinds(before: Holding | null, after: Holding | null): PlaceChangeKind[] {
  const [old, now] = [before?.grid, after?.grid]
  if (old?.gridId !== now?.gridId)
    return old && now && old.communityCode !== now.communityCode
      ? [PlaceChangeKind.GRID, PlaceChangeKind.COMMUNITY]
      : [PlaceChangeKind.GRID]
  if (!old || !now) return []
  return [
    ...(old.communityCode !== now.communityCode ? [PlaceChangeKind.COMMUNITY] : []),
    ...(old.name !== now.name ? [PlaceChangeKind.NAME] : []),
    ...(old.code !== now.code ? [PlaceChangeKind.CODE] : []),
    ...(old.kind !== now.kind ? [PlaceChangeKind.KIND] : []),
    ...(sameBounds(before!.bounds, after!.bounds) ? [] : [PlaceChangeKind.BOUNDARY]),
  ]
}
