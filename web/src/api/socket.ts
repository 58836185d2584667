import { createClient } from 'graphql-ws'
import { at } from '../address/prefix.ts'

/** The socket to the server: opened when somebody first listens, closed when nobody does, and opened again when it breaks. */
export const socket = createClient({
  url: `${location.origin.replace(/^http/, 'ws')}${at('/graphql')}`,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
})
