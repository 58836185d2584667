import type { AuditInListFragment } from '../../api/index.ts'
import type { auditTexts } from './audit.texts.ts'

type Words = typeof auditTexts.zh

/** Who did something, in words. */
export function whoOf({ account, way, kind }: AuditInListFragment, text: Words): string {
  if (account) return account.displayName ?? text.gone
  if (way === 'COMMAND') return text.operator
  if (way === 'SERVER') return text.server
  return kind === 'SIGN_IN_FAILED' ? text.unknownName : text.stranger
}

/** What was done, in words; by the name of the mutation where there are none for it yet. */
export function whatOf({ operation, count }: AuditInListFragment, text: Words, number: (of: number) => string): string {
  if (operation === 'readPhones') return text.phonesRead(number(count ?? 0))
  if (operation === 'exportAudit') return text.auditExported(number(count ?? 0))
  const known: Readonly<Record<string, string>> = text.operations
  const [command, ...rest] = operation.split(' ')
  return known[operation] ?? known[command!]?.concat(rest.length > 0 ? ` (${rest.join(' ')})` : '') ?? operation
}
