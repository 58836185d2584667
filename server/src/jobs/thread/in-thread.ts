import { Worker } from 'node:worker_threads'
import { type Say, type Work, WorkLost } from '../job-desk.ts'
import type { ThreadWord } from './thread-word.ts'

/** Computes in a thread of its own, so that everybody else is answered meanwhile. */
export function inThread(program: URL, task: unknown, say: Say): Work {
  const worker = new Worker(program, { workerData: task })
  worker.unref()
  const result = new Promise<unknown>((resolve, reject) => {
    worker.on('message', (word: ThreadWord) => ('found' in word ? resolve(word.found) : say(word.said)))
    worker.on('error', reject)
    worker.on('exit', code => reject(new WorkLost(`A thread ended with ${code}.`)))
  })
  // One that is stopped rejects, and nobody waits for it any more.
  result.catch(() => {})
  return { result, stop: () => void worker.terminate() }
}
