import { findGrid, type Grid, type GridId, neighboursOf } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import { type CombinedError, errorCodeOf } from '../../../api/index.ts'
import type { Desk } from '../../../editor/desk.ts'
import { boundaryPositions } from '../../../editor/draft/draft.ts'
import { NO_OFFER, type Offer } from '../../../editor/draft/offer.ts'
import type { Preview } from '../../../editor/draft/preview.ts'
import { type Source, Store } from '../../../state/store.ts'
import type { NetsDesk } from '../../nets/desk/netsDesk.ts'
import { groundNow, isAsItWas, isAsZoned, type Was } from './sameGround.ts'
import { askedFor, gridsAsked, gridsOfWish, isSpecial, type Wish } from './scope.ts'
import type { Asked, Obstacle, Proposal, ZoningJob, ZoningServer } from './zoningServer.ts'
import { isAtWork, noZoning, type Trouble, type ZoningState } from './zoningState.ts'

/** Dividing a plan's ground by searching, without a page around it: a job that is started, watched, stopped and taken up after a reload, and its proposals. */
export class ZoningDesk implements Source<ZoningState> {
  private readonly store = new Store<ZoningState>(noZoning)
  private isShown = false
  private unwatch = () => {}
  /** The ground that was searched. */
  private was: Was | null = null
  private tried: { readonly edit: object; readonly coverage: object; readonly preview: Preview } | null = null

  constructor(
    private readonly server: ZoningServer,
    private readonly desk: Desk,
    private readonly plan: string,
    private readonly nets: NetsDesk,
  ) {}

  get now(): ZoningState {
    return this.store.now
  }

  readonly subscribe = this.store.subscribe

  /** Takes up what was begun before. @returns an end to it */
  open(): () => void {
    let isOpen = true
    // Without an answer there is only what is begun from here on.
    const takeUp = (run: string | null) => run && isOpen && this.isIdle() && this.watch(run)
    void this.server.last(this.plan).then(takeUp, () => {})
    let { coverage, unsaved } = this.desk.now
    const end = this.desk.subscribe(() => {
      const { now } = this.desk
      if (now.coverage === coverage && now.unsaved === unsaved) return
      ;({ coverage, unsaved } = now)
      this.compare()
      this.show()
    })
    return () => {
      isOpen = false
      end()
      this.unwatch()
      this.desk.offer(null)
    }
  }

  private isIdle(): boolean {
    return this.now.run === null && !this.now.isStarting
  }

  /** Whether somebody looks at it: only then it is drawn over the draft. */
  look(isShown: boolean): void {
    this.isShown = isShown
    const { wish } = this.now
    if (isShown && wish.communities.length === 0) this.wish({ communities: this.selectedCommunities() })
    this.show()
  }

  wish(part: Partial<Wish>): void {
    this.store.change({ wish: { ...this.now.wish, ...part }, trouble: null })
  }

  lock(grid: GridId, isLocked: boolean): void {
    const { locked } = this.now.wish
    this.wish({ locked: isLocked ? [...locked, grid] : locked.filter(id => id !== grid) })
  }

  /** Names the communities of the selected grids. */
  takeSelected(): void {
    this.wish({ scope: 'communities', communities: this.selectedCommunities() })
  }

  /** Turns to a grid that outgrew the band and those around it in its community, with as little change as may be. */
  rebalance(grid: GridId): void {
    if (isAtWork(this.now)) return
    const { coverage } = this.desk.now
    const { community } = findGrid(coverage, grid) ?? {}
    const around = [...neighboursOf(coverage, grid).keys()].filter(id => {
      const other = findGrid(coverage, id)
      return other?.community === community && other && !isSpecial(other)
    })
    this.leave()
    this.desk.setTool('select')
    this.desk.select([grid, ...around])
    this.wish({ scope: 'selected', mode: 'REBALANCE', locked: [], seed: 1 })
  }

