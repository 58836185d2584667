import { parentPort, workerData } from 'node:worker_threads'
import type { Progress } from '../job.query.ts'
import type { ThreadWord } from './thread-word.ts'

/** Words are told this far apart, milliseconds. */
const APART = 200

/** The program of a thread: computes what its task asks for, and tells how far it is. */
export function answer<Task>(compute: (task: Task, say: (progress: Progress) => void) => unknown): void {
  let told = 0
  const tell = (word: ThreadWord) => parentPort!.postMessage(word)
  const say = (said: Progress) => {
    if (Date.now() - told < APART && !said.preview) return
    told = Date.now()
    tell({ said })
  }
  tell({ found: compute(workerData as Task, say) })
}
