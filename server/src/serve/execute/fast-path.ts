import type { ApolloServer } from '@apollo/server'
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { execute, type GraphQLSchema, Kind } from 'graphql'
import { bearerOf } from '../../account/key/bearer.ts'
import type { Context } from '../../graphql/context.ts'
import { stringifyWithRawJson } from '../../graphql/raw-json.ts'
import { bodyTooLarge, isLarge } from '../gate/body/body-limit.ts'
import { charge } from '../gate/charge.ts'
import { MAX_COST } from '../gate/cost/max-cost.ts'
import { type Admitted, type Gate, isRefused } from '../gate/gate.ts'
import { isStranger } from '../gate/stranger.ts'
import type { CompiledQueries } from './compiled-queries.ts'
import { onceRecorded } from './once-recorded.ts'
import { tellWritten } from './own-writes.ts'
import type { Refuse } from './refusal.ts'
import { type GraphqlRequest, isPlain, requestOf } from './request.ts'

/** What answering needs. */
export interface Answering {
  readonly server: ApolloServer<Context>
  readonly schema: GraphQLSchema
  readonly gate: Gate
  readonly queries: CompiledQueries
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>
  readonly refuse: Refuse
  /** Apollo's own HTTP layer. */
  readonly otherwise: RouteHandlerMethod
}

/**
 * Lets in what the gate admits and runs plain JSON requests at once. All others — GET, other content types, batches, persisted
 * queries, incremental delivery — go on to Apollo's HTTP layer, which negotiates what a plain request has no use for; and Apollo
 * words all errors of what ran.
 */
export function answerGraphql({
  server,
  schema,
  gate,
  queries,
  contextOf,
  refuse,
  otherwise,
}: Answering): RouteHandlerMethod {
  const run = async (asked: GraphqlRequest, context: Context, reply: FastifyReply): Promise<FastifyReply> => {
    const { text, operationName, variables } = asked
    const admitted = gate.admit({
      text,
      operationName,
      variables,
      stranger: isStranger(context),
      kinds: ['query', 'mutation'],
    })
    if (isRefused(admitted)) return refuse(reply, admitted)
    if (isLarge(context.request) && !imports(admitted)) return refuse(reply, [bodyTooLarge()])
    const tooMuch = charge(context, admitted)
    if (tooMuch) return refuse(reply, [tooMuch])
    const { document, operation, cost } = admitted
    if (operation.operation !== 'query') context.readWhatIsWritten()
    const compiled = queries.find(admitted)
    const answer = await onceRecorded(
      context,
      compiled
        ? await compiled(undefined, context, variables)
        : await execute({ schema, document, operationName, contextValue: context, variableValues: variables }),
    )
    if (operation.operation === 'mutation') await tellWritten(context)
    if (!answer.errors)
      return send(reply, context.tellsCost ? { ...answer, extensions: { cost: { cost, limit: MAX_COST } } } : answer)
    context.answer = answer
    const { http, body } = await server.executeOperation(
      { query: text, variables, ...(operationName === undefined ? {} : { operationName }) },
      { contextValue: context },
    )
    if (body.kind !== 'single') throw new Error('A plain request has one answer.')
    for (const [name, value] of http.headers) reply.header(name, value)
    return send(reply.code(http.status ?? 200), body.singleResult)
  }

  return async function (request, reply) {
    // No other site's page can have a key sent along, so Apollo need not ask where the page came from.
    if (bearerOf(request) !== undefined) request.headers['apollo-require-preflight'] = 'key'
    const asked = requestOf(request)
    if (isLarge(request) && !isPlain(request)) return refuse(reply, [bodyTooLarge()])
    if (!asked) return otherwise.call(this, request, reply)
    if (!isPlain(request)) {
      // Apollo reads every text that it is sent, so that the gate has to see it first; what it runs comes through the gate once more.
      const refused = gate.refusal(asked.text)
      return refused ? refuse(reply, refused) : otherwise.call(this, request, reply)
    }
    let context: Context
    try {
      context = await contextOf(request, reply)
    } catch {
      return otherwise.call(this, request, reply)
    }
    return run(asked, context, reply)
  }
}

/** Whether an operation imports, so that its body may be large. */
const imports = ({ operation: { selectionSet } }: Admitted): boolean =>
  selectionSet.selections.some(selection => selection.kind === Kind.FIELD && IMPORTS.has(selection.name.value))

const IMPORTS = new Set(['importFeatures', 'importNet', 'importPaths'])

const send = (reply: FastifyReply, answer: unknown): FastifyReply =>
  reply.type('application/json; charset=utf-8').send(stringifyWithRawJson(answer))
