import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { StartError } from '../../src/errors/start-error.ts'
import { type Cluster, startCluster } from '../../test/cluster.ts'

/** What a machine that is made anew does not have. */
const UNCOPIED = new Set(['node_modules', 'dist', '.git', '.geyi', 'test-results'])
/** Lines that are shown of a command that failed. */
const SHOWN = 40

/** A machine as an operator gets it: a PostgreSQL without a database, a copy of the repository, a shell. It can be lost. */
export class Machine {
  #env: Record<string, string>
  readonly #groups = new Set<ChildProcess>()

  private constructor(
    readonly folder: string,
    /** The copy of the repository, in which commands are run. */
    readonly copy: string,
    readonly cluster: Cluster,
    readonly port: number,
  ) {
    const { hostname, port: database, username } = new URL(cluster.url('postgres'))
    // Nothing of what started us: neither its tools nor what npm tells those that it runs.
    const path = (process.env.PATH ?? '').split(':').filter(part => !part.includes('node_modules'))
    const kept = ['HOME', 'USER', 'LANG', 'SHELL', 'TMPDIR'].flatMap(name =>
      process.env[name] ? [[name, process.env[name]]] : [],
    )
    this.#env = {
      ...Object.fromEntries(kept),
      PATH: path.join(':'),
      PGHOST: hostname,
      PGPORT: database,
      PGUSER: username,
      PORT: String(port),
      HOST: '127.0.0.1',
      NODE_ENV: 'production',
    }
  }

  static async make(root: string, folder: string, port: number): Promise<Machine> {
    const copy = join(folder, 'geyi')
    mkdirSync(copy, { recursive: true })
    cpSync(root, copy, { recursive: true, filter: from => !UNCOPIED.has(basename(from)) })
    return new Machine(folder, copy, await startCluster({ durable: true }), port)
  }

  /** Runs commands one after the other until one fails; what they export holds for those that come. @returns what they said */
  async run(commands: string): Promise<string> {
    const child = this.#shell(`${commands}\nenv -0 >&3`)
    let said = ''
    let environment = ''
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (text: Buffer) => (said += text))
    child.stdio[3]!.on('data', (text: Buffer) => (environment += text))
    const [code] = await once(child, 'close')
    this.#groups.delete(child)
    if (code !== 0) {
      console.error(said.split('\n').slice(-SHOWN).join('\n'))
      throw new StartError(`One of these commands ended with ${code}: ${commands}`)
    }
    this.#env = Object.fromEntries(
      environment
        .split('\0')
        .filter(Boolean)
        .map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    )
    return said
  }

  /** Runs commands of which the last goes on: a server. */
  async start(commands: string): Promise<Going> {
    const lines = commands.trimEnd().split('\n')
    const last = lines.pop()!
    if (lines.length > 0) await this.run(lines.join('\n'))
    const child = this.#shell(last)
    return new Going(child)
  }

  #shell(commands: string): ChildProcess {
    const child = spawn('bash', ['-c', `set -euo pipefail\n${commands}`], {
      cwd: this.copy,
      env: this.#env,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      // A group of its own, to be ended as one.
      detached: true,
    })
    this.#groups.add(child)
    return child
  }

  /** The machine fails: its processes end at once, its disk is gone. */
  async lose(): Promise<void> {
    for (const child of this.#groups) {
      if (child.exitCode !== null || child.signalCode !== null) continue
      const exit = once(child, 'exit')
      try {
        process.kill(-child.pid!, 'SIGKILL')
      } catch {
        // Ended between the look and the signal.
      }
      await exit
    }
    this.#groups.clear()
    this.cluster.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** A command that goes on while others run. */
export class Going {
  #said = ''
  readonly #wakers = new Set<() => void>()

  constructor(private readonly child: ChildProcess) {
    const wake = () => {
      for (const waker of this.#wakers) waker()
    }
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (text: Buffer) => {
        this.#said += text
        wake()
      })
    child.once('exit', wake)
  }

  /** Waits until it has said something. @throws when it ends before */
  async says(what: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = what.exec(this.#said)
      if (found) return found
      if (this.child.exitCode !== null || this.child.signalCode !== null)
        throw new StartError(`It ended:\n${this.#said}`)
      await new Promise<void>(resolve => {
        const waker = () => {
          this.#wakers.delete(waker)
          resolve()
        }
        this.#wakers.add(waker)
      })
    }
  }

  /** Asks it to end, as a service does, and waits until it has. */
  async end(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    const exit = once(this.child, 'exit')
    process.kill(-this.child.pid!, 'SIGTERM')
    await exit
  }
}
