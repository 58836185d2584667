import { type AnyVariables, createRequest, type OperationResult, type TypedDocumentNode } from '@urql/core'
import { askAnew } from './client.ts'

type Answer<Data> = Promise<OperationResult<Data>>

const ahead = new Map<number, Answer<unknown>>()

/** Asks for what a page needs while the page is still being loaded. */
export function askAhead<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): void {
  ahead.set(createRequest(query, variables).key, askAnew(query, variables))
}

/** The server's answer: the one that was asked for ahead, once, or a new one. */
export function answerTo<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Answer<Data> {
  const { key } = createRequest(query, variables)
  const answer = ahead.get(key) as Answer<Data> | undefined
  ahead.delete(key)
  return answer ?? askAnew(query, variables)
}
