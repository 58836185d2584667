import { client, PlanToDrawDocument, type PlanToDrawQuery } from '../api/index.ts'

type Answer = ReturnType<typeof ask>

const ask = (id: string) =>
  client
    .query<PlanToDrawQuery, { id: string }>(PlanToDrawDocument, { id }, { requestPolicy: 'network-only' })
    .toPromise()

let ahead: { readonly id: string; readonly answer: Answer } | null = null

/** Asks for the plan of an address while its page is still being loaded. */
export function askAhead(path: string): void {
  const id = /^\/plan\/([^/]+)\/?$/.exec(path)?.[1]
  if (id) ahead = { id: decodeURIComponent(id), answer: ask(decodeURIComponent(id)) }
}

/** A plan with all that is drawn of it: the answer that was asked for ahead, once, or a new one. */
export function planToDraw(id: string): Answer {
  const answer = ahead?.id === id ? ahead.answer : ask(id)
  ahead = null
  return answer
}