  /** The grids that the wish is about. */
  grids(): Grid[] {
    const { coverage, selected } = this.desk.now
    return gridsOfWish(coverage, this.now.wish, selected, this.desk.rights.division)
  }

  /** Turns to the nets of departments, to make one of them. */
  mergeNets(): void {
    if (isAtWork(this.now)) return
    this.leave()
    this.wish({ mode: 'MERGE' })
  }

  private departments(): string[] {
    return (this.nets.now.nets ?? []).map(({ department }) => department)
  }

  start(): Promise<void> {
    return this.ask(askedFor(this.plan, this.now.wish, this.grids(), this.departments()))
  }

  /** Looks once more where chance begins anew. */
  async another(): Promise<void> {
    const asked = this.asked()
    if (!asked) return
    const seed = (asked.seed ?? 1) + 1
    this.wish({ seed })
    await this.ask({ ...asked, seed })
  }

  /** Looks once more for just what was asked for, on the draft as it is now. */
  async retry(): Promise<void> {
    const asked = this.asked()
    if (asked) await this.ask(asked)
  }

  async cancel(): Promise<void> {
    const { run } = this.now
    if (!run) return
    try {
      this.heard(await this.server.cancel(run))
    } catch (error) {
      this.store.change({ trouble: troubleOf(error) })
    }
  }

  /** Back to what is wanted. */
  leave(): void {
    this.unwatch()
    this.was = null
    this.store.set({ ...noZoning, wish: this.now.wish })
    this.show()
  }

  choose(chosen: number | null): void {
    this.store.change({ chosen, pointed: null })
    this.show()
  }

  /** Shows the ground of an obstacle. @returns it */
  point(pointed: number | null): MultiPolygon | null {
    this.store.change({ pointed })
    this.show()
    return pointed === null ? null : groundOf(this.now.job?.result?.impossible[pointed])
  }

  /** What the proposal that is looked at would come to on the draft as it is now. */
  preview(): Preview | null {
    const { chosen, job } = this.now
    const edit = chosen === null ? undefined : job?.result?.proposals[chosen]?.edit
    if (!edit) return null
    const { coverage } = this.desk.now
    if (this.tried?.edit !== edit || this.tried.coverage !== coverage)
      this.tried = { edit, coverage, preview: this.desk.tried(edit) }
    return this.tried.preview
  }

  /** Makes the edit of the proposal that is looked at. @returns whether it could be made */
  take(): boolean {
    const { chosen, run } = this.now
    const proposal = this.proposal()
    if (chosen === null || run === null || !proposal) return false
    const was = groundNow(this.desk.now.coverage, groundsOf(proposal))
    if (!this.desk.tryEdit(proposal.edit, { jobId: run, proposal: chosen })) return false
    this.was = was
    this.compare()
    this.show()
    return true
  }

  /** Whether the draft has a proposal: by its households first, which are at hand. */
  private isTaken({ edit, zones }: Proposal): boolean {
    const { census, now } = this.desk
    return (
      zones.every(zone => census.count(zone.gridId).households === zone.households) && isAsZoned(now.coverage, edit)
    )
  }

  private proposal(): Proposal | undefined {
    const { chosen, job } = this.now
    return chosen === null ? undefined : job?.result?.proposals[chosen]
  }

  /** What was asked for of the job that is looked at. */
  private asked(): Asked | null {
    const { sequence: _, ...asked } = (this.now.job?.request ?? {}) as Partial<Asked> & { sequence?: number }
    return asked.mode ? ({ ...asked, planId: this.plan } as Asked) : null
  }

  private async ask(asked: Asked): Promise<void> {
    if (this.now.isStarting) return
    this.store.change({ isStarting: true, trouble: null })
    try {
      const job = await this.server.start({ ...asked, idempotencyKey: crypto.randomUUID() })
      this.watch(job.id)
      this.heard(job)
    } catch (error) {
      this.store.change({ trouble: troubleOf(error) })
    }
    this.store.change({ isStarting: false })
  }

