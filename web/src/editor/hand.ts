import { samePosition } from '@geyi/shared/geo'
import { arcBookOf } from './arcBook.ts'
import { cellUnder } from './cellUnder.ts'
import type { DeskStore } from './deskStore.ts'
import { dragTo, takeHold } from './draggingVertex.ts'
import { closesLasso, type DrawingLasso, strokeTo } from './drawingLasso.ts'
import { addPoint, aim, isOnLastPoint } from './drawnPoints.ts'
import { type Drawing, editsOfGesture, type Gesture, isDrawing, isIdle } from './gesture.ts'
import { handleAt } from './handles.ts'
import { endMeasuring, measureOn } from './measuring.ts'
import type { Pointer } from './pointer.ts'
import { type Ground, type Preview, previewOf, type Reason } from './preview.ts'
import { boxOf, gridsInBox } from './selecting.ts'
import type { SnapGround } from './snapping.ts'
import type { Streets } from './streets.ts'

/** The desk that a hand works at. */
export interface Workplace {
  readonly store: DeskStore
  readonly streets: Streets | null
  ground(): Ground
  /** Makes the edit that has been tried. */
  commit(preview: Preview): void
  /** What the tool in the hand begins with. */
  newGesture(): Gesture | null
  select(ids: readonly string[]): void
}

/** What a pointer does on a draft: takes hold of vertices, draws lines and lassos, and sees what comes of it. */
export class Hand {
  protected readonly desk: Workplace
  protected isAimedByKeys = false

  constructor(desk: Workplace) {
    this.desk = desk
  }

  /** The hand moves over the map; freely, when nothing is to draw it. */
  hover(pointer: Pointer, freely = false): void {
    this.isAimedByKeys = false
    const { gesture, tool, handles, held: before } = this.state
    if (gesture?.type === 'drawingLasso' && gesture.points.length === 0) this.aimAtCell(gesture, pointer)
    else if (gesture?.type === 'measuring' && gesture.end) return
    else if (isDrawing(gesture)) this.pursue(aimedAt(gesture, pointer, this.draws(freely)))
    else if (tool === 'vertex' && !gesture) {
      const held = handleAt(handles, pointer)
      if (held !== before) this.desk.store.set({ held, reason: lockOf(held) })
    }
  }

  /** Takes hold of what is under the hand. @returns whether there is anything to drag */
  grasp(pointer: Pointer): boolean {
    const { tool, handles, gesture } = this.state
    if (tool !== 'vertex') return false
    if (gesture?.type === 'draggingVertex' && gesture.byKeys) this.drop()
    const held = handleAt(handles, pointer)
    if (!held) return false
    if (held.lockedBy !== null) this.desk.store.set({ held, reason: lockOf(held) })
    else this.desk.store.set({ held, gesture: takeHold(held), reason: null, preview: null })
    return true
  }

  /** The hand drags what it holds. */
  drag(pointer: Pointer, freely: boolean): void {
    const { gesture } = this.state
    if (gesture?.type === 'draggingVertex') this.pursue(dragTo(gesture, pointer, this.draws(freely)))
  }

  /** Lets go of what is held: the edit is made if it can be. */
  drop(): void {
    const { gesture, preview, held } = this.state
    if (gesture?.type !== 'draggingVertex') return
    this.desk.store.set({ gesture: null, preview: null, reason: null })
    if (!preview?.outcome) return
    this.desk.commit(preview)
    const at = gesture.byKeys ? gesture.to : null
    const moved = this.state.handles.find(handle => at && samePosition(handle.at, at))
    this.desk.store.set({ held: moved ?? (at ? held : null) })
  }

  /** Lets go of what is held, and nothing comes of it. */
  letGo(): void {
    if (!isIdle(this.state.gesture))
      this.desk.store.set({ gesture: this.desk.newGesture(), preview: null, reason: null })
  }

  beginBox(pointer: Pointer): void {
    this.desk.store.set({ gesture: { type: 'selectingByBox', from: pointer.at, to: pointer.at } })
  }

  dragBox(pointer: Pointer): void {
    const { gesture } = this.state
    if (gesture?.type === 'selectingByBox') this.desk.store.set({ gesture: { ...gesture, to: pointer.at } })
  }

  endBox(): void {
    const { gesture, selected, coverage } = this.state
    if (gesture?.type !== 'selectingByBox') return
    this.desk.store.set({ gesture: null })
    this.desk.select([...new Set([...selected, ...gridsInBox(coverage, boxOf(gesture))])])
  }

