import { type Cluster, startReplica } from '../../test/cluster.ts'
import type { Measure } from '../measure.ts'
import { serve } from '../serve.ts'
import { HttpAsker, until } from './asker.ts'
import { lostBy } from './found.ts'

/** A replica is killed while everybody reads, and comes back. */
export async function replicaGone(cluster: Cluster, database: string): Promise<Measure> {
  const replica = await startReplica(cluster)
  const url = replica.url(new URL(database).pathname.slice(1))
  const server = await serve('ours', database, { settings: { DATABASE_REPLICA_URLS: url } })
  const asker = new HttpAsker(server.url)
  const usable = async () =>
    Number(/^geyi_replicas_usable (\d+)/m.exec(await (await fetch(`${server.url}/metrics`)).text())?.[1])
  const wrong: string[] = []
  let answered = 0
  let reading = true
  try {
    await until(async () => (await usable()) === 1, 'the replica is read from')
    const readers = Array.from({ length: 8 }, async () => {
      while (reading) {
        const { status } = await asker.ask('{ grids(first: 20) { edges { node { code households } } } }')
        if (status !== 200) wrong.push(`an answer of ${status}`)
        answered++
      }
    })
    const more = async (count: number) => {
      const target = answered + count
      await until(() => answered >= target, 'readers read')
    }
    for (let round = 0; round < 3; round++) {
      await more(200)
      replica.kill()
      await more(200)
      replica.start()
      await until(async () => (await usable()) === 1, 'the replica is read from again')
    }
    await more(200)
    reading = false
    await Promise.all(readers)
    return lostBy('a replica gone and back three times', wrong, `${answered} answers`)
  } finally {
    reading = false
    await server.stop()
    replica.stop()
  }
}
