import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from '../../graphql/context.ts'
import { isStranger } from './stranger.ts'

const HINT = / Did you mean .*$/s

/** Takes out of an error the guess at what was meant: it would tell a stranger names that they did not know. */
export function withoutHint<Wrong extends { message: string }>(error: Wrong): Wrong {
  error.message = error.message.replace(HINT, '')
  return error
}

/** Takes the guesses out of what a stranger is told about their variables. */
export const noHints: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response: { body } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors || !isStranger(contextValue)) return
      body.singleResult.errors = body.singleResult.errors.map(error => withoutHint({ ...error }))
    },
  }),
}
