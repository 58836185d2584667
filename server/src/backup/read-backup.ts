import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { StartError } from '../errors/start-error.ts'
import { Digest } from './digest.ts'
import { type End, FORMAT, type Foot, type Head, type Line } from './format.ts'
import type { Table } from './tables.query.ts'

/** What reads a backup, in the order of the file. */
export interface Reading {
  head?(head: Head): Promise<void>
  begin?(table: Table): Promise<void>
  row?(cells: (string | null)[]): Promise<void> | undefined
  end?(end: End): Promise<void>
}

/** A backup that is whole. */
export interface Whole {
  readonly head: Head
  readonly foot: Foot
}

/** Reads a backup from beginning to end. @throws StartError, on one line, for a file that is none, is damaged, breaks off or is newer */
export async function readBackup(file: string, reading: Reading = {}): Promise<Whole> {
  const source = createReadStream(file)
  const text = createGunzip()
  source.on('error', error => text.destroy(error))
  const found: Found = {}
  try {
    await readLines(linesOf(source.pipe(text)), file, reading, found)
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    // A failure of the disk is told as such, one of the packing below.
    if (syscall !== undefined || !code?.startsWith('Z_')) throw error
    if (found.head) throw code === 'Z_DATA_ERROR' ? damaged(file) : brokenOff(file)
  } finally {
    source.destroy()
  }
  if (!found.head) throw none(file)
  if (!found.foot) throw brokenOff(file)
  return { head: found.head, foot: found.foot }
}

/** The lines of a text that comes in pieces; the last one too if nothing ends it. */
async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let begun: string[] = []
  for await (const piece of pieces) {
    const parts = decoder.decode(piece, { stream: true }).split('\n')
    begun.push(parts[0]!)
    for (const part of parts.slice(1)) {
      yield begun.join('')
      begun = [part]
    }
  }
  const last = begun.join('')
  if (last !== '') yield last
}

/** What has been found so far. */
interface Found {
  head?: Head
  foot?: Foot
  /** A line that is no JSON: the last one of a file that breaks off, or damage. */
  broken?: boolean
}

async function readLines(lines: AsyncIterable<string>, file: string, reading: Reading, found: Found): Promise<void> {
  const hash = createHash('sha256')
  let table: { readonly name: string; readonly digest: Digest } | undefined
  for await (const line of lines) {
    if (found.broken || found.foot) throw damaged(file)
    const value = parsed(line)
    if (value === undefined) found.broken = true
    else if (!found.head) {
      found.head = headOf(value, file)
      await reading.head?.(found.head)
    } else if (Array.isArray(value)) {
      if (!table) throw damaged(file)
      table.digest.add(line)
      await reading.row?.(value)
    } else if ('table' in value) {
      table = { name: value.table.name, digest: new Digest() }
      await reading.begin?.(value.table)
    } else if ('end' in value) {
      if (!table || table.name !== value.end || table.digest.rows !== value.rows || table.digest.sum !== value.sum)
        throw damaged(file)
      table = undefined
      await reading.end?.(value)
    } else if ('sha256' in value) {
      if (hash.digest('hex') !== value.sha256) throw damaged(file)
      found.foot = value
    }
    if (!found.foot) hash.update(`${line}\n`)
  }
}

function parsed(line: string): Line | undefined {
  try {
    return JSON.parse(line) as Line
  } catch {
    return undefined
  }
}

function headOf(value: Line, file: string): Head {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('geyi' in value)) throw none(file)
  if (value.format > FORMAT)
    throw new StartError(`${file} was written by a newer Geyi, in a form (${value.format}) that this one can’t read.`)
  return value
}

const none = (file: string): StartError => new StartError(`${file} is no backup of Geyi.`)
const brokenOff = (file: string): StartError =>
  new StartError(`${file} breaks off: it was not written to its end. Take another backup.`)
const damaged = (file: string): StartError =>
  new StartError(`${file} is damaged: what it holds is not what was written. Take another backup.`)
