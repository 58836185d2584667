import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyRequest } from 'fastify'
import type { Context } from '../../graphql/context.ts'

const statuses: Record<string, number> = { UNAVAILABLE: 503, RATE_LIMITED: 429 }

/** What is wrong with a document or its variables, before anything of it runs. */
const OF_DOCUMENTS: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
])

/**
 * 200 instead of 400 for a wrong document where only `application/json` is taken: such a client expects GraphQL's errors in an answer
 * that went well, and what stands between may hide any other (GraphQL over HTTP, “application/json”).
 */
export const statusForClient = ({ headers: { accept } }: FastifyRequest, status: number, code: unknown): number =>
  status === 400 && accept !== undefined && takesJsonAlone(accept) && OF_DOCUMENTS.has(code) ? 200 : status

const takesJsonAlone = (accept: string): boolean => /^\s*application\/json\s*(;[^,]*)?$/i.test(accept)

/**
 * The HTTP status speaks of the whole answer: what one root field was refused for is its own affair once another has been answered.
 * Where nothing was, status and headers say, also to whoever reads no GraphQL, whether and when to come again.
 */
export const statusOfAnswer: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response: { body, http } }) => {
      if (body.kind !== 'single') return
      const { data, errors = [] } = body.singleResult
      const answered = Object.values(data ?? {}).some(value => value !== null)
      if (answered) http.status = 200
      for (const { extensions } of errors) {
        const status = statuses[String(extensions?.code)]
        if (!status) continue
        if (!answered) http.status = status
        const seconds = extensions?.retryAfter
        if (typeof seconds === 'number') http.headers.set('retry-after', String(seconds))
      }
      if (http.status) http.status = statusForClient(contextValue.request, http.status, errors[0]?.extensions?.code)
    },
  }),
}
