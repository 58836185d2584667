import type { TestProject } from 'vitest/node'
import { rows } from '../src/database/rows.ts'
import { openEngine } from '../src/store/open-engine.ts'
import { startCluster } from './cluster.ts'
import { contentsHere, fillTemplates } from './templates.ts'

/** Starts a private PostgreSQL, makes the templates in it, and stops it when the tests are done. */
export default async function setup(project: TestProject): Promise<() => void> {
  const cluster = await startCluster()
  try {
    const admin = await openEngine({ databaseUrl: cluster.url('postgres') })
    for (const contents of contentsHere) await rows(admin.em, `create database template_${contents}`)
    await admin.close()
    await fillTemplates(new Map(contentsHere.map(contents => [contents, cluster.url(`template_${contents}`)])))
  } catch (error) {
    cluster.stop()
    throw error
  }
  project.provide('database', { engine: 'postgresql', url: cluster.url('{database}') })
  return () => cluster.stop()
}
