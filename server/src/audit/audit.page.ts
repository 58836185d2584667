import { DomainError } from '../errors/domain-error.ts'
import type { Context } from '../graphql/context.ts'
import { pageOf, pageSize } from '../graphql/paging/connection.ts'
import { Cursors } from '../graphql/paging/cursor.ts'
import type { PageArguments } from '../graphql/paging/page-arguments.ts'
import { subtreesFor } from '../viewer/authorize.ts'
import { requireSignedIn } from '../viewer/signed-in.ts'
import type { Viewer } from '../viewer/viewer.ts'
import type { AuditFilter } from './audit.inputs.ts'
import { countAudit, findAudit } from './audit.query.ts'
import type { AuditConnection } from './audit.type.ts'

/** Codes of the subtrees whose audit somebody may read. @throws UNAUTHENTICATED, FORBIDDEN */
export function subtreesToAudit(viewer: Viewer | null): string[] {
  requireSignedIn(viewer)
  const subtrees = subtreesFor(viewer, 'READ_AUDIT')
  if (subtrees.length === 0) throw new DomainError('FORBIDDEN', 'The audit is read by administrators.')
  return subtrees
}

/** One page of what was done within the viewer's subtrees, the newest first. */
export async function pageOfAudit(
  { reader, viewer, instanceKey }: Context,
  filter: AuditFilter,
  { first, after }: PageArguments,
): Promise<AuditConnection> {
  const subtrees = subtreesToAudit(viewer)
  const size = pageSize(first)
  const cursors = new Cursors(instanceKey, 'audit', { filter, subtrees })
  const before = after ? String(cursors.decode(after)[0]) : undefined
  return pageOf(
    await findAudit(reader, subtrees, filter, before, size + 1),
    size,
    after,
    ({ number }) => cursors.encode([number]),
    entry => entry,
    () => countAudit(reader, subtrees, filter),
  ) as unknown as AuditConnection
}
