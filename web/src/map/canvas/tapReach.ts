/** Pixels that a pointer may move and still have tapped: a finger rolls as it presses. */
export const FINGER_TAP = 12
const TAP = 5

/** Whether a pointer has moved so far from where it was put that it no longer taps. */
export const hasLeft = (event: PointerEvent, from: { readonly clientX: number; readonly clientY: number }): boolean =>
  Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) >
  (event.pointerType === 'touch' ? FINGER_TAP : TAP)
