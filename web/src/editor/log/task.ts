import type { Coverage } from '@geyi/shared/coverage'
import type { Edit } from '@geyi/shared/edits'

/** A proposal of a job, by its place from 0. */
export interface Proposed {
  readonly jobId: string
  readonly proposal: number
}

/** An edit that somebody makes, and where the server has it already: then it is named instead of sent, however large it is. */
export interface Made {
  readonly edit: Edit
  readonly proposed?: Proposed | undefined
}

interface Request {
  /** Its name: sent again under it, it is done once. */
  readonly key: string
  /** The plan's version when it was first sent: a repeated request must be the same. */
  version?: number
}

/** An edit that is to reach the server, and the draft after it. */
export interface EditTask extends Request, Made {
  readonly type: 'edit'
  readonly coverage: Coverage
}

/** Something that is to reach the server. */
export type Task = EditTask | (Request & { readonly type: 'undo' | 'redo' })

/** A task as it outlives the page. */
export type KeptTask = Omit<EditTask, 'coverage'> | Exclude<Task, EditTask>

export const keptOf = (task: Task): KeptTask => {
  if (task.type !== 'edit') return task
  const { coverage: _, ...kept } = task
  return kept
}

/** Where tasks are kept until they are done, so that no reload loses them. */
export interface TaskKeeper {
  /** Keeps these instead of those before, drawn on a log that had so many rows. @returns whether that could be done */
  keep(tasks: readonly KeptTask[], lastSequence: number): Promise<boolean>
  /** Leaves what is kept to whoever opens the plan next. */
  leave(): void
}
