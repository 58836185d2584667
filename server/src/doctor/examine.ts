import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Config } from '../config.ts'
import type { Reader } from '../database/access.ts'
import type { Engine } from '../database/engine/engine.ts'
import { takenSteps, unknownSteps } from '../database/engine/migrate.ts'
import { knownSteps } from '../database/engine/steps.ts'
import { today } from '../graphql/day.ts'
import { examineCoverage } from './coverages.ts'
import {
  countAccounts,
  countLostJobs,
  countUnfollowed,
  findClock,
  findDistricts,
  findEntriesAstray,
  findVersions,
  findWaits,
} from './doctor.query.ts'
import { type Finding, fail, ok, warn } from './finding.ts'

const GIB = 2 ** 30
/** Milliseconds by which two clocks may differ. */
const CLOCKS = 5_000
/** Seconds for which somebody may wait for a lock, or do nothing in a transaction. */
const LONG = 60

/** Looks at everything that an operator answers for, changes nothing, and tells each thing as it is found. */
export async function* examine(engine: Engine, config: Config): AsyncGenerator<Finding> {
  const { em } = engine
  const steps = await examineDatabase(engine)
  yield* steps.findings
  if (engine.kind === 'postgresql') yield await examineWaits(em)
  yield await examineDisk(engine.kind === 'embedded' ? config.dataFolder : process.cwd(), engine.kind === 'embedded')
  yield await examineClock(em)
  // Without its newest step the tables are not what is asked for.
  if (!steps.isNewest) return
  yield await examineAccounts(em, config)
  yield await examineSearch(em)
  yield await examineJobs(em)
  for (const district of await findDistricts(em, today())) yield* await examineCoverage(em, district, today())
}

async function examineDatabase(engine: Engine): Promise<{ findings: Finding[]; isNewest: boolean }> {
  const { server, number, encoding, postgis, bytes } = await findVersions(engine.em)
  const taken = await takenSteps(engine.em)
  const newer = await unknownSteps(engine, taken)
  const missing = (await knownSteps(engine)).filter(({ name }) => !taken.includes(name)).length
  const findings = [
    number < 150_000 || encoding !== 'UTF8'
      ? fail('database', `PostgreSQL ${server} with ${encoding}; 15 or newer with UTF8 is needed.`)
      : ok('database', `PostgreSQL ${server}, ${(bytes / GIB).toFixed(2)} GiB.`),
    postgis === null
      ? fail('PostGIS', 'It is missing. `geyi migrate` makes it, as the owner of the database.')
      : ok('PostGIS', postgis),
    newer.length > 0
      ? fail('schema', `A newer Geyi has taken steps that this one does not know: ${newer.join(', ')}.`)
      : missing > 0
        ? fail('schema', `${missing} steps are not taken yet; run \`geyi migrate\`.`)
        : ok('schema', `At its newest step, ${taken.at(-1)}.`),
  ]
  return { findings, isNewest: newer.length === 0 && missing === 0 }
}

async function examineWaits(reader: Reader): Promise<Finding> {
  const { waiting, waited, idle, idled } = await findWaits(reader)
  const long = Math.max(waited ?? 0, idled ?? 0)
  const says = `${waiting} statements wait for a lock, ${idle} transactions do nothing`
  return long > LONG
    ? warn('locks', `${says}, the longest for ${Math.round(long)} s; see pg_stat_activity.`)
    : ok('locks', `${says}.`)
}

async function examineDisk(folder: string, isOfDatabase: boolean): Promise<Finding> {
  const { bavail, blocks, bsize } = await statfs(folder).catch(() => statfs(dirname(folder)))
  const free = bavail * bsize
  const says = `${(free / GIB).toFixed(1)} GiB free of ${((blocks * bsize) / GIB).toFixed(1)} in ${folder}${isOfDatabase ? '' : '; look at the database’s own disk there'}`
  if (free < GIB / 4) return fail('disk', `${says}. Make room: soon nothing can be changed.`)
  return free < 2 * GIB ? warn('disk', `${says}. Make room.`) : ok('disk', `${says}.`)
}

async function examineClock(reader: Reader): Promise<Finding> {
  const before = Date.now()
  const { now, china } = await findClock(reader)
  const off = Math.max(before - now, now - Date.now(), 0)
  if (!china) return fail('clock', 'The database does not know the time zone Asia/Shanghai; install its tzdata.')
  if (
    new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', hour: 'numeric' }).resolvedOptions().timeZone !==
    'Asia/Shanghai'
  )
    return fail('clock', 'This Node.js does not know the time zone Asia/Shanghai.')
  return off > CLOCKS
    ? warn(
        'clock',
        `The clocks of this machine and of the database differ by ${Math.round(off / 1_000)} s; let both follow a time server.`,
      )
    : ok('clock', `As the database’s, ${today()} in China.`)
}

async function examineAccounts(reader: Reader, { outside, databaseUrl }: Config): Promise<Finding> {
  const { accounts } = await countAccounts(reader)
  if (accounts === 0) return warn('accounts', 'Nobody can sign in; `geyi account add` makes an account.')
  if (databaseUrl && outside.demoAccounts)
    return warn('accounts', 'The demo accounts with their public password are on (GEYI_DEMO_ACCOUNTS).')
  return ok('accounts', `${accounts} may sign in.`)
}

async function examineSearch(reader: Reader): Promise<Finding> {
  const { behind } = await countUnfollowed(reader)
  const { missing, left } = await findEntriesAstray(reader, today())
  if (behind > 0) return warn('search', `${behind} events are not followed yet; a running server follows them.`)
  return missing + left > 0
    ? warn('search', `${missing} things are not found and ${left} are found that are gone.`)
    : ok('search', 'It finds what there is.')
}

async function examineJobs(reader: Reader): Promise<Finding> {
  const { lost } = await countLostJobs(reader)
  return lost > 0
    ? warn('jobs', `${lost} wait for a process to take them up; a running server does.`)
    : ok('jobs', 'None is left behind.')
}
