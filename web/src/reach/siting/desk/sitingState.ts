import type { Place } from '../../../api/index.ts'
import type { SitingJob } from '../../desk/reachServer.ts'
import type { Trouble } from '../../desk/reachState.ts'
import type { Run } from './keptRun.ts'
import { FIRST_WISH, type Wish } from './wish.ts'

/** The key of what one more station would bring, beside those of the sites, their places in the list. */
export const NEXT = 'next'

/** What is known of looking for sites at one moment. */
export interface SitingState {
  readonly wish: Wish
  /** Candidates that were pressed on the map. */
  readonly picked: readonly Place[]
  readonly isPicking: boolean
  /** Whether the server is being asked for a search. */
  readonly isStarting: boolean
  readonly run: Run | null
  /** Null until something was heard of it. */
  readonly job: SitingJob | null
  /** What could not be done. */
  readonly trouble: Trouble | null
  /** The key of the site that is looked at. */
  readonly chosen: string | null
  /** Whether it is being made a planned station. */
  readonly isHandingOver: boolean
}

export const noSiting: SitingState = {
  wish: FIRST_WISH,
  picked: [],
  isPicking: false,
  isStarting: false,
  run: null,
  job: null,
  trouble: null,
  chosen: null,
  isHandingOver: false,
}

/** Whether a search waits or is being computed, as far as is known. */
export const isAtWork = ({ run, job }: SitingState): boolean =>
  run !== null && (job === null || job.state === 'QUEUED' || job.state === 'RUNNING')
