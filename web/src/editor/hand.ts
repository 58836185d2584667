import { findGrid, holderAt } from '@geyi/shared/coverage'
import { type Position, samePosition } from '@geyi/shared/geo'
import { arcBookOf } from './arcBook.ts'
import { buildingCell } from './buildingCell.ts'
import type { DeskStore } from './deskStore.ts'
import { dragTo, takeHold } from './draggingVertex.ts'
import { aimLasso, closesLasso, type DrawingLasso, strokeTo } from './drawingLasso.ts'
import { addPoint, aimLine, isOnLastPoint, takeBackPoint } from './drawingLine.ts'
import { editOfGesture, type Gesture, isDrawing } from './gesture.ts'
import { handleAt } from './handles.ts'
import { type Pointer, pixelsBetween } from './pointer.ts'
import { type Ground, type Preview, previewOf, type Reason } from './preview.ts'
import { boxOf, gridsInBox } from './selecting.ts'

/** The desk that a hand works at. */
export interface Workplace {
  readonly store: DeskStore
  ground(): Ground
  /** Makes the edit that has been tried. */
  commit(preview: Preview): void
  /** What the tool in the hand begins with. */
  newGesture(): Gesture | null
  select(ids: readonly string[]): void
}

/** Pixels from the middle of a building within which it is meant. */
const BUILDING_REACH = 16

/** What a pointer does on a draft: takes hold of vertices, draws lines and lassos, and sees what comes of it. */
export class Hand {
  protected readonly desk: Workplace
  protected isAimedByKeys = false

  constructor(desk: Workplace) {
    this.desk = desk
  }

  /** The hand moves over the map. */
  hover(pointer: Pointer): void {
    this.isAimedByKeys = false
    const { gesture, tool, coverage, handles, held: before } = this.state
    if (gesture?.type === 'drawingLine') this.pursue(aimLine(gesture, pointer, arcBookOf(coverage)))
    else if (gesture?.type === 'drawingLasso' && gesture.points.length > 0) this.pursue(aimLasso(gesture, pointer))
    else if (gesture?.type === 'drawingLasso') this.aimAtBuilding(gesture, pointer)
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
    const { gesture, coverage } = this.state
    if (gesture?.type === 'draggingVertex') this.pursue(dragTo(gesture, pointer, arcBookOf(coverage), freely))
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

  /** A press while a line or lasso is drawn. */
  press(pointer: Pointer, freely = false): void {
    const { gesture, coverage } = this.state
    if (gesture?.type === 'drawingLine') {
      if (isOnLastPoint(gesture, pointer)) this.finish()
      else this.pursue(addPoint(aimLine(gesture, pointer, arcBookOf(coverage), freely)))
    } else if (gesture?.type === 'drawingLasso') {
      if (gesture.points.length === 0) this.aimAtBuilding(gesture, pointer)
      if (this.hasCell() || closesLasso(gesture, pointer)) this.finish()
      else this.pursue(strokeTo(gesture, pointer))
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
    if (!isDrawing(gesture)) return
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
    this.pursue(
      gesture.type === 'drawingLine' ? takeBackPoint(gesture) : { ...gesture, points: gesture.points.slice(0, -1) },
    )
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
    const edit = editOfGesture(gesture, ground.coverage, this.state.selected, ground.rights)
    return edit && previewOf(ground, edit)
  }

  /** A building of another grid under the hand shows what giving it away would come to. */
  private aimAtBuilding(gesture: DrawingLasso, pointer: Pointer): void {
    const { coverage, selected } = this.state
    const giver = holderAt(coverage, pointer.at)
    const grid = giver === undefined || giver === selected[0] ? undefined : findGrid(coverage, giver)
    const isReady = gesture.purpose === 'transfer' && selected.length === 1
    const places = grid && isReady ? this.desk.ground().census.placesIn(grid.id) : []
    let [nearest, reach]: [Position | null, number] = [null, BUILDING_REACH]
    for (const place of places) {
      const away = pixelsBetween(pointer, place)
      if (away < reach) [nearest, reach] = [place, away]
    }
    const cell = grid && nearest ? buildingCell(grid.boundary, nearest, places) : null
    if (cell || gesture.cell) this.pursue({ ...gesture, cell })
  }

  private hasCell(): boolean {
    const { gesture } = this.state
    return gesture?.type === 'drawingLasso' && gesture.cell !== null
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
