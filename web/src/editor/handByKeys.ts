import { type Position, samePosition } from '@geyi/shared/geo'
import { nudge, takeHold } from './gestures/draggingVertex.ts'
import { addPoint, withoutNext } from './gestures/drawnPoints.ts'
import { isDrawing } from './gestures/gesture.ts'
import { type Handle, isWithinGrasp } from './gestures/handles.ts'
import { beginMeasuring, measureOn } from './gestures/measuring.ts'
import { shifted } from './gestures/pointer.ts'
import { Hand, lockOf } from './hand.ts'

/** A hand that can also be led by keys alone. */
export class HandByKeys extends Hand {
  /** Goes to the next handle, or the one before. @returns whether there is one */
  step(by: 1 | -1, pixel: number): Handle | null {
    if (this.state.tool !== 'vertex') return null
    this.drop()
    const { handles, held } = this.state
    const within = handles.filter(handle => isWithinGrasp(handle, { at: handle.at, pixel }))
    if (within.length === 0) return null
    const at = held ? within.findIndex(({ at }) => samePosition(at, held.at)) : -1
    const next = at + by
    if (at >= 0 && (next < 0 || next >= within.length)) {
      this.desk.store.change({ held: null, isChosen: false, reason: null })
      return null
    }
    const handle = within[at < 0 ? (by > 0 ? 0 : within.length - 1) : next]!
    this.desk.store.change({ held: handle, isChosen: true, reason: lockOf(handle) })
    return handle
  }

  /** Moves the chosen handle by pixels. @returns whether there is one */
  nudge(pixel: number, east: number, south: number): boolean {
    const { tool, held, gesture } = this.state
    if (tool !== 'vertex' || !held) return false
    if (held.lockedBy !== null) return true
    const dragging = gesture?.type === 'draggingVertex' ? gesture : takeHold(held, true)
    this.pursue(nudge(dragging, pixel, east, south))
    return true
  }

  /** Aims a line or lasso some pixels from where it aimed, or first from a place. @returns whether one is drawn */
  aimByKeys(from: Position, pixel: number, east: number, south: number): boolean {
    const { gesture } = this.state
    if (!isDrawing(gesture)) return false
    if (gesture.type === 'measuring' && gesture.end) this.desk.store.change({ gesture: beginMeasuring() })
    const at = shifted({ pixel }, this.aimedByKeys ?? gesture.next ?? gesture.points.at(-1) ?? from, east, south)
    this.aimedByKeys = at
    // Keys go where they are told, unless lines are to be followed.
    this.pursue(this.aimedAt(gesture, { at, pixel }, !this.state.follows))
    return true
  }

  /** Puts a point where the keys aim; without having aimed since the last one, the drawing is done. */
  enter(pixel: number): void {
    const { gesture } = this.state
    if (!isDrawing(gesture) || !this.aimedByKeys || !gesture.next) {
      this.finish()
      return
    }
    this.aimedByKeys = null
    if (gesture.type === 'measuring') this.pursue(measureOn(gesture, { at: gesture.next, pixel }))
    else this.pursue(withoutNext(addPoint(gesture)))
  }
}
