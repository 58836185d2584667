import { type Position, samePosition } from '@geyi/shared/geo'
import type { Store } from '../state/store.ts'
import { cellUnder } from './cellUnder.ts'
import type { DeskState } from './deskState.ts'
import { type Ground, type Preview, previewOf, type Reason } from './draft/preview.ts'
import { dragTo, takeHold } from './gestures/draggingVertex.ts'
import { areaOfLasso, breakStroke, closesLasso, type DrawingLasso, strokeTo } from './gestures/drawingLasso.ts'
import {
  addPoint,
  aim,
  type Follow,
  isOnFirstPoint,
  isOnLastPoint,
  takeBack,
  withoutNext,
} from './gestures/drawnPoints.ts'
import { followLines } from './gestures/followLines.ts'
import { type Drawing, editsOfGesture, type Gesture, isDrawing } from './gestures/gesture.ts'
import { handleAt } from './gestures/handles.ts'
import { endMeasuring, measureOn } from './gestures/measuring.ts'
import type { Pointer } from './gestures/pointer.ts'
import { boxOf, gridsInArea, gridsInBox } from './gestures/selecting.ts'
import type { SnapGround } from './gestures/snapping.ts'
import type { Streets } from './streets/streets.ts'

/** The desk that a hand works at. */
export interface Workplace {
  readonly store: Store<DeskState>
  readonly streets: Streets | null
  ground(): Ground
  /** Makes the edit that has been tried. */
  commit(preview: Preview): void
  /** What the tool in the hand begins with. */
  newGesture(): Gesture | null
  select(ids: readonly string[]): void
  /** Selects what lies in a lasso, which is done with. */
  gathered(ids: readonly string[]): void
}

/** What a pointer does on a draft: takes hold of vertices, draws lines and lassos, and sees what comes of it. */
export class Hand {
  protected readonly desk: Workplace
  /** Where keys aim, before anything draws them. */
  protected aimedByKeys: Position | null = null
  private isStroking = false

  constructor(desk: Workplace) {
    this.desk = desk
  }

  /** The hand moves over the map; freely, when nothing is to draw it. */
  hover(pointer: Pointer, freely = false): void {
    this.aimedByKeys = null
    const { gesture, tool, handles, held: before } = this.state
    if (isDrawing(gesture) && gesture.asks) return
    if (gesture?.type === 'drawingLasso' && gesture.points.length === 0) this.aimAtCell(gesture, pointer)
    else if (gesture?.type === 'measuring' && gesture.end) return
    else if (isDrawing(gesture)) this.pursue(this.aimedAt(gesture, pointer, freely))
    else if (tool === 'vertex' && !gesture) {
      const held = handleAt(handles, pointer)
      if (held !== before) this.desk.store.change({ held, isChosen: false, reason: lockOf(held) })
    }
  }

  /** Takes hold of what is under the hand. @returns whether there is anything to drag */
  grasp(pointer: Pointer): boolean {
    const { tool, handles, gesture } = this.state
    if (tool !== 'vertex') return false
    if (gesture?.type === 'draggingVertex' && gesture.byKeys) this.drop()
    const held = handleAt(handles, pointer)
    if (!held) return false
    const isChosen = pointer.touch ?? false
    if (held.lockedBy !== null) this.desk.store.change({ held, isChosen, reason: lockOf(held) })
    else this.desk.store.change({ held, isChosen, gesture: takeHold(held), reason: null, preview: null })
    return true
  }

  /** The hand drags what it holds. */
  drag(pointer: Pointer, freely: boolean): void {
    const { gesture } = this.state
    if (gesture?.type === 'draggingVertex')
      this.pursue(dragTo(gesture, pointer, this.draws(freely || !this.state.snapping)))
  }

  /** Lets go of what is held: the edit is made if it can be. */
  drop(): void {
    const { gesture, preview, held } = this.state
    if (gesture?.type !== 'draggingVertex') return
    this.desk.store.change({ gesture: null, preview: null, reason: null })
    if (!preview?.outcome) return
    this.desk.commit(preview)
    const at = gesture.byKeys ? gesture.to : null
    const moved = this.state.handles.find(handle => at && samePosition(handle.at, at))
    const next = moved ?? (at ? held : null)
    this.desk.store.change({ held: next, isChosen: next !== null })
  }

  /** The pointer is lost, or is wanted for the view: what it holds is let go of where it was, what was drawn stays. */
  pause(): void {
    const { gesture } = this.state
    const wasStroking = this.isStroking
    this.isStroking = false
    if (gesture?.type === 'drawingLasso') this.pursue(wasStroking ? breakStroke(gesture) : withoutNext(gesture))
    else if (isDrawing(gesture)) this.pursue(withoutNext(gesture))
    else if (gesture) this.desk.store.change({ gesture: null, preview: null, reason: null })
  }

  /** Gives up what is drawn, and what would come of it. */
  cancel(): void {
    this.aimedByKeys = null
    this.isStroking = false
    this.desk.store.change({ gesture: this.desk.newGesture(), preview: null, reason: null })
  }

  beginBox(pointer: Pointer): void {
    this.desk.store.change({ gesture: { type: 'selectingByBox', from: pointer.at, to: pointer.at } })
  }

  dragBox(pointer: Pointer): void {
    const { gesture } = this.state
    if (gesture?.type === 'selectingByBox') this.desk.store.change({ gesture: { ...gesture, to: pointer.at } })
  }

  endBox(): void {
    const { gesture, selected, coverage } = this.state
    if (gesture?.type !== 'selectingByBox') return
    this.desk.store.change({ gesture: null })
    this.desk.select([...new Set([...selected, ...gridsInBox(coverage, boxOf(gesture))])])
  }

