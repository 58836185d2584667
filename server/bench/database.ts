import type { Engine } from '../src/database/engine/engine.ts'
import { migrate } from '../src/database/engine/migrate.ts'
import { rows } from '../src/database/rows.ts'
import { openEngine } from '../src/store/open-engine.ts'
import { type Cluster, startCluster } from '../test/cluster.ts'

/** Address of a PostgreSQL to measure on, without a database's name. What is filled there stays for the next run. */
const kept = process.env.GEYI_BENCH_POSTGRESQL

/** A PostgreSQL for one benchmark run: a private cluster that is thrown away afterwards, or one that is kept. */
export async function withCluster<Result>(run: (cluster: Cluster) => Promise<Result>): Promise<Result> {
  if (kept)
    return run({ url: database => `${kept}/${database}`, stop() {}, kill() {}, start() {}, pid: () => 0, folder: '' })
  // The database on the server's core: the generator has the other.
  const cluster = await startCluster({ core: 0 })
  try {
    return await run(cluster)
  } finally {
    cluster.stop()
  }
}

/** Makes a migrated database in it and fills it, if it is not there yet. Returns its address. */
export async function makeDatabase(
  cluster: Cluster,
  name: string,
  fill: (engine: Engine) => Promise<unknown>,
): Promise<string> {
  const admin = await openEngine({ databaseUrl: cluster.url('postgres') })
  const there = await rows(admin.em, 'select 1 from pg_database where datname = $1', [name])
  if (there.length === 0) await rows(admin.em, `create database ${name}`)
  await admin.close()
  if (there.length > 0) return cluster.url(name)
  const engine = await openEngine({ databaseUrl: cluster.url(name) })
  await migrate(engine)
  await fill(engine)
  await rows(engine.em, 'vacuum analyze')
  await engine.close()
  return cluster.url(name)
}
