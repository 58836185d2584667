import type { FastifyReply, FastifyRequest } from 'fastify'
import { isSecureOutside } from '../outside.ts'
import { SESSION_DAYS } from './session.service.ts'

const NAME = 'geyi_id_token'
/** Longer cookies are dropped by browsers, without a word. */
const LONGEST = 3_500

/**
 * Lets the browser keep what the provider has said of who signed in, so that the provider knows whom to sign out, without asking. It lies with
 * that person alone and never in the database: names and phones may stand in it.
 */
export function keepIdToken(request: FastifyRequest, reply: FastifyReply, token: string | undefined): void {
  // One of an earlier sign-in names somebody else, perhaps.
  if (!token || token.length > LONGEST) dropIdToken(request, reply)
  else reply.setCookie(NAME, token, { ...options(request), maxAge: SESSION_DAYS * 86_400 })
}

export const idTokenOf = (request: FastifyRequest): string | undefined => request.cookies[NAME]

export function dropIdToken(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(NAME, options(request))
}

/** Sent along where signing out is asked for, by our own pages only. */
const options = (request: FastifyRequest) =>
  ({
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecureOutside(request),
    path: `${request.server.outside.prefix}/graphql`,
  }) as const
