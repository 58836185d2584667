import type { Engine } from '../src/database/engine/engine.ts'
import { migrate } from '../src/database/engine/migrate.ts'
import { rows } from '../src/database/rows.ts'
import { openEngine } from '../src/store/open-engine.ts'
import { type Cluster, startCluster } from '../test/cluster.ts'

/** A PostgreSQL for one benchmark run: a private cluster that is thrown away afterwards. */
export async function withCluster<Result>(run: (cluster: Cluster) => Promise<Result>): Promise<Result> {
  // The database on the server's core: the generator has the other.
  const cluster = await startCluster({ core: 0 })
  try {
    return await run(cluster)
  } finally {
    cluster.stop()
  }
}

/** Makes a migrated database in it and fills it. Returns its address. */
export async function makeDatabase(
  cluster: Cluster,
  name: string,
  fill: (engine: Engine) => Promise<unknown>,
): Promise<string> {
  const admin = await openEngine({ databaseUrl: cluster.url('postgres') })
  await rows(admin.em, `create database ${name}`)
  await admin.close()
  const engine = await openEngine({ databaseUrl: cluster.url(name) })
  await migrate(engine)
  await fill(engine)
  await rows(engine.em, 'vacuum analyze')
  await engine.close()
  return cluster.url(name)
}
