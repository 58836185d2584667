import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { buildServer } from '../bin/build.mjs'
import { openEngine } from '../src/store/open-engine.ts'
import { freshDatabase } from './engines.ts'
import { type Contents, templateOf } from './templates.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The environment in which the built program works on a database of its own with these contents, on the engine that this run
 * tests: the embedded one lies in this folder.
 */
export async function programOn(contents: Contents, folder: string): Promise<NodeJS.ProcessEnv> {
  await buildServer()
  if (inject('database').engine === 'postgresql')
    return { ...process.env, GEYI_DATA: folder, DATABASE_URL: await freshDatabase(contents) }
  await (await openEngine({ dataFolder: folder, dump: await templateOf(contents) })).close()
  return { ...process.env, GEYI_DATA: folder, DATABASE_URL: '' }
}

/** What a command came to. */
export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a `geyi` command to its end. */
export const runGeyi = (env: NodeJS.ProcessEnv, ...args: string[]): Promise<Said> =>
  new Promise(resolve => {
    execFile(process.execPath, ['server/dist/cli.js', ...args], { cwd: root, env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
