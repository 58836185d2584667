import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Client, fetchExchange } from '@urql/core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { doneOnce } from './doneOnce.ts'

/** The inputs that arrived. A change called `lost` arrives, and the connection breaks before the answer, the first time. */
const arrived: { name: string; idempotencyKey?: string }[] = []
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { variables } = JSON.parse(Buffer.concat(chunks).toString())
  const isLost = variables.input.name === 'lost' && !arrived.some(({ name }) => name === 'lost')
  arrived.push(variables.input)
  if (isLost) return request.socket.destroy()
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { rename: true } }))
})
let client: Client
beforeAll(async () => {
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  client = new Client({
    url: `http://127.0.0.1:${port}/`,
    preferGetMethod: false,
    exchanges: [doneOnce, fetchExchange],
  })
})
afterAll(() => {
  server.close()
})
beforeEach(() => {
  arrived.length = 0
})

const send = (input: object) =>
  client.mutation('mutation ($input: Any) { rename(input: $input) }', { input }).toPromise()
const keys = () => arrived.map(({ idempotencyKey }) => idempotencyKey)

test('a change whose answer is lost is sent again under its key, and under another once it was answered', async () => {
  expect((await send({ name: 'lost', version: 1 })).error?.networkError).toBeDefined()
  expect((await send({ version: 1, name: 'lost' })).data).toEqual({ rename: true })
  await send({ name: 'lost', version: 1 })
  const [first, again, later] = keys()
  expect(first).toMatch(/^[0-9a-f]{32}$/)
  expect(again).toBe(first)
  expect(later).not.toBe(first)
})

test('another change has another key; a trial has none, and a key that is brought stays', async () => {
  await send({ name: 'lost' })
  await send({ name: 'other' })
  await send({ name: 'other', dryRun: true })
  await send({ name: 'other', idempotencyKey: 'brought-along' })
  const [lost, other, trial, brought] = keys()
  expect(other).not.toBe(lost)
  expect([trial, brought]).toEqual([undefined, 'brought-along'])
})
