import { type ExecutionResult, GraphQLError } from 'graphql'
import type { Context } from '../../graphql/context.ts'

/** An answer, once what it tells of others is recorded. Where that can’t be, nothing of it leaves. */
export async function onceRecorded(context: Context, answer: ExecutionResult): Promise<ExecutionResult> {
  try {
    await context.recordNoted()
    return answer
  } catch (error) {
    const originalError = error instanceof Error ? error : new Error(String(error))
    return { data: null, errors: [new GraphQLError(originalError.message, { path: [], originalError })] }
  }
}
