import { type Band, type Coverage, findGrid, type GridId, gridsOf, holderAt } from '@geyi/shared/coverage'
import type { Edit } from '@geyi/shared/edits'
import { type Position, samePosition } from '@geyi/shared/geo'
import { arcBookOf } from './arcBook.ts'
import { buildingCell } from './buildingCell.ts'
import { type BuildingColumns, Census } from './census.ts'
import { type DraggingVertex, dragTo, editOfDrag, nudge, takeHold } from './draggingVertex.ts'
import {
  aimLasso,
  areaOfLasso,
  beginLasso,
  closesLasso,
  type DrawingLasso,
  editOfLasso,
  strokeTo,
} from './drawingLasso.ts'
import {
  addPoint,
  aimLine,
  beginLine,
  type DrawingLine,
  editOfLine,
  isOnLastPoint,
  pathOf,
  takeBackPoint,
} from './drawingLine.ts'
import { type GridFacts, gridFacts } from './gridFacts.ts'
import { type Handle, handleAt, handlesOf, isWithinGrasp } from './handles.ts'
import { PlanLog, type Refusal, type Saving } from './planLog.ts'
import type { LogState, PlanServer } from './planServer.ts'
import { type Pointer, pixelsBetween, shifted } from './pointer.ts'
import { type Ground, type Preview, previewOf, type Reason } from './preview.ts'
import type { Rights } from './rights.ts'
import { boxOf, gridsInBox, type SelectingByBox, select } from './selecting.ts'
import type { Tool } from './tool.ts'
import { differingGrids } from './touchedGrids.ts'

export type Gesture = DraggingVertex | DrawingLine | DrawingLasso | SelectingByBox

/** What the desk shows at one moment. */
export interface DeskState {
  readonly coverage: Coverage
  readonly selected: readonly GridId[]
  readonly tool: Tool
  readonly gesture: Gesture | null
  readonly preview: Preview | null
  /** Handles that are shown, and the one under the hand or chosen by keys. */
  readonly handles: readonly Handle[]
  readonly held: Handle | null
  /** Why something pressed on could not be done. */
  readonly reason: Reason | null
  readonly saving: Saving
  readonly unsaved: number
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export interface DeskOptions {
  readonly coverage: Coverage
  readonly rights: Rights
  readonly buildings: BuildingColumns
  readonly band: Band
  readonly server: PlanServer
  readonly log: Omit<LogState, 'rows'>
  readonly mayEdit: boolean
  readonly isPublished: (id: GridId) => boolean
  readonly newId: () => string
  readonly refused: (refusal: Refusal) => void
}

/** The most grids around which handles are shown. */
const MOST_WITH_HANDLES = 12
/** Pixels from the middle of a building within which it is meant. */
const BUILDING_REACH = 16
/** New grids that one line can make. */
const MOST_PIECES = 8

/** Everything that a planner does with a draft, without a page around it. */
export class Desk {
  readonly log: PlanLog
  readonly census: Census
  private readonly options: DeskOptions
  private readonly listeners = new Set<() => void>()
  private state: DeskState
  private isAimedByKeys = false
  private readonly facts = new Map<GridId, { grid: object; facts: GridFacts }>()

