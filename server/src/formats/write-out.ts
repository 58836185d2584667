import { once } from 'node:events'
import { createWriteStream, type Stats } from 'node:fs'
import { chmod, realpath, rename, rm, stat } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { DomainError } from '../errors/domain-error.ts'
import { fileTroubleWords } from '../errors/file-trouble.ts'

type Produce = (write: (piece: string | Uint8Array) => Promise<void>) => Promise<unknown>

/** Writes a file to a path, or to standard output where there is none. @throws BAD_USER_INPUT where it can't be written */
export async function writeOut(path: string | undefined, produce: Produce): Promise<void> {
  if (path === undefined) return intoStandardOutput(produce)
  try {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (found?.isDirectory()) throw new DomainError('BAD_USER_INPUT', `${path} can’t be written: it is a folder.`)
    if (found && !isReplaceable(path, found)) await through(createWriteStream(path), produce)
    else await beside(found ? await realpath(path) : path, found, produce)
  } catch (error) {
    const trouble = fileTroubleWords(error)
    if (trouble === undefined) throw error
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such folder' : trouble
    throw new DomainError('BAD_USER_INPUT', `${path} can’t be written: ${reason}.`)
  }
}

/** A device, a pipe and a file that has several names stay what they are, and are written to. */
const isReplaceable = (path: string, found: Stats): boolean =>
  found.isFile() && found.nlink === 1 && !/^\/(dev|proc)\//.test(path)

/** Writes beside a file and puts it in place when it is whole, so that nobody ever reads half of one. */
async function beside(path: string, found: Stats | undefined, produce: Produce): Promise<void> {
  const part = `${path}.${process.pid}.part`
  const stream = createWriteStream(part, { flags: 'wx' })
  try {
    await through(stream, produce)
    if (found) await chmod(part, found.mode)
    await rename(part, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(part, { force: true })
    throw error
  }
}

async function through(stream: Writable, produce: Produce): Promise<void> {
  stream.on('error', () => {})
  try {
    await once(stream, 'open')
    await produce(piece => put(stream, piece))
    await finished(stream.end())
  } catch (error) {
    stream.destroy()
    throw error
  }
}

/** Ends quietly when the reader has seen enough, as in `| head`. */
async function intoStandardOutput(produce: Produce): Promise<void> {
  process.stdout.on('error', () => {})
  try {
    await produce(piece => put(process.stdout, piece))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}

async function put(stream: Writable, piece: string | Uint8Array): Promise<void> {
  if (stream.errored) throw stream.errored
  if (!stream.write(piece)) await once(stream, 'drain')
}
