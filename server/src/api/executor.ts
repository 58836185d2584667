import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface'
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from 'graphql'
import type { CompiledQueries } from './compiled-queries.ts'
import type { Context } from './context.ts'
import { DomainError } from './domain-error.ts'

/**
 * Executes queries for Apollo and counts them, so that those that keep coming are compiled.
 * What the fast path has already answered, with errors in it, comes here only for Apollo to word the errors.
 */
export function createExecutor(schema: GraphQLSchema, queries: CompiledQueries): GatewayInterface {
  const executor: GatewayExecutor = async ({ document, operationName, source, request, context }) => {
    const { answer } = context as Context
    if (answer) return withRealErrors(answer)
    queries.count(source, operationName ?? undefined, document)
    return await execute({
      schema,
      document,
      operationName,
      contextValue: context,
      variableValues: request.variables ?? {},
    })
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
