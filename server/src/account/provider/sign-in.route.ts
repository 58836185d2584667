import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AuthorizationResponseError } from 'openid-client'
import type { Writer } from '../../database/access.ts'
import { addressFor } from '../../outside.ts'
import { setToken, tokenOf } from '../cookie.ts'
import { keepIdToken } from '../id-token-cookie.ts'
import { keepBegun, takeBegun } from './begun-cookie.ts'
import { signInProvided } from './provided-account.ts'
import type { IdentityProvider } from './provider.ts'

declare module 'fastify' {
  interface FastifyInstance {
    provider: IdentityProvider | null
  }
}

const CALLBACK = '/sign-in/callback'

/** Serves the way to the provider of identities and back. */
export function serveSignIn(app: FastifyInstance, root: Writer, key: string, provider: IdentityProvider): void {
  app.get('/sign-in/provider', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const to = ownPath((request.query as { to?: unknown }).to)
    try {
      const { url, begun } = await provider.begin(`${addressFor(request)}${CALLBACK}`, to)
      keepBegun(request, reply, key, begun)
      return reply.redirect(url)
    } catch (error) {
      tell(request, error)
      return back(request, reply, to, 'UNREACHABLE')
    }
  })

  app.get(CALLBACK, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const begun = takeBegun(request, reply, key)
    if (!begun) return back(request, reply, '/map', 'TOO_LATE')
    let found: Awaited<ReturnType<IdentityProvider['finish']>>
    try {
      const query = request.url.split('?')[1] ?? ''
      found = await provider.finish(new URL(`${addressFor(request)}${CALLBACK}?${query}`), begun)
    } catch (error) {
      const isCancelled = error instanceof AuthorizationResponseError && error.error === 'access_denied'
      if (!isCancelled) tell(request, error)
      return back(request, reply, begun.to, isCancelled ? 'CANCELLED' : 'FAILED')
    }
    const came = await signInProvided(root.fork(), found, provider.settings, {
      older: tokenOf(request),
      address: request.ip,
    })
    if ('refusal' in came) return back(request, reply, begun.to, came.refusal)
    setToken(request, reply, came.token)
    keepIdToken(request, reply, found.idToken)
    return back(request, reply, begun.to)
  })
}

/** Logs why the provider was of no use, by what was wrong alone: what it has sent is nobody's to read. */
const tell = (request: FastifyRequest, error: unknown): void => {
  const { code, message } = error as { code?: string; message?: string }
  request.log.error({ code, reason: message }, 'the provider of identities')
}

/** Sends the browser to a page of ours; what went wrong stands behind the `#`, where the form to sign in finds it. */
const back = (request: FastifyRequest, reply: FastifyReply, to: string, trouble?: string): FastifyReply =>
  reply.redirect(`${request.server.outside.prefix}${to}${trouble ? `#sign-in=${trouble}` : ''}`)

/** A path of ours to go on with, whatever is asked: never an address elsewhere. */
export function ownPath(asked: unknown): string {
  const base = 'http://here.invalid'
  if (typeof asked !== 'string' || asked.length > 1_000 || !/^\/[^/\\]/.test(asked) || !URL.canParse(asked, base))
    return '/map'
  const { origin, pathname, search } = new URL(asked, base)
  return origin === base && !pathname.startsWith('//') && !pathname.startsWith('/sign-in')
    ? `${pathname}${search}`
    : '/map'
}
