import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isSecureOutside } from '../../outside.ts'
import type { Begun } from './provider.ts'

const NAME = 'geyi_sign_in'
/** For so long a sign-in that was begun may take, in seconds. */
const LASTS = 600

/** Lets the browser bring along what it was sent away with, signed: another's can't be put in its place. */
export function keepBegun(request: FastifyRequest, reply: FastifyReply, key: string, begun: Begun): void {
  const body = Buffer.from(JSON.stringify({ ...begun, until: Date.now() + LASTS * 1_000 })).toString('base64url')
  reply.setCookie(NAME, `${body}.${signatureOf(key, body)}`, { ...options(request), maxAge: LASTS })
}

/** What the browser brings along, once; undefined where it brings nothing of ours, or comes too late. */
export function takeBegun(request: FastifyRequest, reply: FastifyReply, key: string): Begun | undefined {
  const [body = '', signature = ''] = (request.cookies[NAME] ?? '').split('.')
  reply.clearCookie(NAME, options(request))
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(key, body))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  const { until, ...begun } = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Begun & { until: number }
  return until > Date.now() ? begun : undefined
}

const signatureOf = (key: string, body: string): string =>
  createHmac('sha256', key).update(`sign-in ${body}`).digest('base64url')

/** Sent along when the provider sends the browser back, and not to other pages. */
const options = (request: FastifyRequest) =>
  ({
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecureOutside(request),
    path: `${request.server.outside.prefix}/sign-in`,
  }) as const
