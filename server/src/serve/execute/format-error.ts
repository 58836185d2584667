import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLFormattedError } from 'graphql'
import { unavailabilityOf } from '../../database/unavailable.ts'
import { DomainError } from '../../errors/domain-error.ts'

/** What Apollo says, without a code, of a query that comes with the hash of another, and of a hash of a kind that it does not know. */
const WRONG_HASH = new Set(['provided sha does not match query', 'Unsupported persisted query version'])

/** What Apollo says, likewise, of a mutation that comes by GET. */
const BY_GET = /^GET requests only support query operations/

/** What leaves when something failed: reasons for a request that can't be met, and for a bug nothing but an id to find it in the log. */
export const errorFormatter =
  (log: FastifyBaseLogger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const thrown = unwrapResolverError(error)
    if (thrown instanceof DomainError) return clipped(formatted)
    if (!formatted.path && WRONG_HASH.has(formatted.message))
      return { ...formatted, extensions: { code: 'BAD_REQUEST' } }
    if (!formatted.path && BY_GET.test(formatted.message))
      return {
        message: 'By GET only queries are answered. Send this by POST.',
        extensions: { code: 'METHOD_NOT_ALLOWED' },
      }
    const unavailable = unavailabilityOf(thrown)
    if (unavailable) {
      log.warn({ err: thrown }, 'the database can’t serve right now')
      const { code, retryAfter } = unavailable.extensions
      return { message: unavailable.message, extensions: { code, retryAfter } }
    }
    // What has no path failed before anything ran: the request itself is wrong, and its message speaks of nothing else.
    if (!formatted.path && formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return clipped(formatted)
    const id = randomUUID()
    log.error({ err: thrown, id }, 'a request failed on a bug')
    return { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR', id } }
  }

/** The longest message: what was sent is quoted in it, however long that is. */
const LONGEST = 500

const clipped = (error: GraphQLFormattedError): GraphQLFormattedError =>
  error.message.length <= LONGEST ? error : { ...error, message: `${error.message.slice(0, LONGEST)} …` }
