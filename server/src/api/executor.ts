import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface'
import { type DocumentNode, type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { DomainError } from './domain-error.ts'

/** How often a query must come before compiling it pays: compiling takes as long as many runs, and a stranger can send ever new queries. */
const COMPILE_FROM = 3

interface Seen {
  times: number
  compiled?: CompiledQuery
}

/**
 * Executes queries for Apollo: interpreted at first, compiled once the same query keeps coming.
 * Apollo keeps parsed documents in a bounded cache; what is compiled goes with them.
 */
export function createExecutor(schema: GraphQLSchema, compileFrom = COMPILE_FROM): GatewayInterface {
  const seen = new WeakMap<DocumentNode, Map<string, Seen>>()

  const executor: GatewayExecutor = async ({ document, operationName, request, context }) => {
    const operation = seenOperation(seen, document, operationName ?? '')
    if (++operation.times >= compileFrom && !operation.compiled) {
      const compiled = compileQuery(schema, document, operationName ?? undefined)
      if (isCompiledQuery(compiled)) operation.compiled = compiled
    }
    const variables = request.variables ?? {}
    if (operation.compiled) return withRealErrors(await operation.compiled.query(undefined, context, variables))
    return await execute({ schema, document, operationName, contextValue: context, variableValues: variables })
  }

  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate: callback => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => {}
    },
    stop: async () => {},
  }
}

/** Compiled queries answer with look-alikes of `GraphQLError`, which Apollo does not take for one. Without any data, the variables were refused. */
const withRealErrors = ({ data, errors }: ExecutionResult): ExecutionResult => {
  if (!errors) return { data: data ?? null }
  if (data === undefined) return { errors: errors.map(({ message }) => new DomainError('BAD_USER_INPUT', message)) }
  return {
    data,
    errors: errors.map(
      ({ message, path, originalError, extensions }) =>
        new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null, extensions }),
    ),
  }
}

/** What is known of one operation of a document. */
function seenOperation(seen: WeakMap<DocumentNode, Map<string, Seen>>, document: DocumentNode, name: string): Seen {
  const operations = seen.get(document) ?? new Map<string, Seen>()
  const operation = operations.get(name) ?? { times: 0 }
  seen.set(document, operations.set(name, operation))
  return operation
}
