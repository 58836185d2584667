import { DIGITS, districtOf } from '@geyi/shared/codes'
import type { ViewerRightsFragment } from '../../api/index.ts'
import { emptyGround, joined } from '../../explorer/ground/ground.ts'
import { subtreesOf } from '../../keeping/desk/keepingState.ts'
import { type Source, Store } from '../../state/store.ts'
import { type Question, WHOLE } from './question.ts'
import type { Limit, ReachServer } from './reachServer.ts'
import { beginning, type Level, levelsBelow, type ReachState, reachedOf, troubleOf } from './reachState.ts'

/** Who reaches a station on foot, without a page around it: what is asked, what came of it, what is looked at. */
export class ReachDesk implements Source<ReachState> {
  private readonly store = new Store<ReachState>(beginning)
  private asked = '[]'
  /** Counts questions: what comes late of an earlier one is dropped. */
  private turn = 0

  constructor(private readonly server: ReachServer) {}

  get now(): ReachState {
    return this.store.now
  }

  readonly subscribe = this.store.subscribe

  /** Somebody has come or gone: his divisions are loaded, and the first is asked about. */
  setViewer(viewer: ViewerRightsFragment | null): void {
    this.store.change({ viewer })
    const codes = subtreesOf(viewer)
    const asked = JSON.stringify(codes)
    if (asked === this.asked) return
    this.asked = asked
    this.turn++
    this.store.set({ ...beginning, viewer })
    if (codes.length > 0) void this.load()
  }

  /** Begins anew, as where the divisions could not be loaded. */
  async load(): Promise<void> {
    const { asked, server } = this
    const codes = subtreesOf(this.now.viewer)
    this.store.change({ load: 'loading' })
    try {
      const [settings, found] = await Promise.all([server.settings(), Promise.all(codes.map(server.divisions))])
      if (asked !== this.asked) return
      const divisions = found.flat().filter(({ code }) => code.length >= DIGITS.district)
      this.store.change({
        load: 'ready',
        settings,
        divisions: new Map(divisions.map(division => [division.code, division])),
      })
      const first = divisions[0]?.code
      if (first) this.ask({ ...WHOLE, within: first })
    } catch {
      if (asked === this.asked) this.store.change({ load: 'failed' })
    }
  }

  /** Asks something else, or the same once more. */
  ask(part: Partial<Question>): void {
    const { question: before, level, ground } = this.now
    const question = { ...(before ?? WHOLE), ...part } as Question
    const levels = levelsBelow(question.within)
    const isElsewhere = question.within !== before?.within
    const isOtherGround = isElsewhere || question.day !== before?.day || ground === emptyGround
    const turn = ++this.turn
    this.store.change({
      question,
      level: levels.includes(level) ? level : levels[0]!,
      answer: { state: 'measuring', before: isElsewhere ? null : reachedOf(this.now) },
      ...(isElsewhere ? { selected: null } : {}),
      ...(isOtherGround ? { ground: emptyGround } : {}),
    })
    this.store.change({ areas: null })
    if (this.now.drawn === 'areas') void this.findAreas(question, turn)
    void this.measure(question, turn)
    void this.findStations(question, turn)
    if (isOtherGround) void this.loadGround(question)
  }

  setLimit(limit: Limit): void {
    this.store.change({ limit })
  }

  /** Colours the map by shares of households, or by the ground within the limits, which is asked for when it is first wanted. */
  draw(drawn: ReachState['drawn']): void {
    const { question, areas } = this.now
    this.store.change({ drawn })
    if (drawn === 'areas' && question && (areas === null || areas === 'failed'))
      void this.findAreas(question, this.turn)
  }

  setLevel(level: Level): void {
    this.store.change({ level })
  }

  /** Looks at a place, or at none. */
  select(code: string | null): void {
    this.store.change({ selected: code })
  }

  private async measure(question: Question, turn: number): Promise<void> {
    try {
      const reached = await this.server.measure(question)
      if (turn === this.turn) this.store.change({ answer: { state: 'ready', reached } })
    } catch (error) {
      if (turn === this.turn) this.store.change({ answer: { state: 'failed', trouble: troubleOf(error) } })
    }
  }

  /** Without its pins a map still says what it is about: that they did not come is no trouble. */
  private async findStations(question: Question, turn: number): Promise<void> {
    const stations = await this.server.stations(districtOf(question.within), question).catch(() => [])
    if (turn === this.turn) this.store.change({ stations })
  }

  private async findAreas(question: Question, turn: number): Promise<void> {
    this.store.change({ areas: null })
    const areas = await this.server.areas(question).catch(() => 'failed' as const)
    if (turn === this.turn) this.store.change({ areas })
  }

  private async loadGround({ within, day }: Question): Promise<void> {
    const isStill = () => this.now.question?.within === within && this.now.question.day === day
    await this.server
      .ground(within, day, part => {
        if (isStill()) this.store.change({ ground: joined(this.now.ground, part) })
      })
      // Figures without names and map are told by their codes; asking again loads it again.
      .catch(() => {})
  }
}
