import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { environment, root, tool } from '../../server/bin/run.mjs'

/** Seconds within which a first start, sample included, must answer even on a busy machine. */
const START = 240

/** Starts Geyi as `npm start` does, on an embedded database in this folder, with settings of one's own. */
export function startServer(port: number, folder: string, settings: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(tool('.', 'node'), [join(root, 'server/dist/cli.js'), 'start'], {
    cwd: root,
    env: { ...environment, HOST: '127.0.0.1', PORT: String(port), GEYI_DATA: folder, DATABASE_URL: '', ...settings },
    stdio: ['ignore', 'ignore', process.env.GEYI_TEST_LOG ? 'inherit' : 'ignore'],
  })
}

/** Runs a `geyi` command on the embedded database in this folder, to the end. @throws unless it went well */
export async function runCommand(folder: string, args: readonly string[], input = ''): Promise<string> {
  const child = spawn(tool('.', 'node'), [join(root, 'server/dist/cli.js'), ...args], {
    cwd: root,
    env: { ...environment, GEYI_DATA: folder, DATABASE_URL: '' },
    stdio: ['pipe', 'pipe', process.env.GEYI_TEST_LOG ? 'inherit' : 'ignore'],
  })
  child.stdin!.end(input)
  const [said, [code]] = await Promise.all([text(child.stdout!), once(child, 'exit')])
  if (code !== 0)
    throw new Error(`geyi ${args.join(' ')} ended with ${code}; GEYI_TEST_LOG=1 shows why.\n${said.slice(-500)}`)
  return said
}

export async function untilHealthy(url: string, server: ChildProcess): Promise<void> {
  for (let second = 0; second < START; second += 0.25) {
    if (server.exitCode !== null)
      throw new Error(`The server ended with ${server.exitCode}; GEYI_TEST_LOG=1 shows why.`)
    const answer = await fetch(`${url}/health/ready`).catch(() => null)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  throw new Error(`The server did not answer within ${START} s.`)
}

export async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
}
