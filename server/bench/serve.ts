import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The server as `npm start` runs it, and those that it is measured against. */
const commands = {
  ours: ['start'],
  bare: ['bench-bare'],
  postgraphile: ['bench-postgraphile'],
  mercurius: ['bench-mercurius'],
}

/** A server in a process of its own. */
export interface Served {
  url: string
  pid: number
  stop(): Promise<void>
}

/** Starts a server over a database, on the first core if nothing else is said, and waits until it says where it listens. */
export async function serve(which: keyof typeof commands, databaseUrl: string, cores = '0'): Promise<Served> {
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
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const port = await portOf(child)
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid!,
    stop: () =>
      new Promise(resolve => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
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
