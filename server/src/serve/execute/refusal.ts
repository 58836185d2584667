import type { FastifyReply } from 'fastify'
import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import { statusForClient } from './status-of-answer.ts'

/** Answers a request that was refused before anything ran. */
export type Refuse = (reply: FastifyReply, errors: readonly GraphQLError[]) => FastifyReply

/** Words refusals as Apollo words errors: the first one's status is the answer's. */
export const refuseWith =
  (format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError): Refuse =>
  (reply, errors) => {
    const { http, retryAfter, code } = errors[0]?.extensions ?? {}
    const { status = 400 } = (http ?? {}) as { status?: number }
    if (typeof retryAfter === 'number') reply.header('retry-after', retryAfter)
    return reply
      .code(statusForClient(reply.request, status, code))
      .type('application/json; charset=utf-8')
      .send({ errors: errors.map(error => format(formattedOf(error), error)) })
  }

/** An error in the form in which it leaves, without what is meant for the HTTP layer. */
export function formattedOf(error: GraphQLError): GraphQLFormattedError {
  const { extensions: { http: _, ...extensions } = {}, ...formatted } = error.toJSON()
  return { ...formatted, extensions }
}
