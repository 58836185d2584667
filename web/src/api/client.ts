import {
  type AnyVariables,
  Client,
  cacheExchange,
  fetchExchange,
  type OperationResult,
  type TypedDocumentNode,
} from '@urql/core'
import { at } from '../address/prefix.ts'
import { askAgainSignedOut } from './askAgainSignedOut.ts'
import { doneOnce } from './doneOnce.ts'
import { fetchOnce } from './early.ts'
import { hearSessionOver } from './sessionOver.ts'
import { subscriptions } from './subscriptions.ts'

/** POST only: the server takes no query over GET without a preflight. */
const server = {
  url: at('/graphql'),
  preferGetMethod: false,
  fetch: fetchOnce,
  fetchOptions: { credentials: 'same-origin' },
} as const

/** The one way to the server. */
export const client = new Client({
  ...server,
  exchanges: [cacheExchange, doneOnce, hearSessionOver, askAgainSignedOut, fetchExchange, subscriptions],
})

const uncached = new Client({ ...server, exchanges: [askAgainSignedOut, fetchExchange] })

/** Asks the server anew and keeps no answer: to cache a whole district it would be walked through field by field. */
export const askAnew = <Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<OperationResult<Data, Variables>> =>
  uncached.query(query, variables, { requestPolicy: 'network-only' }).toPromise()
