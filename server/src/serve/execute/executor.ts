import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface'
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from 'graphql'
import { DomainError } from '../../errors/domain-error.ts'
import type { Context } from '../../graphql/context.ts'
import { charge } from '../gate/charge.ts'
import { type Gate, isRefused } from '../gate/gate.ts'
import { isStranger } from '../gate/stranger.ts'
import { onceRecorded } from './once-recorded.ts'
import { tellWritten } from './own-writes.ts'

/**
 * Executes for Apollo what the gate lets in, a persisted query too, whose text Apollo alone has.
 * What the fast path has already answered, with errors in it, comes here only for Apollo to word the errors.
 */
export function createExecutor(schema: GraphQLSchema, gate: Gate): GatewayInterface {
  const executor: GatewayExecutor = async ({ operationName, source, request, context: contextValue }) => {
    const context = contextValue as Context
    if (context.answer) return withRealErrors(context.answer)
    const variables = request.variables ?? {}
    const admitted = gate.admit({
      text: source,
      operationName: operationName ?? undefined,
      variables,
      stranger: isStranger(context),
      kinds: ['query', 'mutation'],
    })
    if (isRefused(admitted)) return { errors: admitted }
    const tooMuch = charge(context, admitted)
    if (tooMuch) return { errors: [tooMuch] }
    const { document, operation } = admitted
    if (operation.operation !== 'query') context.readWhatIsWritten()
    const answer = await onceRecorded(
      context,
      await execute({ schema, document, operationName, contextValue, variableValues: variables }),
    )
    if (operation.operation === 'mutation') await tellWritten(context)
    return answer
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