  constructor(options: DeskOptions) {
    this.options = options
    this.census = new Census(options.buildings, options.coverage)
    this.log = new PlanLog({
      server: options.server,
      coverage: options.coverage,
      state: options.log,
      newKey: options.newId,
      changed: () => this.follow(),
      refused: options.refused,
    })
    this.state = {
      coverage: options.coverage,
      selected: [],
      tool: 'select',
      gesture: null,
      preview: null,
      handles: [],
      held: null,
      reason: null,
      ...this.saved(),
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly snapshot = (): DeskState => this.state

  get band(): Band {
    return this.options.band
  }

  get rights(): Rights {
    return this.options.rights
  }

  get mayEdit(): boolean {
    return this.options.mayEdit
  }

  /** What there is to say about a grid of the draft. */
  factsOf(id: GridId): GridFacts | undefined {
    const grid = findGrid(this.state.coverage, id)
    if (!grid) return undefined
    const known = this.facts.get(id)
    const count = this.census.count(id)
    if (known?.grid === grid && known.facts.households === count.households) return known.facts
    const facts = gridFacts(this.state.coverage, id, count, this.options.band)!
    this.facts.set(id, { grid, facts })
    return facts
  }

  /** What there is to say about it while something is being drawn. */
  liveFactsOf(id: GridId): GridFacts | undefined {
    return this.state.preview?.facts.get(id) ?? this.factsOf(id)
  }

  /* Tools and selection */

  setTool(tool: Tool): void {
    if (tool !== 'select' && !this.mayEdit) return
    this.set({ tool, gesture: this.gestureOf(tool), preview: null, reason: null, held: null })
    this.showHandles()
  }

  select(ids: readonly GridId[]): void {
    this.set({ selected: ids, reason: null, held: null })
    this.showHandles()
  }

  pick(grid: GridId | null, add: boolean): void {
    this.select(select(this.state.selected, grid, add))
  }

  /** Leaves step by step: the drawing, then the tool, then the selection. */
  leave(): void {
    const { gesture, tool, selected, held } = this.state
    const isIdle =
      gesture === null ||
      ((gesture.type === 'drawingLine' || gesture.type === 'drawingLasso') && gesture.points.length === 0)
    if (!isIdle) this.set({ gesture: this.gestureOf(tool), preview: null, reason: null })
    else if (held && tool === 'vertex') this.set({ held: null, reason: null })
    else if (tool !== 'select') this.setTool('select')
    else if (selected.length > 0) this.select([])
  }

  /* The hand */

  /** The hand moves over the map. */
  hover(pointer: Pointer): void {
    this.isAimedByKeys = false
    const { gesture, tool, coverage, handles } = this.state
    if (gesture?.type === 'drawingLine') this.pursue(aimLine(gesture, pointer, arcBookOf(coverage)))
    else if (gesture?.type === 'drawingLasso' && gesture.points.length > 0) this.pursue(aimLasso(gesture, pointer))
    else if (gesture?.type === 'drawingLasso') this.aimAtBuilding(gesture, pointer)
    else if (tool === 'vertex' && !gesture) {
      const held = handleAt(handles, pointer)
      if (held !== this.state.held)
        this.set({ held, reason: held?.lockedBy ? { code: 'LOCKED', grids: [], keeper: held.lockedBy } : null })
    }
  }

  /** Takes hold of what is under the hand. @returns whether there is anything to drag */
  grasp(pointer: Pointer): boolean {
    const { tool, handles, gesture } = this.state
    if (tool !== 'vertex') return false
    if (gesture?.type === 'draggingVertex' && gesture.byKeys) this.drop()
    const held = handleAt(handles, pointer)
    if (!held) return false
    if (held.lockedBy !== null) {
      this.set({ held, reason: { code: 'LOCKED', grids: [], keeper: held.lockedBy } })
      return true
    }
    this.set({ held, gesture: takeHold(held), reason: null, preview: null })
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
    this.set({ gesture: null, preview: null, reason: null })
    if (!preview?.outcome) return
    this.commit(preview)
    const at = gesture.byKeys ? gesture.to : null
    this.set({ held: this.state.handles.find(handle => at && samePosition(handle.at, at)) ?? (at ? held : null) })
  }

  beginBox(pointer: Pointer): void {
    this.set({ gesture: { type: 'selectingByBox', from: pointer.at, to: pointer.at } })
  }

  dragBox(pointer: Pointer): void {
    const { gesture } = this.state
    if (gesture?.type === 'selectingByBox') this.set({ gesture: { ...gesture, to: pointer.at } })
  }

  endBox(): void {
    const { gesture, selected, coverage } = this.state
    if (gesture?.type !== 'selectingByBox') return
    this.set({ gesture: null })
    this.select([...new Set([...selected, ...gridsInBox(coverage, boxOf(gesture))])])
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
    const { gesture, tool } = this.state
    if (gesture?.type === 'draggingVertex') this.drop()
    if (gesture?.type !== 'drawingLine' && gesture?.type !== 'drawingLasso') return
    const edit = this.editOf({ ...gesture, next: null })
    if (!edit) return
    const preview = previewOf(this.ground(), edit)
    if (!preview.outcome) {
      this.set({ preview, reason: preview.reason })
      return
    }
    this.commit(preview)
    this.set({ gesture: this.gestureOf(tool), preview: null, reason: null })
  }

  /** Takes back the last point of the drawing. */
  takeBack(): boolean {
    const { gesture } = this.state
    if ((gesture?.type !== 'drawingLine' && gesture?.type !== 'drawingLasso') || gesture.points.length === 0)
      return false
    this.pursue(
      gesture.type === 'drawingLine' ? takeBackPoint(gesture) : { ...gesture, points: gesture.points.slice(0, -1) },
    )
    return true
  }

  /* Keys */

  /** Goes to the next handle, or the one before. @returns whether there is one */
  step(by: 1 | -1, pixel: number): Handle | null {
    const { tool, handles, held, gesture } = this.state
    if (tool !== 'vertex') return null
    if (gesture?.type === 'draggingVertex') this.drop()
    const pointer = { at: held?.at ?? ([0, 0] as Position), pixel }
    const within = this.state.handles.filter(handle => isWithinGrasp(handle, { ...pointer, at: handle.at }))
    if (within.length === 0) return null
    const at = held ? within.findIndex(({ at }) => samePosition(at, held.at)) : -1
    const next = at + by
    if (at >= 0 && (next < 0 || next >= within.length)) {
      this.set({ held: null, reason: null })
      return null
    }
    const handle = within[at < 0 ? (by > 0 ? 0 : within.length - 1) : next] ?? handles[0]!
    this.set({ held: handle, reason: handle.lockedBy ? { code: 'LOCKED', grids: [], keeper: handle.lockedBy } : null })
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

  /** Aims a line or lasso by keys, some pixels from where it aimed, or first from a place. @returns whether one is drawn */
  aimByKeys(from: Position, pixel: number, east: number, south: number): boolean {
    const { gesture } = this.state
    if (gesture?.type !== 'drawingLine' && gesture?.type !== 'drawingLasso') return false
    const next = shifted({ pixel }, gesture.next ?? gesture.points.at(-1) ?? from, east, south)
    this.isAimedByKeys = true
    this.pursue(gesture.type === 'drawingLine' ? { ...gesture, next, snap: null } : { ...gesture, next, cell: null })
    return true
  }

  /** Puts a point where the keys aim; without having aimed since the last one, the drawing is done. */
  enter(): void {
    const { gesture } = this.state
    const isDrawing = gesture?.type === 'drawingLine' || gesture?.type === 'drawingLasso'
    if (!isDrawing || !this.isAimedByKeys || !gesture.next) {
      this.finish()
      return
    }
    this.isAimedByKeys = false
    this.pursue({ ...gesture, points: [...gesture.points, gesture.next], next: null })
  }

  /* Commands */

  /** Takes the held vertex out of its line. */
  removeVertex(handle: Handle | null = this.state.held): void {
    if (!handle || handle.kind === 'middle') return
    this.tryEdit({ type: 'removeVertex', at: handle.at })
    this.set({ held: null, gesture: null, preview: null })
  }

  /** Makes the selected grids one: a published one lives on before a new one, else the one with most households. */
  merge(): void {
    const { selected } = this.state
    if (selected.length < 2) return
    const weight = (id: GridId) => (this.options.isPublished(id) ? 1e9 : 0) + this.census.count(id).households
    const into = selected.reduce((most, id) => (weight(id) > weight(most) ? id : most))
    if (this.tryEdit({ type: 'mergeGrids', grids: [...selected], into })) this.select([into])
  }

  rename(grid: GridId, name: string | null): void {
    this.tryEdit({ type: 'renameGrid', grid, name })
  }

  assign(grid: GridId, community: string): void {
    this.tryEdit({ type: 'assignCommunity', grid, community })
  }

  undo(): void {
    if (this.takeBack()) return
    this.set({ gesture: this.gestureOf(this.state.tool), preview: null, reason: null })
    this.log.undo()
  }

  redo(): void {
    this.log.redo()
  }

  /** Makes an edit if it can be. @returns whether it could */
  tryEdit(edit: Edit): boolean {
    if (!this.mayEdit) return false
    const preview = previewOf(this.ground(), edit)
    if (preview.outcome) this.commit(preview)
    this.set({ reason: preview.reason })
    return preview.outcome !== null
  }

  /* Inside */

  private ground(): Ground {
    return {
      coverage: this.state.coverage,
      rights: this.options.rights,
      census: this.census,
      band: this.options.band,
    }
  }

  private gestureOf(tool: Tool): Gesture | null {
    const newId = () => `Grid:${this.options.newId()}`
    if (tool === 'split' || tool === 'reshape') return beginLine(tool, Array.from({ length: MOST_PIECES - 1 }, newId))
    if (tool === 'transfer' || tool === 'create') return beginLasso(tool, newId())
    return null
  }

  private editOf(gesture: Gesture): Edit | null {
    const { coverage, selected } = this.state
    if (gesture.type === 'draggingVertex') return editOfDrag(gesture)
    if (gesture.type === 'drawingLine') return editOfLine(coverage, gesture, pathOf(gesture), selected)
    if (gesture.type === 'drawingLasso') {
      const area = areaOfLasso(gesture)
      return area && editOfLasso(coverage, gesture, area, { grid: selected[0] ?? null, community: this.community() })
    }
    return null
  }

  /** The community that a new grid hangs on: that of the selected grid, else the first of the plan. */
  private community(): string {
    const { selected, coverage } = this.state
    const chosen = selected[0] === undefined ? undefined : findGrid(coverage, selected[0])
    const { division } = this.options.rights
    return (chosen ?? gridsOf(coverage).find(({ community }) => community?.startsWith(division)))?.community ?? ''
  }

  /** A building of another grid under the hand shows what giving it away would come to. */
  private aimAtBuilding(gesture: DrawingLasso, pointer: Pointer): void {
    const { coverage, selected } = this.state
    const giver = holderAt(coverage, pointer.at)
    const grid = giver === undefined || giver === selected[0] ? undefined : findGrid(coverage, giver)
    const places = grid && gesture.purpose === 'transfer' && selected.length === 1 ? this.census.placesIn(grid.id) : []
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

  /** Goes on with a gesture and works out what it would come to. */
  private pursue(gesture: Gesture): void {
    const edit = this.editOf(gesture)
    const preview = edit ? previewOf(this.ground(), edit) : null
    const isDragging = gesture.type === 'draggingVertex'
    // A line that is still on its way need not be anything yet.
    const isEarly = !isDragging && preview?.reason && isUnfinished(preview.reason)
    this.set({ gesture, preview, reason: isEarly ? null : (preview?.reason ?? null) })
  }

  private commit({ edit, outcome }: Preview): void {
    this.log.draw(edit, outcome!.coverage)
  }

  /** The log has changed: the draft may be another. */
  private follow(): void {
    const { coverage } = this.log
    if (coverage !== this.state.coverage) {
      const before = this.state.coverage
      this.census.settle(coverage, differingGrids(before, coverage))
      const selected = this.state.selected.filter(id => findGrid(coverage, id))
      this.state = { ...this.state, coverage, selected }
      this.showHandles()
    }
    this.set(this.saved())
  }

  private saved() {
    const { saving, unsaved, canUndo, canRedo } = this.log
    return { saving, unsaved, canUndo, canRedo }
  }

  private showHandles(): void {
    const { tool, selected, coverage } = this.state
    const handles =
      tool === 'vertex' && selected.length <= MOST_WITH_HANDLES
        ? handlesOf(coverage, this.options.rights, selected)
        : []
    this.set({ handles })
  }

  private set(changes: Partial<DeskState>): void {
    this.state = { ...this.state, ...changes }
    for (const listener of this.listeners) listener()
  }
}

const UNFINISHED: readonly Reason['code'][] = [
  'PATH_DOES_NOT_CUT',
  'PATH_TOO_SHORT',
  'PATH_ENDS_ON_DIFFERENT_BOUNDARIES',
  'NOTHING_CHANGES',
]

const isUnfinished = ({ code }: Reason): boolean => UNFINISHED.includes(code)
