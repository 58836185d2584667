import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rows } from '../../src/database/rows.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import type { Cluster } from '../../test/cluster.ts'
import type { Measure } from '../measure.ts'
import { serve } from '../serve.ts'
import { HttpAsker, until } from './asker.ts'
import { lostBy } from './found.ts'
import { Planners } from './planners.ts'

const GRIDS = '{ grids(first: 1) { edges { node { code } } } }'
const STATIONS = '{ stations(first: 1) { edges { node { name } } } }'

/** The database is gone for a while: 503, not ready, alive; back by itself. */
export async function databaseGone(cluster: Cluster, database: string): Promise<Measure> {
  const server = await serve('ours', database)
  const asker = new HttpAsker(server.url)
  const planners = await Planners.begin(server.url)
  planners.draw()
  await until(() => planners.acknowledged.length >= 20, 'planners draw')
  cluster.kill()
  const wrong: string[] = []
  for (let n = 0; n < 10; n++) {
    const answer = await asker.ask(GRIDS)
    if (answer.status !== 503 || answer.code !== 'UNAVAILABLE')
      wrong.push(`an answer of ${answer.status} ${answer.code}`)
  }
  if ((await asker.status('/health/ready')) !== 503) wrong.push('it says that it is ready')
  if ((await asker.status('/health/live')) !== 200) wrong.push('it says that it is dead')
  cluster.start()
  const back = await until(async () => (await asker.ask(GRIDS)).status === 200, 'it answers again')
  await planners.rest()
  wrong.push(...(await planners.lost()))
  await server.stop()
  return lostBy(
    'the database gone and back',
    wrong,
    `${planners.acknowledged.length} edits acknowledged, answering again ${back} ms after it was back`,
  )
}

/** The disk of what is written is full: changes are 503, reading goes on; well again by itself when there is room. */
export async function diskFull(cluster: Cluster, database: string): Promise<Measure> {
  const disk = mkdtempSync(join(tmpdir(), 'geyi-disk-'))
  const mount = (...options: string[]) => execFileSync('mount', ['-t', 'tmpfs', '-o', options.join(','), 'tmpfs', disk])
  mount('size=2m', 'mode=0777')
  const admin = await openEngine({ databaseUrl: cluster.url('postgres') })
  const engine = await openEngine({ databaseUrl: database, poolSize: 2 })
  const server = await serve('ours', database)
  const asker = new HttpAsker(server.url)
  const wrong: string[] = []
  try {
    execFileSync('chown', ['postgres', disk])
    await rows(admin.em, `create tablespace full_disk location '${disk}'`)
    await rows(engine.em, 'alter table plan_edit set tablespace full_disk')
    const planners = await Planners.begin(server.url)
    planners.draw()
    await until(() => planners.unanswered >= 20, 'the disk is full', 300)
    if ((await asker.ask(GRIDS)).status !== 200) wrong.push('nothing can be read')
    const before = planners.acknowledged.length
    mount('remount', 'size=200m')
    const back = await until(() => planners.acknowledged.length > before, 'planners draw again')
    await planners.rest()
    wrong.push(...(await planners.lost()))
    return lostBy(
      'a disk that is full',
      wrong,
      `${before} edits acknowledged until it was, ${planners.unanswered} refused, drawing again ${back} ms after there was room`,
    )
  } finally {
    await server.stop()
    await rows(engine.em, 'alter table plan_edit set tablespace pg_default')
    await rows(admin.em, 'drop tablespace full_disk')
    await engine.close()
    await admin.close()
    execFileSync('umount', ['--lazy', disk])
  }
}

/** A table is locked, so that statements take too long: they end with 503, others go on. */
export async function slowStatement(database: string): Promise<Measure> {
  const server = await serve('ours', database, { settings: { GEYI_LOCK_TIMEOUT: '3', GEYI_STATEMENT_TIMEOUT: '5' } })
  const asker = new HttpAsker(server.url)
  const engine = await openEngine({ databaseUrl: database, poolSize: 1 })
  const wrong: string[] = []
  const began = Date.now()
  let slowest = 0
  await engine.em.fork().transactional(async em => {
    await rows(em, 'lock table grid_version in access exclusive mode')
    const waiting = Array.from({ length: 30 }, () => asker.ask(GRIDS))
    // Those that wait hold all connections: others are told so within five seconds, and served as soon as there is one.
    const others = await until(async () => (await asker.ask(STATIONS)).status === 200, 'others are served', 15)
    slowest = others
    for (const { status, headers } of await Promise.all(waiting))
      if (status !== 503 || !headers['retry-after']) wrong.push(`an answer of ${status}`)
  })
  const took = Date.now() - began
  if ((await asker.ask(GRIDS)).status !== 200) wrong.push('it does not recover')
  await engine.close()
  await server.stop()
  return lostBy(
    'slow statements',
    wrong,
    `30 of them ended with 503 within ${took} ms, others were served after ${slowest} ms`,
  )
}
