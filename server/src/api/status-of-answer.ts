import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from './context.ts'

/** The HTTP status speaks of the whole answer: what one root field was refused for is its own affair once another has been answered. */
export const statusOfAnswer: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind === 'single' && Object.values(body.singleResult.data ?? {}).some(value => value !== null))
        http.status = 200
    },
  }),
}
