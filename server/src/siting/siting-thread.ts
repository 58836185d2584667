import { Worker } from 'node:worker_threads'
import type { Work } from '../jobs/job-desk.ts'
import type { SitingWord } from './siting.worker.ts'
import type { FoundSites, SitingTask } from './siting-task.ts'

/** The thread's program: beside this file as it is written, and beside the program as it is built. */
const program = new URL(import.meta.url.endsWith('.ts') ? './siting.worker.ts' : './siting.worker.js', import.meta.url)

/** Finds sites in a thread of its own, so that everybody else is answered meanwhile. */
export function siteInThread(task: SitingTask, say: (progress: number, message: string) => void): Work {
  const worker = new Worker(program, { workerData: task })
  worker.unref()
  const result = new Promise<FoundSites>((resolve, reject) => {
    worker.on('message', (word: SitingWord) =>
      'found' in word ? resolve(word.found) : say(word.progress, word.message),
    )
    worker.on('error', reject)
    worker.on('exit', code => reject(new Error(`The thread of a siting ended with ${code}.`)))
  })
  // One that is stopped rejects, and nobody waits for it any more.
  result.catch(() => {})
  return { result, stop: () => void worker.terminate() }
}
