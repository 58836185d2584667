import { FIRST_WISH, type Wish } from './scope.ts'
import type { ZoningJob } from './zoningServer.ts'

/** Why something could not be had: the API's code, and its reason where it gives one. */
export interface Trouble {
  readonly code: string
  readonly reason: string | null
}

/** What is known of dividing a plan’s ground at one moment. */
export interface ZoningState {
  readonly wish: Wish
  /** Whether the server is being asked for a search. */
  readonly isStarting: boolean
  /** The search that was started last; null of none. */
  readonly run: string | null
  /** Null until something was heard of it. */
  readonly job: ZoningJob | null
  readonly trouble: Trouble | null
  /** The proposal that is looked at, by its place. */
  readonly chosen: number | null
  /** The proposal that the draft now has. */
  readonly taken: number | null
  /** The obstacle that is pointed at, by its place. */
  readonly pointed: number | null
  /** Whether the draft is another than the one that was searched. */
  readonly isStale: boolean
}

export const noZoning: ZoningState = {
  wish: FIRST_WISH,
  isStarting: false,
  run: null,
  job: null,
  trouble: null,
  chosen: null,
  taken: null,
  pointed: null,
  isStale: false,
}

/** Whether a search waits or is being computed, as far as is known. */
export const isAtWork = ({ run, job }: ZoningState): boolean =>
  run !== null && (job === null || job.state === 'QUEUED' || job.state === 'RUNNING')
