import type { Cluster } from '../../test/cluster.ts'
import type { Measure } from '../measure.ts'
import { type Served, serve } from '../serve.ts'
import { HttpAsker, until } from './asker.ts'
import { lostBy } from './found.ts'
import { Planners } from './planners.ts'

const KILLS = 20
/** Edits that are acknowledged between two kills. */
const BETWEEN = 15

/** Kills the server while planners draw, twenty times. */
export async function killServer(database: string): Promise<Measure> {
  let server = await serve('ours', database)
  const planners = await Planners.begin(server.url)
  for (let kill = 0; kill < KILLS; kill++) {
    planners.draw(server.url)
    await drawn(planners)
    await server.kill()
    await planners.rest()
    server = await serve('ours', database)
  }
  return tell(`the server killed ${KILLS} times`, planners, server)
}

/** Kills PostgreSQL, whose disk is made sure of, while planners draw, twenty times; the server goes on by itself. */
export async function killDatabase(cluster: Cluster, database: string): Promise<Measure> {
  const server = await serve('ours', database)
  const planners = await Planners.begin(server.url)
  const asker = new HttpAsker(server.url)
  for (let kill = 0; kill < KILLS; kill++) {
    planners.draw()
    await drawn(planners)
    const pid = cluster.pid()
    process.kill(pid, 'SIGKILL')
    await until(() => !isThere(pid), 'PostgreSQL is gone')
    await planners.rest()
    await startAgain(cluster)
    await until(async () => (await asker.status('/health/ready')) === 200, 'the server is ready again')
  }
  return tell(`PostgreSQL killed ${KILLS} times`, planners, server)
}

async function drawn(planners: Planners): Promise<void> {
  const target = planners.acknowledged.length + BETWEEN
  await until(() => planners.acknowledged.length >= target, 'planners draw')
}

async function tell(name: string, planners: Planners, server: Served): Promise<Measure> {
  const lost = await planners.lost(server.url)
  await server.stop()
  return lostBy(name, lost, `${planners.acknowledged.length} edits acknowledged, ${planners.unanswered} unanswered`)
}

/** Its own processes may hold its memory for a moment longer. */
async function startAgain(cluster: Cluster): Promise<void> {
  await until(() => {
    try {
      cluster.start()
      return true
    } catch {
      return false
    }
  }, 'PostgreSQL starts again')
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
