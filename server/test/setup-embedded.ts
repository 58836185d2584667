import type { TestProject } from 'vitest/node'
import { openEngine } from '../src/store/open-engine.ts'
import { contentsHere, fill, isKept, keep } from './templates.ts'

/** Makes the templates of the embedded database, once for as long as what they are made from stays the same. */
export default async function setup(project: TestProject): Promise<void> {
  for (const contents of contentsHere) {
    if (isKept(contents)) continue
    const engine = await openEngine({})
    await fill(engine, contents)
    keep(contents, await engine.dump!())
    await engine.close()
  }
  project.provide('database', { engine: 'embedded', url: '' })
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The engine under test; for PostgreSQL the address of its databases, with `{database}` for the name. */
    database: { engine: 'embedded' | 'postgresql'; url: string }
  }
}
