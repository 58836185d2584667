import { DraftCensus } from '@geyi/shared/census'
import { type Coverage, findGrid, type GridId } from '@geyi/shared/coverage'
import type { Edit } from '@geyi/shared/edits'
import type { Band } from '@geyi/shared/problems'
import type { Rights } from '@geyi/shared/rights'
import { type Source, Store } from '../state/store.ts'
import type { Taking } from './cellUnder.ts'
import type { DeskState } from './deskState.ts'
import { type BuildingColumns, buildingsOf } from './draft/draft.ts'
import { type GridFacts, gridFacts } from './draft/gridFacts.ts'
import type { Offer } from './draft/offer.ts'
import { type Ground, type Preview, previewOf } from './draft/preview.ts'
import { differingGrids } from './draft/touchedGrids.ts'
import { beginGesture, type Gesture, isIdle } from './gestures/gesture.ts'
import { type Handle, handlesOf } from './gestures/handles.ts'
import { select } from './gestures/selecting.ts'
import { changesDraft, type Tool } from './gestures/tool.ts'
import { HandByKeys } from './handByKeys.ts'
import { PlanLog, type Refusal } from './log/planLog.ts'
import type { LogState, PlanServer } from './log/planServer.ts'
import type { KeptTask, Proposed, TaskKeeper } from './log/task.ts'
import type { Streets } from './streets/streets.ts'

export type { DeskState } from './deskState.ts'

export interface DeskOptions {
  readonly coverage: Coverage
  readonly rights: Rights
  readonly buildings: BuildingColumns
  readonly band: Band | null
  readonly server: PlanServer
  readonly log: Omit<LogState, 'rows'>
  readonly streets?: Streets
  readonly mayEdit: boolean
  readonly isPublished: (id: GridId) => boolean
  readonly newId: () => string
  readonly refused: (refusal: Refusal) => void
  readonly keeper?: TaskKeeper
  /** What was drawn before and has not arrived. */
  readonly left?: readonly KeptTask[]
}

/** The most grids around which handles are shown. */
const MOST_WITH_HANDLES = 12

/** A draft that is worked on, without a page around it: its tools, its selection, and what can be ordered. */
export class Desk implements Source<DeskState> {
  readonly log: PlanLog
  readonly census: DraftCensus
  readonly hand: HandByKeys
  private readonly options: DeskOptions
  private readonly store: Store<DeskState>
  private readonly facts = new Map<GridId, { grid: object; facts: GridFacts }>()

  constructor(options: DeskOptions) {
    this.options = options
    this.census = new DraftCensus(buildingsOf(options.buildings), options.coverage)
    this.log = new PlanLog({
      server: options.server,
      coverage: options.coverage,
      state: options.log,
      newKey: options.newId,
      changed: () => this.follow(),
      refused: options.refused,
      keeper: options.keeper,
    })
    this.store = new Store<DeskState>({
      coverage: options.coverage,
      selected: [],
      tool: 'select',
      gesture: null,
      preview: null,
      handles: [],
      held: null,
      reason: null,
      isChosen: false,
      gathers: false,
      snapping: true,
      follows: false,
      takes: 'buildings',
      offer: null,
      ...this.saved(),
    })
    this.hand = new HandByKeys({
      store: this.store,
      streets: this.streets,
      ground: () => this.ground(),
      commit: preview => this.commit(preview),
      newGesture: () => this.newGesture(this.state.tool),
      select: ids => this.select(ids),
      gathered: ids => {
        this.setTool('select')
        this.select(ids)
      },
    })
    if (options.left) this.log.restore(options.left)
  }

