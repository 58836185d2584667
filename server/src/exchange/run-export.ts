import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { StartError } from '../database/start-error.ts'
import { withEngine } from '../with-engine.ts'
import { type ExportRequest, exportFeatures } from './export/export.service.ts'

/** Exports to a file, or to standard output. */
export async function runExport(request: ExportRequest, out: string | undefined): Promise<void> {
  await withEngine(async engine => {
    if (!out) return exportFeatures(engine.em, request, text => put(process.stdout, text))
    await intoFile(out, write => exportFeatures(engine.em, request, write))
  })
}

/** Writes beside the file and puts it in place when it is whole, so that nobody ever reads half of one. */
async function intoFile(
  path: string,
  produce: (write: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const part = `${path}.part`
  const stream = createWriteStream(part)
  const failed = once(stream, 'error').then(([error]) => {
    throw new StartError(`${path} can’t be written: ${(error as Error).message}.`)
  })
  try {
    await Promise.race([produce(text => Promise.race([put(stream, text), failed])), failed])
    stream.end()
    await Promise.race([once(stream, 'finish'), failed])
    await rename(part, path)
  } catch (error) {
    stream.destroy()
    await rm(part, { force: true })
    throw error
  }
}

async function put(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
