import type { Coverage } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import { onNewGround } from './onNewGround.ts'
import { Outbox } from './outbox.ts'
import { type LogRow, type LogState, type PlanServer, Refused, Unreachable } from './planServer.ts'
import type { KeptTask, Made, Task, TaskKeeper } from './task.ts'

/** Whether what was drawn is safe. */
export type Saving = 'saved' | 'saving' | 'offline'

/** An edit that the server would not take, and that has been taken out of the draft. */
export interface Refusal {
  readonly edit: Edit | null
  readonly code: string
  readonly division: string | null
  /** The same on the ground as it is now, if it can be drawn there. */
  readonly again: Made | null
  /** Whoever has drawn in the meantime. */
  readonly others: readonly string[]
}

interface LogOptions {
  readonly server: PlanServer
  readonly coverage: Coverage
  readonly state: Omit<LogState, 'rows'>
  readonly newKey: () => string
  /** The draft, or how far it is saved, has changed. */
  readonly changed: () => void
  readonly refused: (refusal: Refusal) => void
  readonly keeper?: TaskKeeper | undefined
  readonly wait?: (milliseconds: number) => Promise<void>
}

const FIRST_WAIT = 1000
const LONGEST_WAIT = 15_000

const sleep = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))

/**
 * A plan's log as this planner sees it: the rows that the server has, and on top what is still on its way there. Edits are
 * sent one after the other, and again until an answer comes; what others drew meanwhile is put below them.
 */
export class PlanLog {
  private readonly options: LogOptions
  private confirmed: Coverage
  private state: Omit<LogState, 'rows'>
  private readonly outbox: Outbox
  private shelved: Made[] = []
  private isRunning = false
  private isOffline = false
  private isClosed = false
  private isBehind = false
  private wakeUp: () => void = () => {}
  private now: Coverage

  constructor(options: LogOptions) {
    this.options = options
    this.confirmed = options.coverage
    this.now = options.coverage
    this.state = options.state
    this.outbox = new Outbox(options.keeper, options.changed)
  }

  /** The draft with all that was drawn. */
  get coverage(): Coverage {
    return this.now
  }

  get version(): number {
    return this.state.version
  }

  get lastSequence(): number {
    return this.state.lastSequence
  }

  get saving(): Saving {
    return this.outbox.size === 0 ? 'saved' : this.isOffline ? 'offline' : 'saving'
  }

  /** How many edits are not safe yet. */
  get unsaved(): number {
    return this.outbox.size
  }

  /** Whether what is not safe yet at least outlives the page. */
  get isKept(): boolean {
    return this.outbox.isKept
  }

  get canUndo(): boolean {
    return this.state.canUndo || this.outbox.some(({ type }) => type !== 'undo')
  }

  get canRedo(): boolean {
    return this.state.canRedo || this.shelved.length > 0
  }

  /** Adds an edit that has been applied to the draft. */
  draw(made: Made, coverage: Coverage): void {
    this.shelved = []
    this.add(made, coverage)
  }

  /** Goes on with what was drawn before the page was left, on the draft as it is now. */
  restore(tasks: readonly KeptTask[]): void {
    this.outbox.refill(tasks, this.confirmed)
    this.rebase()
    this.outbox.keep(this.state.lastSequence)
    this.options.changed()
    void this.run()
  }

  /** Takes back the last edit: one that has not left yet at once, any other through the server. */
  undo(): void {
    const { last, size } = this.outbox
    if (last?.type === 'edit' && !(this.isRunning && size === 1)) {
      this.outbox.take(last.key)
      this.shelved.push(last)
      this.now = this.outbox.over(this.confirmed)
      this.outbox.keep(this.state.lastSequence)
      this.options.changed()
    } else if (this.canUndo) this.queue({ type: 'undo', key: this.options.newKey() })
  }

  redo(): void {
    const made = this.shelved.pop()
    if (made) {
      const outcome = applyEdit(this.now, made.edit)
      if (!('problems' in outcome)) this.add(made, outcome.coverage)
    } else if (this.canRedo) this.queue({ type: 'redo', key: this.options.newKey() })
  }

  /** Looks whether others have drawn; while something is being sent, afterwards. */
  async catchUp(): Promise<void> {
    this.isBehind = this.isRunning
    if (this.isRunning) return
    try {
      const state = await this.options.server.rowsAfter(this.state.lastSequence)
      if (!this.isRunning) this.take(state)
    } catch (error) {
      if (!(error instanceof Unreachable || error instanceof Refused)) throw error
    }
  }

  /** The network is back: nothing waits any longer. */
  retry(): void {
    this.wakeUp()
  }

