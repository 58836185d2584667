import { v4 as uuid } from 'uuid'
import type { Writer } from '../database/access.ts'
import { outOfScope } from '../database/scope.ts'
import { DomainError } from '../errors/domain-error.ts'
import {
  type AskedJob,
  beginJob,
  endJob,
  keepGoing,
  leaveJobs,
  type Progress,
  stillWaiting,
  takeUpLost,
  waitAgain,
} from './job.query.ts'
import type { JobKind } from './job.type.ts'

/** A computation that goes on elsewhere. */
export interface Work {
  /** Fails with `WorkLost` when whoever computes has gone without a word. */
  readonly result: Promise<unknown>
  /** Ends it; `result` may stay open for ever. */
  stop(): void
}

/** Whoever computed has gone, and said neither a result nor why. */
export class WorkLost extends Error {}

/** Whoever computed has found that it was to stop, and left nothing. */
export class WorkStopped extends Error {}

/** Tells how far a computation is. */
export type Say = (progress: Progress) => void

/** Begins what a job asks for, in a process that is known by this name. */
export type Begin = (writer: Writer, job: AskedJob, say: Say, process: string) => Promise<Work>

/** How often a job says how far it is and hears whether it should stop, milliseconds. */
const LOOK = 500
/** How often a process says that its waiting jobs live, and looks for those that others have lost, milliseconds. */
const ROUND = 5_000

/** The jobs of one open database in this process: one is computed at a time, the others wait in their order. */
export class JobDesk {
  /** What names this process beside others of the same database. */
  readonly process = uuid()
  readonly #waiting: AskedJob[] = []
  readonly #stops = new Map<string, () => void>()
  readonly #ended = new Map<string, Promise<void>>()
  #rounds: NodeJS.Timeout | undefined
  #atWork = false
  #closed = false

  constructor(
    private readonly writer: Writer,
    private readonly begins: Readonly<Record<JobKind, Begin>>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Takes up what ended processes have left, now and whenever another one has ended. */
  open(): void {
    this.#rounds = setInterval(() => void this.#round(), ROUND).unref()
    void this.#round()
  }

  /** Jobs that wait here for their turn. */
  get waiting(): number {
    return this.#waiting.length
  }

  /** Jobs that are computed here. */
  get running(): number {
    return this.#ended.size
  }

  /** Stops at once, and leaves what isn't finished to the next process. */
  async close(): Promise<void> {
    this.#closed = true
    clearInterval(this.#rounds)
    this.#waiting.length = 0
    await leaveJobs(this.writer, this.process)
    for (const stop of this.#stops.values()) stop()
  }

  add(job: AskedJob): void {
    this.#waiting.push(job)
    // What the database says while it is being closed is nobody's concern: such a job counts as lost. The request that asked for it ends
    // long before, and would end its statements.
    if (!this.#atWork) void outOfScope(() => this.#work()).catch(() => {})
  }

  /** Stops a job if it is computed here. @returns when it has ended */
  async stop(id: string): Promise<void> {
    this.#stops.get(id)?.()
    await this.#ended.get(id)
  }

  async #round(): Promise<void> {
    try {
      if (this.#waiting.length > 0) await stillWaiting(this.writer, this.process)
      for (const job of await takeUpLost(this.writer, this.process)) if (!this.#closed) this.add(job)
    } catch {
      // The database does not answer: the next round asks again.
    }
  }

  async #work(): Promise<void> {
    this.#atWork = true
    try {
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
        const ended = this.#compute(next)
        this.#ended.set(
          next.id,
          ended.catch(() => {}),
        )
        await ended.finally(() => this.#ended.delete(next!.id))
      }
    } finally {
      this.#atWork = false
    }
  }

  async #compute(job: AskedJob): Promise<void> {
    const { writer, process } = this
    const { id } = job
    if (!(await beginJob(writer, process, id))) return endJob(writer, process, id, 'CANCELLED')
    let said: Progress = { progress: 0, message: 'Reading' }
    const over = new AbortController()
    const stopped = new Promise<undefined>(resolve => this.#stops.set(id, () => resolve(undefined)))
    const hear: Say = next => {
      said = { ...said, ...next }
    }
    const begun = this.begins[job.kind](writer, job, hear, process)
    try {
      const result = begun.then(work => work.result).then(result => ({ result }))
      const told = (): Progress => {
        const now = said
        said = { progress: now.progress, message: now.message }
        return now
      }
      const end = await Promise.race([result, stopped, this.#watch(id, told, over.signal)])
      if (end) await endJob(writer, process, id, 'DONE', end)
      else await endJob(writer, process, id, 'CANCELLED')
    } catch (error) {
      if (error instanceof WorkLost && (await waitAgain(writer, process, id))) return void this.#waiting.push(job)
      if (error instanceof WorkStopped) return void (await endJob(writer, process, id, 'CANCELLED'))
      const told = error instanceof DomainError
      if (!told) this.failed(error)
      await endJob(writer, process, id, 'FAILED', {
        error: told ? error.message : 'It failed by a fault of the program.',
      })
    } finally {
      over.abort()
      this.#stops.delete(id)
      void begun.then(work => work.stop()).catch(() => {})
    }
  }

  /** Resolves with nothing when the job is to stop. */
  async #watch(id: string, told: () => Progress, over: AbortSignal): Promise<undefined> {
    while (!over.aborted) {
      await new Promise(resolve => setTimeout(resolve, LOOK))
      if (over.aborted || !(await keepGoing(this.writer, this.process, id, told()))) return
    }
  }
}

const desks = new WeakMap<object, JobDesk>()

/** Sets up the desk of a database, at which jobs of these kinds are computed; `failed` is told of faults of ours. */
export function setUpJobs(
  writer: Writer,
  begins: Readonly<Record<JobKind, Begin>>,
  failed: (error: unknown) => void,
): JobDesk {
  const desk = new JobDesk(writer.fork({ clear: true, useContext: false }), begins, failed)
  desks.set(writer.getDriver(), desk)
  return desk
}

/** The desk of a database. */
export const jobsOf = (writer: Writer): JobDesk => desks.get(writer.getDriver())!