  readonly subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener)

  get now(): DeskState {
    return this.store.now
  }

  /** The streets of the background, which boundaries follow. */
  get streets(): Streets | null {
    return this.options.streets ?? null
  }

  /** How many edits were taken over from a page that was left. */
  get restored(): number {
    return this.options.left?.length ?? 0
  }

  /** How many households a grid should hold; null where none are known. */
  get band(): Band | null {
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

  setTool(tool: Tool): void {
    if (changesDraft(tool) && !this.mayEdit) return
    this.store.change({ tool, held: null, isChosen: false, gathers: false })
    this.hand.cancel()
    this.showHandles()
  }

  select(ids: readonly GridId[]): void {
    this.store.change({ selected: ids, reason: null, held: null, isChosen: false })
    this.showHandles()
  }

  pick(grid: GridId | null, add: boolean): void {
    this.select(select(this.state.selected, grid, add || this.state.gathers))
  }

  /** Whether what lies near the hand draws it. */
  setSnapping(snapping: boolean): void {
    this.store.change({ snapping })
  }

  /** Whether lines that the hand is drawn to are followed from point to point. */
  setFollows(follows: boolean): void {
    this.store.change({ follows })
  }

  /** What a press of the transfer tool takes. */
  setTakes(takes: Taking): void {
    this.store.change({ takes })
    this.hand.cancel()
  }

  /** Leaves step by step: the drawing, then the tool, then the selection. */
  leave(): void {
    const { gesture, tool, selected, held, gathers } = this.state
    if (!isIdle(gesture)) this.hand.cancel()
    else if (gathers) this.store.change({ gathers: false })
    else if (held && tool === 'vertex') this.store.change({ held: null, reason: null })
    else if (tool !== 'select') this.setTool('select')
    else if (selected.length > 0) this.select([])
  }

  /** Takes the held vertex out of its line. */
  removeVertex(handle: Handle | null = this.state.held): void {
    if (!handle || handle.kind === 'middle') return
    this.tryEdit({ type: 'removeVertex', at: handle.at })
    this.store.change({ held: null, gesture: null, preview: null })
  }

  /**
   * Makes the selected grids one: a published one lives on before a new one, else the one with most households. Where fewer
   * than two are selected, the next presses choose them.
   */
  merge(): void {
    const { selected, gathers } = this.state
    if (!this.mayEdit) return
    if (selected.length < 2) {
      this.setTool('select')
      this.store.change({ gathers: !gathers })
      return
    }
    const weight = (id: GridId) => (this.options.isPublished(id) ? 1e9 : 0) + this.census.count(id).households
    const into = selected.reduce((most, id) => (weight(id) > weight(most) ? id : most))
    if (this.tryEdit({ type: 'mergeGrids', grids: [...selected], into })) {
      this.store.change({ gathers: false })
      this.select([into])
    }
  }

  rename(grid: GridId, name: string | null): void {
    this.tryEdit({ type: 'renameGrid', grid, name })
  }

  assign(grid: GridId, community: string): void {
    this.tryEdit({ type: 'assignCommunity', grid, community })
  }

  undo(): void {
    if (this.hand.takeBack()) return
    this.hand.cancel()
    this.log.undo()
  }

  redo(): void {
    this.log.redo()
  }

  /** Lays something over the draft to be looked at, or takes it away. */
  offer(offer: Offer | null): void {
    this.store.change({ offer })
  }

  /** What an edit would come to, which is not made. */
  tried(edit: Edit): Preview {
    return previewOf(this.ground(), [edit])
  }

  /** Makes an edit if it can be; `proposed` says where the server has it. @returns whether it could */
  tryEdit(edit: Edit, proposed?: Proposed): boolean {
    if (!this.mayEdit) return false
    const preview = previewOf(this.ground(), [edit])
    if (preview.outcome) this.commit(preview, proposed)
    this.store.change({ reason: preview.reason })
    return preview.outcome !== null
  }

  private get state(): DeskState {
    return this.store.now
  }

  private ground(): Ground {
    const { rights, band } = this.options
    return { coverage: this.state.coverage, rights, census: this.census, band }
  }

  private newGesture(tool: Tool): Gesture | null {
    return beginGesture(tool, () => `Grid:${this.options.newId()}`)
  }

  private commit({ outcome }: Preview, proposed?: Proposed): void {
    for (const { edit, coverage } of outcome!.steps) this.log.draw({ edit, proposed }, coverage)
  }

  /** The log has changed: the draft may be another. */
  private follow(): void {
    const { coverage } = this.log
    const before = this.state.coverage
    if (coverage !== before) {
      this.census.settle(coverage, differingGrids(before, coverage))
      this.store.change({
        coverage,
        selected: this.state.selected.filter(id => findGrid(coverage, id)),
        ...this.saved(),
      })
      this.showHandles()
    } else this.store.change(this.saved())
  }

  private saved() {
    const { saving, unsaved, isKept, canUndo, canRedo } = this.log
    return { saving, unsaved, isKept, canUndo, canRedo }
  }

  private showHandles(): void {
    const { tool, selected, coverage } = this.state
    const isShown = tool === 'vertex' && selected.length <= MOST_WITH_HANDLES
    this.store.change({ handles: isShown ? handlesOf(coverage, this.options.rights, selected) : [] })
  }
}
