import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileTroubleWords } from '../../errors/file-trouble.ts'
import { StartError } from '../../errors/start-error.ts'

/** SQLite's number for a lock that another holds. */
const BUSY = 5

/**
 * Takes the lock of an embedded data folder and returns how to give it back.
 * Two processes on one folder silently lose rows, and the engine itself does not notice. The operating system holds the lock — a
 * transaction that is begun on an empty SQLite file is one on every system, between containers too — so it is gone with its process,
 * however that ends.
 */
export function lockFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new StartError(
      `The data folder ${folder} can’t be made: ${fileTroubleWords(error)}. Set GEYI_DATA to a folder that Geyi may write to.`,
    )
  }
  const lock = new DatabaseSync(join(folder, 'geyi.lock.sqlite'), { timeout: 0 })
  try {
    // Nothing is written, so there is nothing to take back: a journal left behind would be one more thing to fight over.
    lock.exec('pragma journal_mode = off')
    lock.exec('begin immediate')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode === BUSY)
      throw new StartError(
        `The data folder ${folder} is in use by ${holderOf(folder)}. Stop it, or set GEYI_DATA to another folder.`,
      )
    throw new StartError(
      `The data folder ${folder} can’t be locked (${(error as Error).message}): it must lie on a disk that can lock files.`,
    )
  }
  writeFileSync(holderFile(folder), JSON.stringify({ pid: process.pid, host: hostname() }))
  held.add(lock)
  return () => {
    if (held.delete(lock)) lock.close()
  }
}

/** Whoever drops the last reference to an open file gives its lock away. */
const held = new Set<DatabaseSync>()

/** Where the holder says who it is. The lock does not hang on it. */
const holderFile = (folder: string): string => join(folder, 'geyi.holder.json')

/** Who holds the lock, in words. A process number says nothing on another host. */
function holderOf(folder: string): string {
  try {
    const { pid, host } = JSON.parse(readFileSync(holderFile(folder), 'utf8')) as { pid: number; host: string }
    return host === hostname() ? `process ${pid}` : `process ${pid} on ${host}`
  } catch {
    return 'another process'
  }
}
