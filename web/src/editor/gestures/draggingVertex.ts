import type { Edit } from '@geyi/shared/edits'
import { type Position, samePosition } from '@geyi/shared/geo'
import type { Handle } from './handles.ts'
import { type Pointer, shifted } from './pointer.ts'
import { type Snap, type SnapGround, snapOf } from './snapping.ts'

/** A vertex on its way with the hand, or a new one out of the middle of an edge. */
export interface DraggingVertex {
  readonly type: 'draggingVertex'
  readonly handle: Handle
  readonly to: Position
  readonly snap: Snap | null
  /** Moved by keys: it stays where it is put until it is let go. */
  readonly byKeys: boolean
}

/** Pixels within which a junction slides along one of its own edges. */
const SLIDING_REACH = 4

export const takeHold = (handle: Handle, byKeys = false): DraggingVertex => ({
  type: 'draggingVertex',
  handle,
  to: handle.at,
  snap: null,
  byKeys,
})

/** The hand has moved. What lies nearby draws it, unless nothing is to. */
export function dragTo(gesture: DraggingVertex, pointer: Pointer, ground: SnapGround | null): DraggingVertex {
  const { handle } = gesture
  const ownReach = handle.kind === 'junction' ? SLIDING_REACH : 0
  const snap = ground && snapOf(ground, pointer, { except: handle.at, ownReach })
  const isOwn =
    snap && handle.edge && (isEnd(handle.edge, snap.at) || (snap.edge && isSameEdge(handle.edge, snap.edge)))
  return snap && !isOwn ? { ...gesture, to: snap.at, snap } : { ...gesture, to: pointer.at, snap: null }
}

/** A key has moved it some pixels to the east and south. */
export const nudge = (gesture: DraggingVertex, pixel: number, east: number, south: number): DraggingVertex => ({
  ...gesture,
  to: shifted({ pixel }, gesture.to, east, south),
  snap: null,
})

/** What dropping it here comes to; nothing where it began. On another edge that edge gets a vertex first. */
export function editsOfDrag({ handle, to, snap }: DraggingVertex): Edit[] {
  if (samePosition(to, handle.at)) return []
  const own: Edit = handle.edge
    ? { type: 'insertVertex', edge: handle.edge, at: to }
    : { type: 'moveVertex', from: handle.at, to }
  const { edge } = snap ?? {}
  if (!edge || isEnd(edge, handle.at) || isEnd(edge, to)) return [own]
  return [{ type: 'insertVertex', edge, at: to }, own]
}

type Ends = readonly [Position, Position]

const isEnd = (edge: Ends, place: Position): boolean => edge.some(end => samePosition(end, place))

const isSameEdge = (one: Ends, other: Ends): boolean => other.every(end => isEnd(one, end))
