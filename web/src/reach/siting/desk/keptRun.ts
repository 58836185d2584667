import type { Question } from '../../desk/question.ts'
import type { Wish } from './wish.ts'

/** A search that was started: its job, and what was asked, which a job does not say. */
export interface Run {
  readonly job: string
  readonly account: string
  readonly question: Question
  readonly wish: Wish
  /** The planned stations that sites have become, by the place of the site in the list. */
  readonly taken: Readonly<Record<string, TakenSite>>
}

export interface TakenSite {
  /** Of the station. */
  readonly id: string
  readonly name: string
}

const KEY = 'geyi.siting-run'

/** The last search of an account in this browser; null of none. */
export function keptRun(account: string): Run | null {
  try {
    const run = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Run | null
    return run?.account === account ? run : null
  } catch {
    return null
  }
}

/** Keeps a search for the next visit, or forgets it. */
export function keepRun(run: Run | null): void {
  try {
    if (run) localStorage.setItem(KEY, JSON.stringify(run))
    else localStorage.removeItem(KEY)
  } catch {
    // Storage may be full or forbidden: the search then is known for this visit.
  }
}
