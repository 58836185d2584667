import type { ApolloServer } from '@apollo/server'
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import type { Context } from './context.ts'
import { stringifyWithRawJson } from './raw-json.ts'

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>

interface PlainRequest {
  query: string
  variables?: Record<string, unknown>
  operationName?: string
}

/**
 * Answers plain JSON requests straight through Apollo's executor and leaves all others — GET, other content types, batches,
 * persisted queries, incremental delivery — to its HTTP layer, which negotiates what a plain request has no use for.
 */
export function withFastPath(
  server: ApolloServer<Context>,
  contextOf: ContextOf,
  otherwise: RouteHandlerMethod,
): RouteHandlerMethod {
  return async function (request, reply) {
    if (!isPlain(request)) return otherwise.call(this, request, reply)
    let context: Context
    try {
      context = await contextOf(request, reply)
    } catch {
      return otherwise.call(this, request, reply)
    }
    const { http, body } = await server.executeOperation(request.body as PlainRequest, {
      contextValue: context,
    })
    if (body.kind !== 'single') throw new Error('A plain request has one answer.')
    for (const [name, value] of http.headers) reply.header(name, value)
    return reply
      .code(http.status ?? 200)
      .type('application/json; charset=utf-8')
      .send(stringifyWithRawJson(body.singleResult))
  }
}

/** A JSON body of one query in words, from a client that takes JSON: no form or image can send this across sites. */
function isPlain({ method, headers, body }: FastifyRequest): boolean {
  if (method !== 'POST' || !headers['content-type']?.startsWith('application/json')) return false
  const { accept } = headers
  if (accept && !accept.includes('*/*') && !accept.includes('application/json')) return false
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false
  const { query, variables, operationName, extensions } = body as Record<string, unknown>
  return (
    typeof query === 'string' &&
    extensions === undefined &&
    (variables === undefined || (typeof variables === 'object' && variables !== null && !Array.isArray(variables))) &&
    (operationName === undefined || typeof operationName === 'string')
  )
}