  /** Sends nothing more: what is kept goes on when its planner opens the plan again. */
  close(): void {
    this.isClosed = true
    this.outbox.leave()
    this.wakeUp()
  }

  private add({ edit, proposed }: Made, coverage: Coverage): void {
    this.now = coverage
    this.queue({ type: 'edit', key: this.options.newKey(), edit, ...(proposed && { proposed }), coverage })
  }

  private queue(task: Task): void {
    this.outbox.put(task)
    this.outbox.keep(this.state.lastSequence)
    this.options.changed()
    void this.run()
  }

  private async run(): Promise<void> {
    if (this.isRunning) return
    this.isRunning = true
    let wait = FIRST_WAIT
    for (let task = this.outbox.first; task && !this.isClosed; task = this.outbox.first) {
      try {
        const state = await this.send(task)
        this.isOffline = false
        wait = FIRST_WAIT
        const isGap = state.rows[0] && state.rows[0].sequence > this.state.lastSequence + 1
        this.take(isGap ? await this.missed() : state, { done: task.key })
      } catch (error) {
        if (error instanceof Refused) await this.drop(task, error)
        else if (error instanceof Unreachable) {
          this.isOffline = true
          this.options.changed()
          await Promise.race([
            (this.options.wait ?? sleep)(wait),
            new Promise<void>(resolve => {
              this.wakeUp = resolve
            }),
          ])
          wait = Math.min(wait * 2, LONGEST_WAIT)
        } else {
          this.isRunning = false
          throw error
        }
      }
    }
    this.isRunning = false
    this.options.changed()
    if (this.isBehind) await this.catchUp()
  }

  private send(task: Task): Promise<LogState> {
    const { server } = this.options
    if (task.version === undefined) {
      task.version = this.state.version
      this.outbox.keep(this.state.lastSequence)
    }
    if (task.type !== 'edit') return server[task.type](task.version, task.key)
    return server.apply(task, task.version, task.key)
  }

  private missed(): Promise<LogState> {
    return this.options.server.rowsAfter(this.state.lastSequence)
  }

  /** Takes a task out that the server refused, and what the others drew in. */
  private async drop(task: Task, { code, division }: Refused): Promise<void> {
    this.outbox.take(task.key)
    this.outbox.keep(this.state.lastSequence)
    let rows: readonly LogRow[] = []
    try {
      const state = await this.missed()
      rows = state.rows
      this.take(state, { always: true })
    } catch (error) {
      if (!(error instanceof Refused || error instanceof Unreachable)) throw error
      this.rebase()
    }
    this.refuse(task.type === 'edit' ? task : null, code, division, rows)
  }

  private refuse(made: Made | null, code: string, division: string | null, rows: readonly LogRow[]): void {
    const others = [...new Set(rows.map(({ author }) => author))]
    const edit = made && code === 'VERSION_CONFLICT' ? onNewGround(made.edit, rows, this.now) : null
    // Drawn otherwise, it is no longer what was proposed.
    const again = edit && (edit === made!.edit ? made : { edit })
    this.options.refused({ edit: made?.edit ?? null, code, division, again, others })
  }

  /** Puts rows that the server has below what it has not yet. */
  private take({ rows: told, ...state }: LogState, { always = false, done = '' } = {}): void {
    const { first } = this.outbox
    const rows = told.filter(({ sequence }) => sequence > this.state.lastSequence)
    const [row] = rows
    this.state = state
    if (!always && rows.length === 1 && first?.type === 'edit' && row!.request === first.key) {
      // The usual case: nobody else drew, and the draft stays the same value.
      this.confirmed = first.coverage
      this.outbox.take(first.key)
    } else if (told.length > 0 || always) {
      for (const { edit } of rows) this.confirmed = afterRow(this.confirmed, edit)
      this.outbox.take(done, ...told.map(({ request }) => request))
      this.rebase(rows)
    }
    this.outbox.keep(state.lastSequence)
    this.options.changed()
  }

  /** Draws what is still on its way again, on ground that has changed. */
  private rebase(rows: readonly LogRow[] = []): void {
    const refused = this.outbox.layOn(this.confirmed)
    this.now = this.outbox.over(this.confirmed)
    for (const made of refused) this.refuse(made, 'VERSION_CONFLICT', null, rows)
  }
}

/** @throws for a row that does not apply: then this draft is not the server's, and the page must be loaded again */
function afterRow(coverage: Coverage, edit: LogRow['edit']): Coverage {
  const outcome = applyEdit(coverage, edit)
  if ('problems' in outcome) throw new Error(`A row of the log does not apply: ${outcome.problems[0]?.code}`)
  return outcome.coverage
}
