import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { addSample } from '../src/sample/add-sample.ts'
import type { Cluster } from '../test/cluster.ts'
import { type Hostile, hostile } from './abuse.samples.ts'
import { makeDatabase } from './database.ts'
import { medianOf } from './load.ts'
import type { Measure } from './measure.ts'
import { askAsNeighbour, p95 } from './neighbour.ts'
import { serve } from './serve.ts'

/** The longest that anything hostile may be on its way, in milliseconds. */
const ANSWERED = 200
/** How often each is sent: what comes often is treated otherwise than what comes once, and the neighbour asks as often meanwhile as before. */
const ROUNDS = 16
/** Between two hostile requests, in milliseconds. */
const PAUSE = 20
/** Questions of the neighbour by which they are measured. */
const QUESTIONS = 500

interface Answer {
  readonly status: number
  readonly bytes: number
  readonly code: string
  readonly ms: number
}

/** Sends what could stop a server, of twenty kinds and more, while a neighbour asks for the nearest stations. */
export async function benchAbuse(cluster: Cluster): Promise<Measure[]> {
  const database = await makeDatabase(cluster, 'abuse', engine => addSample(engine, () => {}))
  const { url, pid, stop } = await serve('ours', database)
  try {
    await askAsNeighbour(url, QUESTIONS)
    const memory = await settledMemory(url, pid)
    // Right before the abuse, so that both are measured on code that a calm while has cooled down alike.
    const calm = await askAsNeighbour(url, QUESTIONS)
    const answers = new Map(hostile.map(({ name }) => [name, [] as Answer[]]))
    const abuse = new AbortController()
    const disturbed = abuseAll(url, answers).finally(() => abuse.abort())
    const latencies: number[] = []
    while (!abuse.signal.aborted) latencies.push(...(await askAsNeighbour(url, 25)))
    await disturbed
    const after = await settledMemory(url, pid)
    return [
      ...hostile.map(({ name }) => measureOf(name, answers.get(name)!)),
      {
        name: 'a neighbour’s nearest 10, p95 with abuse ÷ without',
        ratio: p95(latencies) / p95(calm),
        goal: { atMost: 2 },
        detail: `${p95(latencies).toFixed(1)} ms of ${latencies.length} against ${p95(calm).toFixed(1)} ms of ${calm.length}`,
      },
      {
        name: 'resident memory after abuse ÷ before',
        ratio: after / memory,
        goal: { atMost: 1.1 },
        detail: `${Math.round(after)} MB against ${Math.round(memory)} MB`,
      },
    ]
  } finally {
    await stop()
  }
}

async function abuseAll(url: string, answers: ReadonlyMap<string, Answer[]>): Promise<void> {
  for (let round = 0; round < ROUNDS; round++)
    for (const sample of hostile) {
      answers.get(sample.name)!.push(await send(url, sample))
      await wait(PAUSE)
    }
}

function measureOf(name: string, answers: readonly Answer[]): Measure {
  const { status, code, bytes } = answers.at(-1)!
  return {
    name: `${name}, ms until it is answered`,
    ratio: medianOf(answers.map(({ ms }) => ms)),
    goal: { atMost: ANSWERED },
    detail: `${status} ${code}, ${bytes} bytes; the middle of ${answers.length}, the longest ${Math.max(...answers.map(({ ms }) => ms)).toFixed(0)} ms`,
  }
}

/** The time from sending to the end of the answer, the sending itself not counted where the body is refused unread. */
function send(
  url: string,
  { path = '/graphql', method = 'POST', headers = {}, body, chunked }: Hostile,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const size = body && !chunked ? { 'content-length': String(body.length) } : {}
    const sending = request(url + path, {
      method,
      headers: { 'content-type': 'application/json', ...size, ...headers },
    })
    const start = performance.now()
    sending.on('response', response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        sending.destroy()
        resolve({ status: response.statusCode!, bytes: text.length, code: codeOf(text), ms: performance.now() - start })
      })
    })
    sending.on('error', reject)
    sending.end(body)
  })
}

function codeOf(text: string): string {
  const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] }
  return errors?.[0]?.extensions.code ?? 'answered'
}

/** Resident memory of a process in MB after some quiet time: V8 gives back what it holds when little is asked of it, not when nothing is. */
async function settledMemory(url: string, pid: number): Promise<number> {
  for (let second = 0; second < 40; second++) {
    await askAsNeighbour(url, 5)
    await wait(1_000)
  }
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024
}
