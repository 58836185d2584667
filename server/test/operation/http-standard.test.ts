import type { AddressInfo } from 'node:net'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openServer, type TestServer } from '../server.ts'

let server: TestServer
let url = ''
beforeAll(async () => {
  server = await openServer('empty')
  await server.app.listen({ host: '127.0.0.1', port: 0 })
  url = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}/graphql`
})
afterAll(() => server.close())

/** The audits of GraphQL over HTTP: what a server must do, should do, and may do. */
const audits = serverAudits({ url: () => url })

/** What a server may do and we do not: a GET without a header of its own is one that another site's page can send. */
const NOT_DONE = ['5A70', 'D6D5', '6A70']

test.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s: %s', async (id, name, audit) => {
  const answer = await audit()
  const found = answer.status === 'ok' ? 'ok' : `${answer.status}: ${answer.reason}`
  expect(found).toMatch(NOT_DONE.includes(id) ? /^notice: Response status code is not 200/ : /^ok$/)
  if (NOT_DONE.includes(id)) expect(name).toMatch(/^MAY /)
})

test('a wrong document is refused with 400, unless the client takes no other JSON than the old one', async () => {
  const ask = async (accept: string) => {
    const headers = { 'content-type': 'application/json', accept }
    const { status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: '{ nothing }' }) })
    return status
  }
  expect(await ask('application/json; charset=utf-8')).toBe(200)
  for (const accept of ['*/*', 'application/json, */*', 'application/graphql-response+json, application/json'])
    expect(await ask(accept)).toBe(400)
})
