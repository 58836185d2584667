import type { Edit } from '@geyi/shared/edits'
import { type Position, samePosition } from '@geyi/shared/geo'
import type { ArcBook } from './arcBook.ts'
import type { Handle } from './handles.ts'
import { type Pointer, shifted } from './pointer.ts'
import { type Snap, snapOf } from './snapping.ts'

/** A vertex on its way with the hand, or a new one out of the middle of an edge. */
export interface DraggingVertex {
  readonly type: 'draggingVertex'
  readonly handle: Handle
  readonly to: Position
  readonly snap: Snap | null
  /** Moved by keys: it stays where it is put until it is let go. */
  readonly byKeys: boolean
}

export const takeHold = (handle: Handle, byKeys = false): DraggingVertex => ({
  type: 'draggingVertex',
  handle,
  to: handle.at,
  snap: null,
  byKeys,
})

/** The hand has moved. Another vertex nearby draws it, unless it is told not to. */
export function dragTo(gesture: DraggingVertex, pointer: Pointer, book: ArcBook, freely = false): DraggingVertex {
  const { handle } = gesture
  const snap = freely ? null : snapOf(book, pointer, { except: handle.at, edges: false })
  const isOwnEnd = snap && handle.edge?.some(end => samePosition(end, snap.at))
  return snap && !isOwnEnd ? { ...gesture, to: snap.at, snap } : { ...gesture, to: pointer.at, snap: null }
}

/** A key has moved it some pixels to the east and south. */
export const nudge = (gesture: DraggingVertex, pixel: number, east: number, south: number): DraggingVertex => ({
  ...gesture,
  to: shifted({ pixel }, gesture.to, east, south),
  snap: null,
})

/** What dropping it here comes to; nothing where it began. */
export function editOfDrag({ handle, to }: DraggingVertex): Edit | null {
  if (handle.edge) return samePosition(to, handle.at) ? null : { type: 'insertVertex', edge: handle.edge, at: to }
  return samePosition(to, handle.at) ? null : { type: 'moveVertex', from: handle.at, to }
}
