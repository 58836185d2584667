import type { DomainError } from '../../errors/domain-error.ts'
import type { Context } from '../../graphql/context.ts'
import type { Admitted } from './gate.ts'

/** Writes down what a request was let in for, and of a key, what it may cost. @returns why not, when the key has used up its minute */
export function charge(context: Context, { operation, cost }: Admitted): DomainError | undefined {
  const { request, viewer } = context
  context.cost = cost
  request.operation = operation
  return viewer?.key && request.server.keyUse.spend(viewer.key.keyId, cost)
}
