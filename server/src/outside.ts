import { isIP } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** What the operator has said of the way on which others reach the server. */
export interface Outside {
  /** Addresses and ranges of proxies whose word about the client is taken. */
  readonly trustedProxies: readonly string[]
  /** Origins, `https://grids.example`, under which people open the pages. */
  readonly origins: readonly string[]
  /** Path under which pages and API lie, such as `/geyi`; empty at the root. */
  readonly prefix: string
  /** Name under which the server listens, if it has one. */
  readonly host?: string
  /** Whether the demo accounts may be used, from this machine. */
  readonly demoAccounts: boolean
}

/** Reached from this machine only. */
export const nothingOutside: Outside = { trustedProxies: [], origins: [], prefix: '', demoAccounts: true }

declare module 'fastify' {
  interface FastifyInstance {
    outside: Outside
  }
}

/**
 * Answers under our own names only. A page of another site can have its own name lead to this machine and would then count as our own
 * page; numbers can't be led elsewhere.
 */
export function answerToOwnNames(app: FastifyInstance, outside: Outside): void {
  app.decorate('outside', outside)
  app.addHook('onRequest', (request, _reply, done) => {
    if (/^\/(health\/|metrics$)/.test(request.url) || isOurs(outside, request.hostname)) return done()
    const name = request.hostname.slice(0, 100)
    const message = `This server is not known under the name “${name}”. Its operator names the address that people open in GEYI_PUBLIC_URL.`
    done(Object.assign(new Error(message), { statusCode: 421 }))
  })
}

function isOurs({ origins, host }: Outside, hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '')
  if (name === '' || name === 'localhost' || name.endsWith('.localhost')) return true
  if (isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0 || name === host?.toLowerCase()) return true
  return origins.some(origin => new URL(origin).hostname === name)
}

/** Whether a page of this origin is one of ours. */
export function isOurOrigin(request: FastifyRequest, origin: string): boolean {
  if (!URL.canParse(origin)) return false
  return new URL(origin).host === request.host || request.server.outside.origins.includes(origin)
}

/** What stands before the paths of our pages for the browser that asks: one of the operator's own words, or the name by which it asks. */
export function addressFor(request: FastifyRequest): string {
  const { origins, prefix } = request.server.outside
  const origin = origins.find(one => new URL(one).host === request.host) ?? origins[0]
  return `${origin ?? `${isSecureOutside(request) ? 'https' : 'http'}://${request.host}`}${prefix}`
}

/** Whether the browser speaks TLS, with us or with whoever stands before us. A lie harms the liar only: his cookie is kept for TLS. */
export function isSecureOutside({ protocol, headers }: FastifyRequest): boolean {
  if (protocol === 'https' || headers.origin?.startsWith('https://')) return true
  const [first] = String(headers['x-forwarded-proto'] ?? '').split(',')
  return first?.trim() === 'https' || /proto="?https/i.test(headers.forwarded ?? '')
}

/** Whether the demo accounts work for anybody: never once others are let in. */
export const isForTryingOut = ({ demoAccounts, origins, trustedProxies }: Outside): boolean =>
  demoAccounts && origins.length === 0 && trustedProxies.length === 0

/** Whether the demo accounts work for a request: for a browser on this very machine with nothing in between. */
export function mayTryOut(request: FastifyRequest): boolean {
  if (!isForTryingOut(request.server.outside)) return false
  return isLoopback(request.socket.remoteAddress ?? '') && !isForwarded(request) && isLocalName(request.hostname)
}

/** Headers by which proxies and tunnels say that a request is not their own. */
const FORWARDED =
  /^(x-forwarded|forwarded$|via$|x-real-ip$|x-client-ip$|true-client-ip$|x-original|cf-|x-envoy|x-cluster-client-ip$)/

/** Whether something stands between the client and us. */
export const isForwarded = ({ headers }: FastifyRequest): boolean =>
  Object.keys(headers).some(name => FORWARDED.test(name))

const isLoopback = (address: string): boolean => address === '::1' || /^(::ffff:)?127\./.test(address)

const isLocalName = (name: string): boolean => /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i.test(name)
