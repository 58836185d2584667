import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'

const bin = '/usr/lib/postgresql/15/bin'

/** A private PostgreSQL cluster on loopback, made for a test run and gone after it. */
export interface Cluster {
  /** Address of a database of this name. */
  url(database: string): string
  stop(): void
  /** Ends the server at once, as when its machine fails; `start` brings it back. */
  kill(): void
  start(): void
  /** Number of its first process. */
  pid(): number
  /** Where its data lies. */
  readonly folder: string
}

interface ClusterOptions {
  /** The core that it runs on; any when absent. */
  readonly core?: number
  /** Whether what was acknowledged must outlive a machine that fails; a test run needs no such thing. */
  readonly durable?: boolean
}

/**
 * Makes and starts a cluster in a temporary folder, on one core if wanted.
 * PostgreSQL refuses to run as root, so root hands it to the user `postgres`.
 */
export async function startCluster(options: ClusterOptions = {}): Promise<Cluster> {
  return begin(options, (asOwner, data) =>
    asOwner(
      `${bin}/initdb`,
      '-D',
      data,
      '-U',
      'geyi',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ),
  )
}

/** Makes and starts a streaming replica of a cluster. */
export const startReplica = (primary: Cluster): Promise<Cluster> =>
  begin({}, (asOwner, data) =>
    asOwner(
      `${bin}/pg_basebackup`,
      '-D',
      data,
      '-R',
      '-X',
      'stream',
      '-c',
      'fast',
      '--no-sync',
      '-d',
      primary.url('postgres'),
    ),
  )

type AsOwner = (...command: string[]) => void

async function begin(
  { core, durable = false }: ClusterOptions,
  make: (asOwner: AsOwner, data: string) => void,
): Promise<Cluster> {
  if (!existsSync(`${bin}/initdb`))
    throw new Error('PostgreSQL 15 is missing. Install it: apt-get install postgresql-15-postgis-3')
  const folder = mkdtempSync(join(tmpdir(), 'geyi-postgres-'))
  const root = process.getuid?.() === 0
  if (root) {
    const [uid, gid] = ['-u', '-g'].map(flag => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })))
    chownSync(folder, uid!, gid!)
  }
  const asOwner: AsOwner = (...command) => {
    const [program, ...args] = root ? ['runuser', '-u', 'postgres', '--', ...command] : command
    execFileSync(program!, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder })
  }
  const port = await freePort()
  const data = join(folder, 'data')
  make(asOwner, data)
  const settings = [
    '-c listen_addresses=127.0.0.1',
    `-c port=${port}`,
    `-c unix_socket_directories=${folder}`,
    ...(durable ? [] : ['-c fsync=off', '-c full_page_writes=off']),
    '-c shared_buffers=256MB',
    '-c max_connections=60',
  ].join(' ')
  const pinned = core === undefined || process.platform !== 'linux' ? [] : ['taskset', '-c', String(core)]
  const start = () =>
    asOwner(...pinned, `${bin}/pg_ctl`, '-D', data, '-w', '-o', settings, '-l', join(folder, 'log'), 'start')
  const kill = () => asOwner(`${bin}/pg_ctl`, '-D', data, '-m', 'immediate', 'stop')
  const pid = () => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
  start()
  return {
    start,
    kill,
    pid,
    folder: data,
    url: database => `postgresql://geyi@127.0.0.1:${port}/${database}`,
    stop: () => {
      if (existsSync(join(data, 'postmaster.pid'))) kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
