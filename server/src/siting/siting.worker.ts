import { parentPort, workerData } from 'node:worker_threads'
import { findSites } from './find-sites.ts'
import type { FoundSites, SitingTask } from './siting-task.ts'

/** What the thread tells: how far it is, and at last what it has found. */
export type SitingWord = { readonly progress: number; readonly message: string } | { readonly found: FoundSites }

/** Words are told this far apart, milliseconds. */
const APART = 200

let told = 0
const say = (progress: number, message: string): void => {
  if (Date.now() - told < APART) return
  told = Date.now()
  parentPort!.postMessage({ progress, message } satisfies SitingWord)
}

parentPort!.postMessage({ found: findSites(workerData as SitingTask, say) } satisfies SitingWord)
