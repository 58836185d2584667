import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from '../../graphql/context.ts'

const statuses: Record<string, number> = { UNAVAILABLE: 503, RATE_LIMITED: 429 }

/**
 * The HTTP status speaks of the whole answer: what one root field was refused for is its own affair once another has been answered.
 * Where nothing was, status and headers say, also to whoever reads no GraphQL, whether and when to come again.
 */
export const statusOfAnswer: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
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
    },
  }),
}
