import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import autocannon from 'autocannon'
import { medianOf } from '../load.ts'
import type { Measure } from '../measure.ts'
import { graphqlRequest, placesIn } from '../nearest.bench.ts'
import { type Served, serve } from '../serve.ts'
import { HttpAsker } from './asker.ts'
import { lostBy } from './found.ts'

const places = placesIn({ west: 103.76, south: 25.46, east: 103.84, north: 25.54 }).map(graphqlRequest)
/** Requests that the server answers at once in this run. */
const MOST = 40
/** Seconds of the rush. */
const SECONDS = 10
/** Of some short looks the middle one counts: the machine does other things too. */
const LOOKS = 5

/** Twice as many ask at once as are answered: the rest is told to come again, memory stays, and within 10 s all is as before. */
export async function twiceTheCapacity(database: string): Promise<Measure[]> {
  const server = await serve('ours', database, { settings: { GEYI_MOST_REQUESTS: String(MOST) } })
  try {
    const calm = await calmly(server)
    // Memory is flat if those who are told to come again take none: as many as may be answered are the measure.
    await crowd(server, MOST, SECONDS)
    const before = memoryOf(server)
    const rush = await crowd(server, 2 * MOST, SECONDS)
    const after = memoryOf(server)
    await new Promise(resolve => setTimeout(resolve, 10_000))
    const again = await calmly(server)
    const wrong = [
      ...(rush.others > 0 ? [`${rush.others} answers that are neither 200 nor 503`] : []),
      ...(rush.shed === 0 ? ['nobody was told to come again'] : []),
      ...(again.shed + again.others > 0 ? ['it does not answer as before'] : []),
    ]
    return [
      lostBy(
        'twice the capacity',
        wrong,
        `${rush.good} answered and ${rush.shed} told to come again, p99 ${calm.p99.toFixed(0)} ms before, ${rush.p99.toFixed(0)} ms during, ${again.p99.toFixed(0)} ms ten seconds after`,
      ),
      {
        name: 'resident memory after twice the capacity ÷ after as many as are answered at once',
        ratio: after / before,
        goal: { atMost: 1.2 },
        detail: `${after.toFixed(0)} against ${before.toFixed(0)} MB`,
      },
      {
        name: 'p99 ten seconds after twice the capacity ÷ before',
        ratio: again.p99 / calm.p99,
        goal: { atMost: 1.5 },
        detail: `${again.p99.toFixed(1)} against ${calm.p99.toFixed(1)} ms`,
      },
    ]
  } finally {
    await server.stop()
  }
}

/** How a few are answered: by the middle of some looks. */
async function calmly(server: Served) {
  const looks: Awaited<ReturnType<typeof crowd>>[] = []
  for (let look = 0; look < LOOKS; look++) looks.push(await crowd(server, 8, SECONDS / LOOKS))
  return {
    shed: looks.reduce((sum, { shed }) => sum + shed, 0),
    others: looks.reduce((sum, { others }) => sum + others, 0),
    p99: medianOf(looks.map(({ p99 }) => p99)),
  }
}

async function crowd(server: Served, connections: number, duration: number) {
  const latencies: number[] = []
  const counts = { good: 0, shed: 0, others: 0 }
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon({ url: server.url, connections, requests: places, duration }, error =>
      error ? reject(error) : resolve(),
    )
    instance.on('response', (_client, status, _bytes, milliseconds) => {
      latencies.push(milliseconds)
      counts[status === 200 ? 'good' : status === 503 ? 'shed' : 'others']++
    })
  })
  latencies.sort((a, b) => a - b)
  return { ...counts, p99: latencies[Math.floor(latencies.length * 0.99)]! }
}

const memoryOf = ({ pid }: Served): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024

/** Fifty clients send a byte a second: each is cut off within 30 s, and others are answered. */
export async function slowClients(database: string): Promise<Measure> {
  const server = await serve('ours', database)
  const { port } = new URL(server.url)
  const began = Date.now()
  const lives = Array.from({ length: 50 }, () => lifeOf(Number(port)))
  const asker = new HttpAsker(server.url)
  const wrong: string[] = []
  for (let n = 0; n < 20; n++) {
    const { status } = await asker.ask('{ stations(first: 1) { edges { node { name } } } }')
    if (status !== 200) wrong.push(`another’s answer of ${status}`)
  }
  const longest = Math.max(...(await Promise.all(lives)))
  if (longest > 30_000) wrong.push(`a client that was let send for ${longest} ms`)
  await server.stop()
  return lostBy(
    'slow clients',
    wrong,
    `50 cut off within ${longest} ms, others answered, ${Date.now() - began} ms in all`,
  )
}

function lifeOf(port: number): Promise<number> {
  return new Promise(resolve => {
    const began = Date.now()
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: '),
    )
    const dripping = setInterval(() => socket.write('x'), 1_000)
    socket.on('error', () => {})
    socket.on('data', () => {})
    socket.on('close', () => {
      clearInterval(dripping)
      resolve(Date.now() - began)
    })
  })
}
