import type { Reader, Writer } from '../database/access.ts'
import { outOfScope } from '../database/scope.ts'
import { DomainError } from '../errors/domain-error.ts'
import { endJob, keepGoing, stillWaiting } from './job.query.ts'

/** A computation that goes on elsewhere. */
export interface Work {
  readonly result: Promise<unknown>
  /** Ends it; `result` may stay open for ever. */
  stop(): void
}

/** Begins a computation; it tells how much of it is done, 0 to 1, and what it is doing. */
export type Begin = (reader: Reader, say: (progress: number, message: string) => void) => Promise<Work>

/** How often a job says how far it is and hears whether it should stop, milliseconds. */
const LOOK = 500
/** How often waiting jobs say that their process lives, milliseconds. */
const SIGN_OF_LIFE = 15_000

/** The jobs of one open database in this process: one is computed at a time, the others wait in their order. */
class JobDesk {
  readonly #waiting: { readonly id: string; readonly begin: Begin }[] = []
  #atWork = false

  constructor(private readonly writer: Writer) {}

  add(id: string, begin: Begin): void {
    this.#waiting.push({ id, begin })
    // What the database says while it is being closed is nobody's concern: such a job counts as lost. The request that asked for it ends
    // long before, and would end its statements.
    if (!this.#atWork) void outOfScope(() => this.#work()).catch(() => {})
  }

  async #work(): Promise<void> {
    this.#atWork = true
    const alive = setInterval(
      () =>
        void stillWaiting(
          this.writer,
          this.#waiting.map(({ id }) => id),
        ).catch(() => {}),
      SIGN_OF_LIFE,
    ).unref()
    try {
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift())
        await this.#compute(next.id, next.begin)
    } finally {
      clearInterval(alive)
      this.#atWork = false
    }
  }

  async #compute(id: string, begin: Begin): Promise<void> {
    const { writer } = this
    if (!(await keepGoing(writer, id, 0, 'Reading'))) return endJob(writer, id, 'CANCELLED', {})
    let said: [progress: number, message: string] = [0, 'Reading']
    let work: Work | undefined
    try {
      work = await begin(writer, (progress, message) => {
        said = [progress, message]
      })
      const stopped = new AbortController()
      const watch = this.#watch(id, () => said, stopped.signal)
      const end = await Promise.race([work.result.then(result => ({ result })), watch]).finally(() => stopped.abort())
      if (end) await endJob(writer, id, 'DONE', end)
      else await endJob(writer, id, 'CANCELLED', {})
    } catch (error) {
      const told = error instanceof DomainError
      if (!told) console.error(error)
      await endJob(writer, id, 'FAILED', { error: told ? error.message : 'It failed by a fault of the program.' })
    } finally {
      work?.stop()
    }
  }

  /** Resolves with nothing when the job is to stop. */
  async #watch(id: string, said: () => [number, string], ended: AbortSignal): Promise<undefined> {
    while (!ended.aborted) {
      await new Promise(resolve => setTimeout(resolve, LOOK))
      if (ended.aborted || !(await keepGoing(this.writer, id, ...said()))) return
    }
  }
}

const desks = new WeakMap<object, JobDesk>()

/** Puts a job that is in the database at work. */
export function workOn(writer: Writer, id: string, begin: Begin): void {
  const database = writer.getDriver()
  const desk = desks.get(database) ?? new JobDesk(writer.fork({ clear: true, useContext: false }))
  desks.set(database, desk)
  desk.add(id, begin)
}
