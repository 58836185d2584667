import { type Edit, parseEdits } from '@geyi/shared/edits'
import { DomainError } from '../../errors/domain-error.ts'

/** The edits of a request. @throws BAD_USER_INPUT with path and reason */
export function parsedEdits(input: readonly unknown[]): readonly Edit[] {
  const parsed = parseEdits(input)
  if (parsed.ok) return parsed.value
  const { path, message, reason } = parsed.problem
  throw new DomainError('BAD_USER_INPUT', `${path} ${message}.`, { argument: 'edits', path, reason })
}
