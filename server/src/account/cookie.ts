import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isSecureOutside } from '../outside.ts'
import { SESSION_DAYS } from './session.service.ts'

const NAME = 'geyi_session'

/** The session token that the browser sent along. */
export const tokenOf = (request: FastifyRequest): string | undefined => request.cookies[NAME]

/** Gives the browser its session: out of reach of scripts, and not sent along by other sites. */
export function setToken(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(NAME, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecureOutside(request),
    path: pathOf(request.server),
    maxAge: SESSION_DAYS * 86_400,
  })
  // Whatever else this request does, it does in the new session.
  request.cookies[NAME] = token
}

export function clearToken(reply: FastifyReply): void {
  reply.clearCookie(NAME, { path: pathOf(reply.server) })
}

/** Sessions of what else lies under the same name are none of our business. */
const pathOf = ({ outside: { prefix } }: FastifyInstance): string => prefix || '/'
