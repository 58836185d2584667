import { type CreateStationInput, type Place, placeOf } from '../../../api/index.ts'
import { type Source, Store } from '../../../state/store.ts'
import { pointOf } from '../../../stations/desk/stationDesk.ts'
import { type Question, WHOLE } from '../../desk/question.ts'
import type { ReachDesk } from '../../desk/reachDesk.ts'
import type { ReachServer, SitingJob } from '../../desk/reachServer.ts'
import { troubleOf } from '../../desk/reachState.ts'
import { keepRun, keptRun, type Run } from './keptRun.ts'
import { isAtWork, NEXT, noSiting, type SitingState } from './sitingState.ts'
import { sitingInput, type Wish } from './wish.ts'

/** Looking for sites of new stations, without a page around it: a job that is started, watched, stopped and taken up after a reload. */
export class SitingDesk implements Source<SitingState> {
  private readonly store = new Store<SitingState>(noSiting)
  /** Where the map looks, while there is one. */
  centre: () => Place | null = () => null
  private unwatch = () => {}

  constructor(
    private readonly server: ReachServer,
    private readonly reach: ReachDesk,
  ) {}

  get now(): SitingState {
    return this.store.now
  }

  readonly subscribe = this.store.subscribe

  /** Takes up what the account began, and asks of the page what was asked then if that is what is looked at. @returns an end to it */
  open(account: string, isShown: boolean): () => void {
    const run = keptRun(account)
    this.store.set(run ? { ...noSiting, run, wish: run.wish } : noSiting)
    if (run) this.watch(run.job)
    if (run) void this.lookAfter(run)
    if (run && isShown && this.reach.now.divisions.has(run.question.within)) this.reach.ask(run.question)
    return () => this.unwatch()
  }

  wish(part: Partial<Wish>): void {
    const wish = { ...this.now.wish, ...part }
    this.store.change({ wish, isPicking: wish.candidates === 'picked' && this.now.isPicking, trouble: null })
  }

  /** Whether a press on the map names a candidate. */
  picking(isPicking: boolean): void {
    this.store.change({ isPicking })
  }

  pick({ longitude, latitude }: Place): void {
    this.store.change({ picked: [...this.now.picked, { longitude, latitude }], trouble: null })
  }

  /** Names the middle of the map, for who has no pointer. */
  pickCentre(): void {
    const place = this.centre()
    if (place) this.pick(place)
  }

  /** Takes a candidate back by its place in the list; all of them without. */
  unpick(at?: number): void {
    this.store.change({ picked: at === undefined ? [] : this.now.picked.filter((_, i) => i !== at) })
  }

  /** Looks for sites, of stations that count today. */
  async start(): Promise<void> {
    const { wish, isStarting } = this.now
    const { question, viewer } = this.reach.now
    if (!question || !viewer || isStarting) return
    this.store.change({ isStarting: true, isPicking: false, trouble: null })
    try {
      const job = await this.server.start(sitingInput(question, wish, await this.candidates(question)))
      this.keep({ job: job.id, account: viewer.username, question, wish, taken: {} })
      this.store.change({ job, chosen: null, isHandingOver: false })
      this.watch(job.id)
    } catch (error) {
      this.store.change({ trouble: troubleOf(error) })
    }
    this.store.change({ isStarting: false })
  }

  async cancel(): Promise<void> {
    const { run } = this.now
    if (!run) return
    try {
      this.heard(await this.server.cancel(run.job))
    } catch (error) {
      this.store.change({ trouble: troubleOf(error) })
    }
  }

  /** Back to what is wanted. */
  leave(): void {
    this.unwatch()
    this.keep(null)
    this.store.change({ job: null, chosen: null, isHandingOver: false, trouble: null })
  }

  /** Looks at a site. */
  choose(key: string | null): void {
    this.store.change({ chosen: key, isHandingOver: false })
  }

  handOver(isHandingOver: boolean): void {
    this.store.change({ isHandingOver })
  }

  /** Makes the site that is looked at a station. @throws the API's CombinedError */
  async take(values: Omit<CreateStationInput, 'location'>): Promise<void> {
    const { run, chosen } = this.now
    const place = chosen === null ? null : this.placeOf(chosen)
    if (!run || chosen === null || !place) return
    const id = await this.server.create({ ...values, location: pointOf(place) })
    this.keep({ ...run, taken: { ...run.taken, [chosen]: { id, name: values.name } } })
    this.store.change({ isHandingOver: false })
    // What was just planned should be seen, and not be found once more.
    this.reach.ask({ planned: true })
  }

  /** Where a site is; null where there is none of this key. */
  placeOf(key: string): Place | null {
    const { sites = [], next = null } = this.now.job?.result ?? {}
    const site = key === NEXT ? next : sites[Number(key)]
    return site ? placeOf(site.location) : null
  }

  /** What became of the stations that were planned: one may have another name, or have been deleted. */
  private async lookAfter(run: Run): Promise<void> {
    for (const [key, { id }] of Object.entries(run.taken)) {
      const name = await this.server.nameOf(id)
      const { run: now } = this.now
      if (name === undefined || now?.job !== run.job) continue
      const { [key]: _, ...others } = now.taken
      this.keep({ ...now, taken: name === null ? others : { ...others, [key]: { id, name } } })
    }
  }

  private async candidates(question: Question): Promise<readonly Place[] | null> {
    const { wish, picked } = this.now
    if (wish.candidates === 'picked') return picked
    if (wish.candidates === 'buildings') return null
    const { within } = question
    const centers = await this.server.stations(within, { ...WHOLE, within, kinds: ['COMMUNITY_CENTER'] })
    return centers.map(({ location }) => placeOf(location))
  }

  private watch(job: string): void {
    this.unwatch()
    this.unwatch = this.server.watch(job, {
      changed: job => this.heard(job),
      failed: error => {
        const trouble = troubleOf(error)
        // Jobs are kept for some weeks only, and not for an account that has lost its right.
        if (trouble.code === 'NOT_FOUND') this.leave()
        else this.store.change({ trouble })
      },
    })
  }

  private heard(job: SitingJob): void {
    const { run } = this.now
    if (run?.job !== job.id || (this.now.job && !isAtWork(this.now))) return
    this.store.change({ job })
  }

  private keep(run: Run | null): void {
    this.store.change({ run })
    keepRun(run)
  }
}
