import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from './start-error.ts'

/**
 * Takes the lock of an embedded data folder and returns how to give it back.
 * Two processes on one folder silently lose rows, and the engine itself does not notice.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'geyi.lock')
  const holder = take(file)
  if (holder === undefined) return () => rmSync(file, { force: true })
  if (isRunning(holder))
    throw new StartError(
      `The data folder ${folder} is in use by process ${holder}. Stop it, or set GEYI_DATA to another folder.`,
    )
  rmSync(file, { force: true })
  const second = take(file)
  if (second !== undefined) throw new StartError(`The data folder ${folder} is in use by process ${second}.`)
  return () => rmSync(file, { force: true })
}

/** Creates the lock file, or returns the id of the process that holds it. */
function take(file: string): number | undefined {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, String(process.pid))
    closeSync(handle)
    return undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return Number(readFileSync(file, 'utf8'))
  }
}

/** An empty file counts as held: its writer is between creating it and writing its id. */
function isRunning(pid: number): boolean {
  if (pid === 0) return true
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
