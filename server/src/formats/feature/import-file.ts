import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { DomainError } from '../../errors/domain-error.ts'
import { fileTroubleWords } from '../../errors/file-trouble.ts'
import { refusedFile } from './refused-file.ts'

/** A file to import, wherever it lies. */
export interface ImportFile {
  readonly name: string
  /** All of it at once, for formats that are read from several places. */
  bytes(): Promise<Buffer>
  /** All of it bit by bit, from its beginning. */
  chunks(): AsyncIterable<Buffer>
}

/** A file on disk. @throws BAD_USER_INPUT when it can't be read. */
export async function fileOnDisk(path: string): Promise<ImportFile> {
  const name = basename(path)
  if (path === '') throw new DomainError('BAD_USER_INPUT', 'The name of the file is empty.')
  const found = await stat(path).catch(error => {
    throw new DomainError('BAD_USER_INPUT', `${path} can’t be read: ${fileTroubleWords(error)}.`)
  })
  if (found.isDirectory())
    throw new DomainError('BAD_USER_INPUT', `${path} is a folder. Name a file; a Shapefile is taken as one zip.`)
  if (!found.isFile())
    throw new DomainError('BAD_USER_INPUT', `${path} is a pipe or a device. Save what comes from it as a file first.`)
  if (found.size === 0) throw refusedFile('FILE_EMPTY', `${name} is empty.`)
  return { name, bytes: () => readFile(path), chunks: () => createReadStream(path, { highWaterMark: 1 << 20 }) }
}

/** A file that was sent along. @throws BAD_USER_INPUT when it is empty. */
export function fileInMemory(name: string, bytes: Buffer): ImportFile {
  if (bytes.length === 0) throw refusedFile('FILE_EMPTY', `${name} is empty.`)
  return {
    name,
    bytes: async () => bytes,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += 1 << 20) yield bytes.subarray(at, at + (1 << 20))
    },
  }
}
