import { type Coverage, edgesAround, type GridId, type Holder } from '@geyi/shared/coverage'
import type { Position } from '@geyi/shared/geo'
import { keeperOf, mayRedraw, type Rights } from '@geyi/shared/rights'
import { arcBookOf } from './arcBook.ts'
import { type Pointer, pixelsBetween } from './pointer.ts'

/** Something on a boundary to take hold of. */
export interface Handle {
  readonly kind: 'vertex' | 'junction' | 'middle'
  readonly at: Position
  /** The edge in whose middle it is. */
  readonly edge?: readonly [Position, Position]
  /** Code of the division that keeps it from being moved. */
  readonly lockedBy: string | null
}

/** Pixels along an edge from which its middle can be taken hold of. */
const MIDDLE_FROM = 36
/** Pixels around a handle that take hold of it. */
const REACH = 11
const FINGER_REACH = 24

const keyOf = ([x, y]: Position): string => `${x} ${y}`

/** All handles around some grids, in the order of their boundaries. */
export function handlesOf(coverage: Coverage, rights: Rights, ids: readonly GridId[]): Handle[] {
  const book = arcBookOf(coverage)
  const lock = (line: readonly Position[], left: Holder, right: Holder): string | null => {
    const keeper = keeperOf(coverage, rights, { line, left, right })
    return mayRedraw(rights, keeper) ? null : keeper
  }
  const lockAt = (vertex: Position): string | null =>
    edgesAround(coverage, vertex)
      .map(({ a, b, left, right }) => lock([a, b], left, right))
      .find(keeper => keeper !== null) ?? null
  const handles = new Map<string, Handle>()
  for (const arc of book.around(ids)) {
    const locked = lock(arc.line, arc.left, arc.right)
    for (const [i, at] of arc.line.entries()) {
      const isEnd = i === 0 || i === arc.line.length - 1
      if (!handles.has(keyOf(at)))
        handles.set(keyOf(at), {
          kind: isEnd ? 'junction' : 'vertex',
          at,
          lockedBy: isEnd ? lockAt(at) : locked,
        })
      const next = arc.line[i + 1]
      if (!next || locked !== null) continue
      const middle: Position = [Math.round((at[0] + next[0]) / 2), Math.round((at[1] + next[1]) / 2)]
      handles.set(`${keyOf(at)} ${keyOf(next)}`, { kind: 'middle', at: middle, edge: [at, next], lockedBy: null })
    }
  }
  return [...handles.values()]
}

/** Whether a handle can be taken hold of at this scale: the middle of a short edge can't. */
export const isWithinGrasp = ({ edge }: Handle, pointer: Pointer): boolean =>
  !edge || pixelsBetween(pointer, edge[0], edge[1]) >= MIDDLE_FROM

/** The handle under the pointer, a vertex before a middle. */
export function handleAt(handles: readonly Handle[], pointer: Pointer): Handle | null {
  let [found, reach]: [Handle | null, number] = [null, pointer.touch ? FINGER_REACH : REACH]
  for (const handle of handles) {
    const away = pixelsBetween(pointer, handle.at) + (handle.kind === 'middle' ? 2 : 0)
    if (away < reach && isWithinGrasp(handle, pointer)) [found, reach] = [handle, away]
  }
  return found
}
