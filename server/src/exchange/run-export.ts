import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { StartError } from '../database/start-error.ts'
import { withEngine } from '../with-engine.ts'
import { type ExportRequest, exportFeatures } from './export/export.service.ts'

/** Exports to a file, or to standard output. */
export async function runExport(request: ExportRequest, out: string | undefined): Promise<void> {
  await withEngine(engine => {
    const into = (stream: Writable) => exportFeatures(engine.em, request, text => put(stream, text))
    return out ? intoFile(out, into) : intoStandardOutput(into)
  })
}

type Produce = (stream: Writable) => Promise<void>

/** Writes beside the file and puts it in place when it is whole, so that nobody ever reads half of one. */
async function intoFile(path: string, produce: Produce): Promise<void> {
  const part = `${path}.part`
  const stream = createWriteStream(part).on('error', () => {})
  try {
    await once(stream, 'open')
    await produce(stream)
    await finished(stream.end())
    await rename(part, path)
  } catch (error) {
    stream.destroy()
    await rm(part, { force: true })
    if ((error as NodeJS.ErrnoException).syscall)
      throw new StartError(`${path} can’t be written: ${(error as Error).message}.`)
    throw error
  }
}

/** Ends quietly when the reader has seen enough, as in `| head`. */
async function intoStandardOutput(produce: Produce): Promise<void> {
  process.stdout.on('error', () => {})
  try {
    await produce(process.stdout)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}

async function put(stream: Writable, text: string): Promise<void> {
  if (stream.errored) throw stream.errored
  if (!stream.write(text)) await once(stream, 'drain')
}
