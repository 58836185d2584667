import type { Coverage } from '@geyi/shared/coverage'
import { applyEdit } from '@geyi/shared/edits'
import { type EditTask, type KeptTask, keptOf, type Made, type Task, type TaskKeeper } from './task.ts'

/** Tasks that the server has not answered yet, in their order; what they come to lies on top of what the server has. */
export class Outbox {
  private readonly keeper: TaskKeeper | undefined
  private readonly keptChanged: () => void
  private tasks: readonly Task[] = []
  private isSafe = false

  constructor(keeper: TaskKeeper | undefined, keptChanged: () => void) {
    this.keeper = keeper
    this.keptChanged = keptChanged
  }

  get size(): number {
    return this.tasks.length
  }

  get first(): Task | undefined {
    return this.tasks[0]
  }

  get last(): Task | undefined {
    return this.tasks.at(-1)
  }

  /** Whether the tasks outlive the page. */
  get isKept(): boolean {
    return this.isSafe
  }

  some(is: (task: Task) => boolean): boolean {
    return this.tasks.some(is)
  }

  put(task: Task): void {
    this.tasks = [...this.tasks, task]
  }

  /** Takes tasks out by their keys. */
  take(...keys: readonly (string | null)[]): void {
    this.tasks = this.tasks.filter(({ key }) => !keys.includes(key))
  }

  /** Puts in what another page has left; it still has to be laid on the draft as it is. */
  refill(tasks: readonly KeptTask[], ground: Coverage): void {
    this.tasks = tasks.map(task => (task.type === 'edit' ? { ...task, coverage: ground } : { ...task }))
  }

  /** The draft with all tasks. */
  over(ground: Coverage): Coverage {
    return this.tasks.findLast(task => task.type === 'edit')?.coverage ?? ground
  }

  /** Lays the tasks on ground that has changed. @returns the edits that can't be made there; they are taken out */
  layOn(ground: Coverage): Made[] {
    const refused: EditTask[] = []
    let coverage = ground
    const laid = this.tasks.map((task): Task => {
      if (task.type !== 'edit') return task
      const outcome = applyEdit(coverage, task.edit)
      if ('problems' in outcome) refused.push(task)
      else coverage = outcome.coverage
      return { ...task, coverage }
    })
    this.tasks = laid
    this.take(...refused.map(({ key }) => key))
    return refused
  }

  /** Leaves what is kept to the next page. */
  leave(): void {
    this.keeper?.leave()
  }

  /** Lets the tasks outlive the page. */
  keep(lastSequence: number): void {
    void this.keeper?.keep(this.tasks.map(keptOf), lastSequence).then(isSafe => {
      if (isSafe === this.isSafe) return
      this.isSafe = isSafe
      this.keptChanged()
    })
  }
}
