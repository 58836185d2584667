import { holderAt } from '@geyi/shared/coverage'
import type { Position } from '@geyi/shared/geo'
import type { Desk } from '../editor/desk.ts'
import { isDrawing } from '../editor/gesture.ts'
import type { HandListener } from '../map/draft.ts'

/** What the movements of a hand on the map mean to a desk, by what it is doing; `seen` is told where the hand is. */
export function handOnDesk(desk: Desk, seen: (at: Position | null) => void): HandListener {
  const gestureNow = () => desk.snapshot().gesture
  let dragged = false
  return {
    hover(pointer) {
      seen(pointer.at)
      desk.hand.hover(pointer, pointer.alt)
    },
    hold(pointer) {
      seen(pointer.at)
      dragged = false
      const { tool } = desk.snapshot()
      if (pointer.shift && (tool === 'select' || tool === 'vertex')) {
        desk.hand.beginBox(pointer)
        return true
      }
      if (desk.hand.grasp(pointer)) return true
      // A finger puts a point where it is lifted, so that it sees before where that will be.
      return gestureNow()?.type === 'drawingLasso' || (pointer.touch && isDrawing(gestureNow()))
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
      else if (dragged && gesture?.type === 'drawingLasso') desk.hand.finish()
      else if (dragged && isDrawing(gesture)) desk.hand.press(pointer, pointer.alt)
    },
    tap(pointer) {
      const { tool, gesture, coverage, selected, held } = desk.snapshot()
      const holder = holderAt(coverage, pointer.at) ?? null
      if (tool === 'transfer' && selected.length !== 1) desk.pick(holder, false)
      else if (isDrawing(gesture)) desk.hand.press(pointer, pointer.alt)
      else if (!(tool === 'vertex' && held)) desk.pick(holder, pointer.shift)
    },
    leave() {
      seen(null)
    },
    cancel() {
      seen(null)
      desk.hand.letGo()
    },
  }
}