  /** A press while something is drawn point by point. */
  press(pointer: Pointer, freely = false): void {
    const { gesture } = this.state
    if (gesture?.type === 'measuring') this.pursue(measureOn(this.aimedAt(gesture, pointer, freely), pointer))
    else if (gesture?.type === 'drawingLine') {
      if (isOnLastPoint(gesture, pointer)) this.finish()
      else this.pursue(addPoint(this.aimedAt(gesture, pointer, freely)))
    } else if (gesture?.type === 'drawingLasso') {
      if (gesture.points.length === 0) this.aimAtCell(gesture, pointer)
      if (this.hasCell()) this.finish()
      else if (closesLasso(gesture, pointer)) {
        const way = isOnFirstPoint(gesture, pointer)
          ? this.follow()?.(gesture.points.at(-1)!, gesture.points[0]!)
          : null
        // The way back follows lines, too.
        if (way) this.pursue({ ...gesture, points: [...gesture.points, ...way] })
        this.finish()
      } else this.pursue(addPoint(this.aimedAt(gesture, pointer, freely)))
    }
  }

  /** A stroke of the hand while a lasso is drawn. */
  stroke(pointer: Pointer): void {
    const { gesture } = this.state
    if (gesture?.type !== 'drawingLasso') return
    this.pursue(strokeTo(gesture, pointer, !this.isStroking))
    this.isStroking = true
  }

  /** The stroke is drawn to its end, and with it the lasso. */
  endStroke(): void {
    this.isStroking = false
    this.finish()
  }

  /**
   * The drawing is done: makes the edit of what has been drawn, without the point under the hand. What would leave grids in
   * pieces is asked about first.
   */
  finish(): void {
    this.aimedByKeys = null
    const { gesture } = this.state
    if (gesture?.type === 'draggingVertex') this.drop()
    if (gesture?.type === 'measuring') this.pursue(endMeasuring(gesture))
    if (gesture?.type !== 'drawingLine' && gesture?.type !== 'drawingLasso') return
    const drawn = withoutNext(gesture)
    if (drawn.type === 'drawingLasso' && drawn.purpose === 'select') {
      const area = areaOfLasso(drawn)
      if (area) this.desk.gathered(gridsInArea(this.state.coverage, area))
      return
    }
    const preview = this.previewOf(drawn)
    if (!preview) return
    if (!preview.outcome) this.desk.store.change({ gesture: drawn, preview, reason: preview.reason })
    else if (preview.parted.length > 0 && !drawn.asks)
      this.desk.store.change({ gesture: { ...drawn, asks: true }, preview, reason: null })
    else {
      this.desk.commit(preview)
      this.cancel()
    }
  }

  /** Takes back the last point of the drawing, with the way there. */
  takeBack(): boolean {
    const { gesture } = this.state
    if (!isDrawing(gesture) || gesture.points.length === 0) return false
    this.aimedByKeys = null
    const shorter = takeBack(gesture)
    this.pursue(shorter.type === 'measuring' ? { ...shorter, end: null } : shorter)
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
    this.desk.store.change({ gesture, preview, reason: isEarly ? null : (preview?.reason ?? null) })
  }

  private previewOf(gesture: Gesture): Preview | null {
    const ground = this.desk.ground()
    const edits = editsOfGesture(gesture, ground.coverage, this.state.selected, ground.rights)
    return edits.length > 0 ? previewOf(ground, edits) : null
  }

  /** Ground under the hand that a press would take shows what taking it would come to. */
  private aimAtCell(gesture: DrawingLasso, pointer: Pointer): void {
    const { selected, takes, follows } = this.state
    // Along lines a drawing goes from corner to corner.
    const isReady = !follows && (gesture.purpose !== 'transfer' || selected.length === 1)
    const { streets } = this.desk
    const cell = isReady
      ? cellUnder({ ...this.desk.ground(), streets }, pointer, {
          purpose: gesture.purpose,
          takes,
          receiver: selected[0],
        })
      : null
    if (cell !== gesture.cell) this.pursue({ ...gesture, cell, asks: false })
  }

  private hasCell(): boolean {
    const { gesture } = this.state
    return gesture?.type === 'drawingLasso' && gesture.cell !== null
  }

  /** A drawing whose next point is under the hand. */
  protected aimedAt<Drawn extends Drawing>(gesture: Drawn, pointer: Pointer, freely: boolean): Drawn {
    const aimed = aim(gesture, pointer, this.draws(freely || this.isMeantFreely()), this.follow())
    return aimed.type === 'drawingLasso' ? { ...aimed, cell: null } : aimed
  }

  private isMeantFreely(): boolean {
    const { snapping, follows } = this.state
    return !snapping && !follows
  }

  /** What draws the hand, unless nothing is to. */
  private draws(freely: boolean): SnapGround | null {
    return freely ? null : { coverage: this.state.coverage, streets: this.desk.streets }
  }

  private follow(): Follow | null {
    const { coverage, follows } = this.state
    return follows ? followLines({ coverage, streets: this.desk.streets }) : null
  }
}

/** Why a handle can't be taken hold of. */
export const lockOf = (handle: { readonly lockedBy: string | null } | null): Reason | null =>
  handle?.lockedBy ? { code: 'LOCKED', grids: [], keeper: handle.lockedBy } : null

const UNFINISHED: readonly Reason['code'][] = [
  'PATH_DOES_NOT_CUT',
  'PATH_TOO_SHORT',
  'PATH_ENDS_ON_DIFFERENT_BOUNDARIES',
  'NOTHING_CHANGES',
]

const isUnfinished = ({ code }: Reason): boolean => UNFINISHED.includes(code)
