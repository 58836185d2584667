import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from '../../../graphql/context.ts'
import { MAX_COST } from './max-cost.ts'

/** Tells what a request may have cost, in the `extensions` of its answer, to whoever sends the header `geyi-cost`. */
export const tellCost: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue: { cost, tellsCost }, response: { body } }) => {
      if (body.kind !== 'single' || cost === undefined || !tellsCost) return
      body.singleResult.extensions = { ...body.singleResult.extensions, cost: { cost, limit: MAX_COST } }
    },
  }),
}
