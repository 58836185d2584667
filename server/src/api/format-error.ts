import { randomUUID } from 'node:crypto'
import { ApolloServerErrorCode } from '@apollo/server/errors'
import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { DomainError } from './domain-error.ts'

/** Codes of requests that never became a query; their messages speak of the request only. */
const requestCodes = new Set<unknown>([
  ...Object.values(ApolloServerErrorCode),
  'METHOD_NOT_ALLOWED',
  'UNSUPPORTED_MEDIA_TYPE',
])

/** What leaves when something failed: reasons for a request that can't be met, and for a bug nothing but an id to find it in the log. */
export const errorFormatter =
  (log: FastifyBaseLogger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const thrown = error instanceof GraphQLError ? (error.originalError ?? error) : error
    const code = formatted.extensions?.code
    if (thrown instanceof DomainError) return formatted
    if (
      error instanceof GraphQLError &&
      !error.originalError &&
      code !== 'INTERNAL_SERVER_ERROR' &&
      requestCodes.has(code)
    )
      return formatted
    const id = randomUUID()
    log.error({ err: thrown, id }, 'a request failed on a bug')
    return { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR', id } }
  }
