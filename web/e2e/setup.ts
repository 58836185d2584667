import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildServer, buildWeb } from '../../server/bin/build.mjs'
import { freePort, startServer, stop, untilHealthy } from './server.ts'

/** Builds what will be visited, and fills one data folder by a first start, for every test file to begin from a copy of it. */
export default async function setup(project: TestProject): Promise<() => void> {
  await buildWeb()
  await buildServer()
  const folder = mkdtempSync(join(tmpdir(), 'geyi-e2e-filled-'))
  const port = await freePort()
  const server = startServer(port, folder)
  try {
    await untilHealthy(`http://127.0.0.1:${port}`, server)
  } finally {
    await stop(server)
  }
  project.provide('filledFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Data folder of an embedded database that holds the sample. */
    filledFolder: string
  }
}
