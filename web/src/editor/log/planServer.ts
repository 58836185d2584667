import type { Edit } from '@geyi/shared/edits'
import type { Made } from './task.ts'

/** A row of a plan's log. */
export interface LogRow {
  readonly sequence: number
  readonly version: number
  readonly kind: 'EDIT' | 'UNDO' | 'REDO'
  readonly undoes: number | null
  readonly edit: Edit
  /** The key that it was sent under; only of one's own. */
  readonly request: string | null
  readonly author: string
  readonly createdAt: string
}

/** Where a log stands, with rows of it. */
export interface LogState {
  readonly version: number
  readonly lastSequence: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly rows: readonly LogRow[]
}

/** Why the server would not: a fixed code, and whose boundary it is. */
export class Refused extends Error {
  readonly code: string
  readonly division: string | null

  constructor(code: string, message: string, division: string | null = null) {
    super(message)
    this.code = code
    this.division = division
  }
}

/** No answer came: whether the request arrived is unknown, so it may be sent again under the same key. */
export class Unreachable extends Error {}

/** The server's side of one plan. Every call @throws Refused or Unreachable. */
export interface PlanServer {
  apply(made: Made, version: number, key: string): Promise<LogState>
  undo(version: number, key: string): Promise<LogState>
  redo(version: number, key: string): Promise<LogState>
  rowsAfter(sequence: number): Promise<LogState>
}
