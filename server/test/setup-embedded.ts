import type { TestProject } from 'vitest/node'
import { makeTemplates } from './templates.ts'

/** Sees to it that the templates of the embedded database are there. */
export default async function setup(project: TestProject): Promise<void> {
  await makeTemplates()
  project.provide('database', { engine: 'embedded', url: '' })
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The engine under test; for PostgreSQL the address of its databases, with `{database}` for the name. */
    database: { engine: 'embedded' | 'postgresql'; url: string }
  }
}
