import type { FastifyRequest } from 'fastify'

/** What a request asks in words. */
export interface GraphqlRequest {
  readonly text: string
  readonly variables: Record<string, unknown>
  readonly operationName: string | undefined
}

/** The document that a request carries, in its body or address; undefined where it carries none that is a text. */
export function requestOf({ method, body, query }: FastifyRequest): GraphqlRequest | undefined {
  const { query: text, variables, operationName } = (method === 'GET' ? query : (body ?? {})) as Record<string, unknown>
  if (typeof text !== 'string') return undefined
  return {
    text,
    variables: isObject(variables) ? variables : {},
    operationName: typeof operationName === 'string' ? operationName : undefined,
  }
}

/** Whether it is a JSON body of one query in words, from a client that takes JSON: no form or image can send this across sites. */
export function isPlain({ method, headers, body }: FastifyRequest): boolean {
  if (method !== 'POST' || !headers['content-type']?.startsWith('application/json')) return false
  const { accept } = headers
  if (accept && !accept.includes('*/*') && !accept.includes('application/json')) return false
  if (!isObject(body)) return false
  const { query, variables, operationName, extensions } = body
  return (
    typeof query === 'string' &&
    (extensions ?? undefined) === undefined &&
    ((variables ?? undefined) === undefined || isObject(variables)) &&
    ((operationName ?? undefined) === undefined || typeof operationName === 'string')
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
