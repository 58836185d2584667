import { addSample } from '../../src/sample/add-sample.ts'
import { startCluster } from '../../test/cluster.ts'
import { makeDatabase } from '../database.ts'
import type { Measure } from '../measure.ts'
import { slowClients, twiceTheCapacity } from './crowd.ts'
import { killDatabase, killServer } from './kills.ts'
import { databaseGone, diskFull, slowStatement } from './outages.ts'
import { replicaGone } from './replica.ts'

/** Does to a private PostgreSQL and the servers before it what can happen to them, and tells what was lost. */
export async function benchFaults(tell: (measures: readonly Measure[]) => void): Promise<Measure[]> {
  // What is acknowledged must be on its disk here: it is killed for real.
  const cluster = await startCluster({ durable: true })
  const all: Measure[] = []
  const take = (measures: readonly Measure[]) => {
    all.push(...measures)
    tell(measures)
  }
  try {
    const database = await makeDatabase(cluster, 'faults', engine => addSample(engine, () => {}))
    take([await killServer(database)])
    take([await killDatabase(cluster, database)])
    take([await databaseGone(cluster, database)])
    if (process.getuid?.() === 0) take([await diskFull(cluster, database)])
    else console.error('Not tried: only root can make a small disk.')
    take([await slowStatement(database)])
    take([await replicaGone(cluster, database)])
    take([await slowClients(database)])
    take(await twiceTheCapacity(database))
    return all
  } finally {
    cluster.stop()
  }
}
