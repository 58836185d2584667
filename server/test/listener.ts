import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { type Client, createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { credentials } from './server.ts'

/** Somebody who listens to a server that has a port: a page by its cookie, a program by its key. */
export function listenerOf(app: FastifyInstance, as: string | undefined): Client {
  const { cookie, authorization } = credentials(as)
  class WithCookie extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers: cookie ? { cookie } : {} })
    }
  }
  return createClient({
    url: `ws://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`,
    webSocketImpl: WithCookie,
    retryAttempts: 0,
    ...(authorization ? { connectionParams: { authorization } } : {}),
  })
}
