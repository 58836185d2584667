import type { GraphiQL } from 'graphiql'
import type { ComponentProps } from 'react'
import { at } from '../address/prefix.ts'

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher']

/** Sends a request of the editor to the API, with the browser's session. */
export const send: Fetcher = async (request, options) => {
  const response = await fetch(at('/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify(request),
  })
  return response.json()
}
