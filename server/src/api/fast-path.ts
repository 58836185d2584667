import type { ApolloServer } from '@apollo/server'
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import type { CompiledQueries } from './compiled-queries.ts'
import type { Context } from './context.ts'
import { stringifyWithRawJson } from './raw-json.ts'

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>

interface PlainRequest {
  query: string
  variables?: Record<string, unknown>
  operationName?: string
}

/**
 * Answers plain JSON requests and leaves all others — GET, other content types, batches, persisted queries, incremental
 * delivery — to Apollo's HTTP layer, which negotiates what a plain request has no use for. A query that has been compiled is run
 * at once; Apollo parses and validates all that is new, and words all errors.
 */
export function withFastPath(
  server: ApolloServer<Context>,
  queries: CompiledQueries,
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
    const plain = request.body as PlainRequest
    const compiled = queries.find(plain.query, plain.operationName, plain.variables)
    if (compiled) {
      const answer = await compiled.query(undefined, context, plain.variables ?? {})
      if (!answer.errors) return send(reply, answer)
      context.answer = answer
    }
    const { http, body } = await server.executeOperation(plain, { contextValue: context })
    if (body.kind !== 'single') throw new Error('A plain request has one answer.')
    for (const [name, value] of http.headers) reply.header(name, value)
    return send(reply.code(http.status ?? 200), body.singleResult)
  }
}

const send = (reply: FastifyReply, answer: unknown): FastifyReply =>
  reply.type('application/json; charset=utf-8').send(stringifyWithRawJson(answer))

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
