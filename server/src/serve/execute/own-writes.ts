import type { FastifyRequest } from 'fastify'
import type { Copies } from '../../database/copies/copies.ts'
import { type Lsn, parseLsn } from '../../database/copies/lsn.ts'
import { writtenTo } from '../../database/copies/written.query.ts'
import type { Context } from '../../graphql/context.ts'
import { isSecureOutside } from '../../outside.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The replicas that reads are served from. */
    copies: Copies | null
  }
}

/** Name of the cookie, and of the header for clients that keep none. */
const NAME = 'geyi-seen'
/** Seconds after which every replica that is of use has what was written. */
const KEPT = 600

/** Up to where somebody must see what was written, for it may be theirs. It can be made up: then the primary is read. */
export const seenBy = ({ headers, cookies }: FastifyRequest): Lsn | undefined => {
  const told = headers[NAME]
  return parseLsn(typeof told === 'string' ? told : cookies[NAME])
}

/** Tells whoever has written up to where their next requests must see. */
export async function tellWritten({ request, reply, writer, viewer }: Context): Promise<void> {
  const { copies, outside } = request.server
  if (!copies) return
  const lsn = await writtenTo(writer).catch(() => undefined)
  if (!lsn) return
  reply.header(NAME, lsn)
  // A program keeps the header, or reads where it wrote.
  if (viewer?.key) return
  reply.setCookie(NAME, lsn, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecureOutside(request),
    path: outside.prefix || '/',
    maxAge: KEPT,
  })
}
