import { type Exchange, subscriptionExchange } from '@urql/core'
import type { Client } from 'graphql-ws'
import { at } from '../address/prefix.ts'

let socket: Promise<Client> | null = null

/** The socket to the server: loaded and opened when somebody first listens, closed when nobody does, and opened again when it breaks. */
const socketToServer = (): Promise<Client> => {
  socket ??= import('graphql-ws').then(({ createClient }) =>
    createClient({
      url: `${location.origin.replace(/^http/, 'ws')}${at('/graphql')}`,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
    }),
  )
  return socket
}

/** Carries subscriptions over a socket; queries and mutations go by POST. */
export const subscriptions: Exchange = subscriptionExchange({
  forwardSubscription: ({ query, variables }) => ({
    subscribe(sink) {
      let isGone = false
      let unsubscribe = () => {}
      void socketToServer().then(client => {
        if (isGone) return
        unsubscribe = client.subscribe(
          { query: query ?? '', variables: variables ?? {} },
          {
            next: result => sink.next(result as never),
            error: error => sink.error(error),
            complete: () => sink.complete(),
          },
        )
      })
      return {
        unsubscribe() {
          isGone = true
          unsubscribe()
        },
      }
    },
  }),
})
