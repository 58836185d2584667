import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildServer, buildWeb } from '../../server/bin/build.mjs'
import { openEngine } from '../../server/src/store/open-engine.ts'
import { templateOf } from '../../server/test/templates.ts'

/** Builds what will be visited, and a data folder with the sample, for every test file to begin from a copy of it. */
export default async function setup(project: TestProject): Promise<() => void> {
  await buildWeb()
  await buildServer()
  const folder = mkdtempSync(join(tmpdir(), 'geyi-e2e-filled-'))
  const engine = await openEngine({ dataFolder: folder, dump: await templateOf('sample') })
  await engine.close()
  project.provide('filledFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Data folder of an embedded database that holds the sample. */
    filledFolder: string
  }
}
