import { DomainError } from '../../errors/domain-error.ts'
import type { ValueReason } from '../../graphql/parse/value-reason.ts'

/** Why a file can't be taken as a whole. */
type FileReason = Extract<ValueReason, `FILE_${string}`>

/** A file that can't be taken: a sentence with its name, and a word that pages have their own sentence for. */
export const refusedFile = (reason: FileReason, message: string): DomainError =>
  new DomainError('BAD_USER_INPUT', message, { argument: 'file', reason })
