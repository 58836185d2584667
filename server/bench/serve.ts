import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The server as `npm start` runs it, and those that it is measured against. */
const commands = {
  ours: ['start'],
  bare: ['bench-bare'],
  postgraphile: ['bench-postgraphile'],
  mercurius: ['bench-mercurius'],
  ownMercurius: ['bench-own-mercurius'],
}

/** A server in a process of its own. */
export interface Served {
  url: string
  pid: number
  stop(): Promise<void>
  /** Ends it at once, as when its machine fails. */
  kill(): Promise<void>
}

/** How a server is started: on the first core if nothing else is said, and with what else is set. */
interface Serving {
  readonly cores?: string
  readonly settings?: Readonly<Record<string, string>>
}

/** Starts a server over a database and waits until it says where it listens. */
export async function serve(
  which: keyof typeof commands,
  databaseUrl: string,
  { cores = '0', settings = {} }: Serving = {},
): Promise<Served> {
  const node = [process.execPath, fileURLToPath(new URL('cli.js', import.meta.url)), ...commands[which]]
  const [program, ...args] = process.platform === 'linux' ? ['taskset', '-c', cores, ...node] : node
  const child = spawn(program!, args, {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      NODE_ENV: 'production',
      GEYI_DEMO_ACCOUNTS: 'on',
      HOST: '127.0.0.1',
      PORT: '0',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const port = await portOf(child)
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid!,
    stop: () => ended(child, 'SIGTERM'),
    kill: () => ended(child, 'SIGKILL'),
  }
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`The server ended with ${code}.`)))
    child.stdout!.on('data', (text: Buffer) => {
      const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(text.toString())?.[1]
      if (port) resolve(Number(port))
    })
  })
}
