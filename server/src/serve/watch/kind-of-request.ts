import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Kind, type OperationDefinitionNode } from 'graphql'

declare module 'fastify' {
  interface FastifyRequest {
    /** What was asked over GraphQL, once the gate has let it in. */
    operation: OperationDefinitionNode | null
  }
}

/** Lets requests carry what they ask. */
export const watchOperations = (app: FastifyInstance): void => void app.decorateRequest('operation', null)

/** What a request is one of; a fixed list, so that it can be a label of a measure. */
export type RequestKind = 'query' | 'mutation' | 'subscription' | 'refused' | 'tile' | 'health' | 'page'

/** What a request asks for: GraphQL by its operation, `refused` where the gate let nothing in. */
export function kindOf({ operation, routeOptions: { url = '' } }: FastifyRequest): RequestKind {
  if (operation) return operation.operation
  if (url === '/graphql') return 'refused'
  if (url.startsWith('/tiles/')) return 'tile'
  return url.startsWith('/health/') || url === '/metrics' ? 'health' : 'page'
}

/** The most root fields that the log names. */
const NAMED = 10

/** The root fields of what was asked: words of the schema, never of whoever asks. */
export function fieldsOf({ operation }: FastifyRequest): string[] {
  const fields = (operation?.selectionSet.selections ?? []).flatMap(selection =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  )
  return [...new Set(fields)].slice(0, NAMED)
}
