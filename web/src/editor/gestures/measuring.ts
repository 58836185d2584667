import { areaOfRing, lengthOf } from '@geyi/shared/geo'
import {
  addPoint,
  type DrawnPoints,
  isOnFirstPoint,
  isOnLastPoint,
  NO_POINTS,
  pathOf,
  withoutNext,
} from './drawnPoints.ts'
import type { Pointer } from './pointer.ts'

/** A line whose length is asked for, or once it is closed the area inside. */
export interface Measuring extends DrawnPoints {
  readonly type: 'measuring'
  /** How it ended; the next press begins anew. */
  readonly end: 'open' | 'closed' | null
}

export const beginMeasuring = (): Measuring => ({ type: 'measuring', ...NO_POINTS, end: null })

/** Puts a point where the hand aims: on the first point it closes the line, on the last it ends it. */
export function measureOn(gesture: Measuring, pointer: Pointer): Measuring {
  if (gesture.end) return addPoint({ ...beginMeasuring(), next: gesture.next })
  if (isOnFirstPoint(gesture, pointer)) return endMeasuring(gesture, 'closed')
  return isOnLastPoint(gesture, pointer) ? endMeasuring(gesture) : addPoint(gesture)
}

export const endMeasuring = (gesture: Measuring, end: 'open' | 'closed' = 'open'): Measuring => ({
  ...withoutNext(gesture),
  end,
})

/** What has been measured. */
export interface Measure {
  /** Metres along the line, on the ellipsoid; all around once it is closed. */
  readonly length: number
  /** m² inside, on the ellipsoid. */
  readonly area: number | null
}

export function measureOf(gesture: Measuring): Measure | null {
  const { points, end } = gesture
  const path = end ? points : pathOf(gesture)
  if (path.length < 2) return null
  if (end !== 'closed') return { length: lengthOf(path), area: null }
  const ring = [...path, path[0]!]
  return { length: lengthOf(ring), area: areaOfRing(ring) }
}