  private watch(run: string): void {
    this.unwatch()
    this.was = null
    this.store.set({ ...noZoning, wish: this.now.wish, isStarting: this.now.isStarting, run })
    this.unwatch = this.server.watch(run, {
      changed: job => this.heard(job),
      failed: error => {
        const trouble = troubleOf(error)
        // Jobs are kept for some weeks only, and not for an account that has lost its right.
        if (trouble.code === 'NOT_FOUND') this.leave()
        else this.store.change({ trouble })
      },
    })
  }

  private heard(job: ZoningJob): void {
    const { run } = this.now
    if (run !== job.id || (this.now.job && !isAtWork(this.now))) return
    const { result = null } = job
    this.store.change({ job, trouble: null, chosen: null })
    this.compare()
    if (result && result.proposals.length > 0) this.store.change({ chosen: this.now.taken ?? 0 })
    this.show()
  }

  /** Looks whether the draft still is what was searched, or has become what was proposed. */
  private compare(): void {
    const result = this.now.job?.result
    if (!result) return
    const { coverage, unsaved } = this.desk.now
    if (!this.was && unsaved === 0 && this.desk.log.lastSequence === result.sequence)
      this.was = groundNow(coverage, [...new Set(result.proposals.flatMap(({ edit }) => groundsOf({ edit })))])
    const place = result.proposals.findIndex(proposal => this.isTaken(proposal))
    const taken = place < 0 ? null : place
    const isStale = taken === null && !(this.was && isAsItWas(coverage, this.was))
    if (taken !== this.now.taken || isStale !== this.now.isStale) this.store.change({ taken, isStale })
  }

  private show(): void {
    const offer = this.isShown ? this.offered() : null
    if (offer || this.desk.now.offer) this.desk.offer(offer)
  }

  private offered(): Offer | null {
    const { job, pointed, taken, chosen } = this.now
    if (!job) return null
    if (job.preview && isAtWork(this.now)) {
      const zones = job.preview.zones.map(zone => ({ ...zone, boundary: boundaryPositions(zone.boundary) }))
      const asked = this.asked()
      return { ...NO_OFFER, zones, instead: asked ? gridsAsked(this.desk.now.coverage, asked) : [] }
    }
    const ground = pointed === null ? null : groundOf(job.result?.impossible[pointed])
    const preview = chosen === null || taken === chosen ? null : this.preview()
    const edit = this.proposal()?.edit
    const instead = preview?.outcome && edit?.type === 'zoneGrids' ? edit.grids : []
    return { ...NO_OFFER, ground, preview: preview?.outcome ? preview : null, instead }
  }

  private selectedCommunities(): string[] {
    const { coverage, selected } = this.desk.now
    const communities = selected.flatMap(id => findGrid(coverage, id)?.community ?? [])
    return [...new Set(communities)].filter(code => code.startsWith(this.desk.rights.division)).sort()
  }
}

const groundsOf = ({ edit }: Pick<Proposal, 'edit'>): GridId[] =>
  edit.type === 'zoneGrids' ? [...new Set([...edit.grids, ...edit.zones.map(({ grid }) => grid.id)])] : []

const grounds = new WeakMap<object, MultiPolygon>()

/** The ground that shows an obstacle; null where it is about the whole. */
function groundOf(obstacle: Obstacle | undefined): MultiPolygon | null {
  if (!obstacle?.ground) return null
  const known = grounds.get(obstacle) ?? boundaryPositions(obstacle.ground)
  grounds.set(obstacle, known)
  return known
}

function troubleOf(error: unknown): Trouble {
  const told = error as CombinedError
  if (!Array.isArray(told?.graphQLErrors)) return { code: 'INTERNAL_SERVER_ERROR', reason: null }
  const reason = told.graphQLErrors[0]?.extensions.reason
  return { code: errorCodeOf(told), reason: typeof reason === 'string' ? reason : null }
}
