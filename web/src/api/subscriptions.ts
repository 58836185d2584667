import { type Exchange, subscriptionExchange } from '@urql/core'

/** Milliseconds until what could not be loaded is asked for again. */
const AGAIN = 2_000

/** The socket, loaded when somebody first listens. A page whose server is away just then waits until it is back. */
const loaded = (): Promise<typeof import('./socket.ts')> =>
  import('./socket.ts').catch(() => new Promise(resolve => setTimeout(resolve, AGAIN)).then(loaded))

/** Carries subscriptions over a socket; queries and mutations go by POST. */
export const subscriptions: Exchange = subscriptionExchange({
  forwardSubscription: ({ query, variables }) => ({
    subscribe(sink) {
      let isGone = false
      let unsubscribe = () => {}
      void loaded().then(({ socket }) => {
        if (isGone) return
        unsubscribe = socket.subscribe(
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
