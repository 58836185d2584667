import { holderAt } from '@geyi/shared/census'
import type { Position } from '@geyi/shared/geo'
import type { Desk } from '../../editor/desk.ts'
import { isDrawing } from '../../editor/gestures/gesture.ts'
import type { HandListener } from '../../map/draft.ts'

/** What the movements of a hand on the map mean to a desk, by what it is doing; `seen` is told where the hand is. */
export function handOnDesk(desk: Desk, seen: (at: Position | null) => void): HandListener {
  const gestureNow = () => desk.now.gesture
  let dragged = false
  let grasped = false
  return {
    hover(pointer) {
      seen(pointer.at)
      desk.hand.hover(pointer, pointer.alt)
    },
    hold(pointer) {
      seen(pointer.at)
      dragged = grasped = false
      const { tool, gesture, selected } = desk.now
      if (pointer.shift && (tool === 'select' || tool === 'vertex')) {
        desk.hand.beginBox(pointer)
        return true
      }
      grasped = desk.hand.grasp(pointer)
      if (grasped) return true
      return gesture?.type === 'drawingLasso' && (tool !== 'transfer' || selected.length === 1)
    },
    rest(pointer) {
      const gesture = gestureNow()
      if (gesture?.type !== 'drawingLine' && gesture?.type !== 'measuring') return false
      // A finger that rests puts its point where it is lifted, so that it sees before where that will be.
      desk.hand.hover(pointer)
      return true
    },
    drag(pointer) {
      seen(pointer.at)
      dragged = true
      const gesture = gestureNow()
      if (gesture?.type === 'draggingVertex') desk.hand.drag(pointer, pointer.alt)
      else if (gesture?.type === 'selectingByBox') desk.hand.dragBox(pointer)
      else if (gesture?.type === 'drawingLasso') desk.hand.stroke(pointer)
      else if (isDrawing(gesture)) desk.hand.hover(pointer, pointer.alt)
    },
    release(pointer) {
      const gesture = gestureNow()
      if (gesture?.type === 'draggingVertex') desk.hand.drop()
      else if (gesture?.type === 'selectingByBox') desk.hand.endBox()
      else if (dragged && gesture?.type === 'drawingLasso') desk.hand.endStroke()
      else if (dragged && isDrawing(gesture)) desk.hand.press(pointer, pointer.alt)
    },
    tap(pointer) {
      const { tool, gesture, coverage, selected } = desk.now
      const holder = holderAt(coverage, pointer.at) ?? null
      if (tool === 'transfer' && selected.length !== 1) desk.pick(holder, false)
      else if (isDrawing(gesture)) desk.hand.press(pointer, pointer.alt)
      else if (!grasped) desk.pick(holder, pointer.shift)
    },
    leave() {
      seen(null)
    },
    pause() {
      seen(null)
      desk.hand.pause()
    },
  }
}