  /** A press while something is drawn point by point. */
  press(pointer: Pointer, freely = false): void {
    const { gesture } = this.state
    const ground = this.draws(freely)
    if (gesture?.type === 'measuring') this.pursue(measureOn(aim(gesture, pointer, ground), pointer))
    else if (gesture?.type === 'drawingLine') {
      if (isOnLastPoint(gesture, pointer)) this.finish()
      else this.pursue(addPoint(aim(gesture, pointer, ground)))
    } else if (gesture?.type === 'drawingLasso') {
      if (gesture.points.length === 0) this.aimAtCell(gesture, pointer)
      if (this.hasCell() || closesLasso(gesture, pointer)) this.finish()
      else this.pursue(addPoint(aimedAt(gesture, pointer, ground)))
    }
  }

  /** A stroke of the hand while a lasso is drawn. */
  stroke(pointer: Pointer): void {
    const { gesture } = this.state
    if (gesture?.type === 'drawingLasso') this.pursue(strokeTo(gesture, pointer))
  }

  /** The drawing is done: makes the edit of what has been drawn, without the point under the hand. */
  finish(): void {
    const { gesture } = this.state
    if (gesture?.type === 'draggingVertex') this.drop()
    if (gesture?.type === 'measuring') this.pursue(endMeasuring(gesture))
    if (gesture?.type !== 'drawingLine' && gesture?.type !== 'drawingLasso') return
    const preview = this.previewOf({ ...gesture, next: null })
    if (!preview) return
    if (!preview.outcome) {
      this.desk.store.set({ preview, reason: preview.reason })
      return
    }
    this.desk.commit(preview)
    this.desk.store.set({ gesture: this.desk.newGesture(), preview: null, reason: null })
  }

  /** Takes back the last point of the drawing. */
  takeBack(): boolean {
    const { gesture } = this.state
    if (!isDrawing(gesture) || gesture.points.length === 0) return false
    const points = gesture.points.slice(0, -1)
    this.pursue(gesture.type === 'measuring' ? { ...gesture, points, end: null } : { ...gesture, points })
    return true
  }

  protected get state() {
    return this.desk.store.now
  }

  /** Goes on with a gesture and works out what it would come to. */
  protected pursue(gesture: Gesture): void {
    const preview = this.previewOf(gesture)
    // A line that is still on its way need not be anything yet.
    const isEarly = gesture.type !== 'draggingVertex' && preview?.reason && isUnfinished(preview.reason)
    this.desk.store.set({ gesture, preview, reason: isEarly ? null : (preview?.reason ?? null) })
  }

  private previewOf(gesture: Gesture): Preview | null {
    const ground = this.desk.ground()
    const edits = editsOfGesture(gesture, ground.coverage, this.state.selected, ground.rights)
    return edits.length > 0 ? previewOf(ground, edits) : null
  }

  /** Ground under the hand that a press would take shows what taking it would come to. */
  private aimAtCell(gesture: DrawingLasso, pointer: Pointer): void {
    const { selected, takes } = this.state
    const isReady = gesture.purpose !== 'transfer' || selected.length === 1
    const { streets } = this.desk
    const cell = isReady
      ? cellUnder({ ...this.desk.ground(), streets }, pointer, {
          purpose: gesture.purpose,
          takes,
          receiver: selected[0],
        })
      : null
    if (cell !== gesture.cell) this.pursue({ ...gesture, cell })
  }

  private hasCell(): boolean {
    const { gesture } = this.state
    return gesture?.type === 'drawingLasso' && gesture.cell !== null
  }

  /** What draws the hand, unless nothing is to. */
  private draws(freely: boolean): SnapGround | null {
    const { coverage, snapping } = this.state
    return freely || !snapping ? null : { book: arcBookOf(coverage), streets: this.desk.streets }
  }
}

/** Why a handle can't be taken hold of. */
export const lockOf = (handle: { readonly lockedBy: string | null } | null): Reason | null =>
  handle?.lockedBy ? { code: 'LOCKED', grids: [], keeper: handle.lockedBy } : null

/** A drawing whose next point is under the hand. */
function aimedAt<Drawn extends Drawing>(gesture: Drawn, pointer: Pointer, ground: SnapGround | null): Drawn {
  const aimed = aim(gesture, pointer, ground)
  return aimed.type === 'drawingLasso' ? { ...aimed, cell: null } : aimed
}

const UNFINISHED: readonly Reason['code'][] = [
  'PATH_DOES_NOT_CUT',
  'PATH_TOO_SHORT',
  'PATH_ENDS_ON_DIFFERENT_BOUNDARIES',
  'NOTHING_CHANGES',
]

const isUnfinished = ({ code }: Reason): boolean => UNFINISHED.includes(code)
