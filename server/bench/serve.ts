import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const loader = pathToFileURL(fileURLToPath(new URL('../node_modules/tsx/dist/loader.mjs', import.meta.url))).href
const canPin = process.platform === 'linux'

/** A server in a process of its own, on the first core. */
export interface Served {
  url: string
  stop(): Promise<void>
}

/** Starts a script that serves a database and prints `listening <port>`. */
export async function serve(script: 'ours' | 'bare', databaseUrl: string): Promise<Served> {
  const file = fileURLToPath(new URL(`./${script}.ts`, import.meta.url))
  const node = [process.execPath, '--import', loader, file]
  const [program, ...args] = canPin ? ['taskset', '-c', '0', ...node] : node
  const child = spawn(program!, args, {
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await portOf(child)
  return {
    url: `http://127.0.0.1:${port}`,
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
      const port = /listening (\d+)/.exec(text.toString())?.[1]
      if (port) resolve(Number(port))
    })
  })
}
