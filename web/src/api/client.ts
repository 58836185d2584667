import { Client, cacheExchange, fetchExchange } from '@urql/core'
import { askAgainSignedOut } from './askAgainSignedOut.ts'
import { subscriptions } from './subscriptions.ts'

/** The one way to the server. POST only: the server takes no query over GET without a preflight. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, askAgainSignedOut, fetchExchange, subscriptions],
  preferGetMethod: false,
  fetchOptions: { credentials: 'same-origin' },
})
