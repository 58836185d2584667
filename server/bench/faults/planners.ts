import { randomUUID } from 'node:crypto'
import { encodeCoverage, gridsOf } from '@geyi/shared/coverage'
import type { Edit } from '@geyi/shared/edits'
import type { Position } from '@geyi/shared/geo'
import { complaintsAbout } from '../../../shared/test/independentCheck.ts'
import { innerVertices, type OpenedPlan, PlanClient, replayed } from '../../test/plan-client.ts'
import { randomOf } from '../../test/random.ts'
import { HttpAsker } from './asker.ts'

const DISTRICT = '530302'
const PLANNER = 'qilin'
/** Planners who draw at once. */
const HANDS = 5

/** Planners who draw in one plan without pause, and a list of all that was acknowledged to them. */
export class Planners {
  readonly acknowledged: { readonly sequence: number; readonly edit: Edit }[] = []
  /** Requests that got no answer, or were told to come again. */
  unanswered = 0
  #drawing = false
  #hands: Promise<unknown> = Promise.resolve()
  #seed = 0

  private constructor(
    private url: string,
    private readonly cookie: string,
    private readonly begun: OpenedPlan,
    private readonly places: readonly Position[],
  ) {}

  static async begin(url: string): Promise<Planners> {
    const asker = new HttpAsker(url)
    const cookie = await asker.signIn(PLANNER)
    const begun = await new PlanClient(asker, cookie).create(DISTRICT)
    return new Planners(url, cookie, begun, innerVertices(begun.coverage, DISTRICT))
  }

  draw(url = this.url): void {
    this.url = url
    this.#drawing = true
    this.#hands = Promise.all(Array.from({ length: HANDS }, () => this.#hand(++this.#seed)))
  }

  async rest(): Promise<void> {
    this.#drawing = false
    await this.#hands
  }

  async #hand(seed: number): Promise<void> {
    const random = randomOf(seed)
    const desk = new PlanClient(new HttpAsker(this.url), this.cookie)
    while (this.#drawing)
      try {
        const { plan } = await desk.get('query ($id: ID!) { plan(id: $id) { version } }', { id: this.begun.id })
        const from = this.places[Math.floor(random() * this.places.length)]!
        const edit = { type: 'moveVertex', from, to: [from[0] + 1 + Math.floor(random() * 20), from[1]] }
        const { data, code } = await desk.send(this.begun.id, plan.version, [edit], randomUUID())
        if (data?.applyEdits) this.acknowledged.push(...data.applyEdits.edits)
        else if (code === 'UNAVAILABLE') throw new Error(code)
      } catch {
        this.unanswered++
        await new Promise(resolve => setTimeout(resolve, 50))
      }
  }

  /** What is missing, doubled, out of order or damaged of all that was acknowledged; nothing if all is well. */
  async lost(url = this.url): Promise<string[]> {
    const desk = new PlanClient(new HttpAsker(url), this.cookie)
    const log = await desk.log(this.begun.id)
    const now = await desk.open(this.begun)
    const missing = this.acknowledged.filter(
      ({ sequence, edit }) => JSON.stringify(log[sequence - 1]?.edit) !== JSON.stringify(edit),
    )
    const doubled = this.acknowledged.length - new Set(this.acknowledged.map(({ sequence }) => sequence)).size
    const holes = log.filter(({ sequence, version }, index) => sequence !== index + 1 || version !== index + 2)
    const isReplayed = encodeCoverage(now.coverage) === encodeCoverage(replayed(this.begun.coverage, log))
    return [
      ...missing.map(({ sequence }) => `edit ${sequence}`),
      ...(doubled > 0 ? [`${doubled} edits acknowledged twice`] : []),
      ...(holes.length > 0 ? [`${holes.length} rows out of order`] : []),
      ...(isReplayed ? [] : ['the draft is not its log replayed']),
      ...complaintsAbout(gridsOf(now.coverage)).map(complaint => JSON.stringify(complaint)),
    ]
  }
}
