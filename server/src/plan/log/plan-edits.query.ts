import type { Reader } from '../../database/access.ts'
import { rows } from '../../database/rows.ts'
import { timeText } from '../../database/time-text.ts'
import { author } from '../plan-author.ts'
import type { PlanEditNode } from './plan-edit.type.ts'

/** Rows of a plan's log after a sequence, in order; the key of a request only where it is the asker's own. */
export const findEdits = (
  reader: Reader,
  planId: string,
  after: number,
  limit: number,
  accountId: string | null,
): Promise<PlanEditNode[]> =>
  rows(
    reader,
    `select e.sequence, e.version, e.kind, e.undoes, e.edit, case when e.author_id = $4::uuid then e.request end as request,
       ${timeText('e.created_at')} as "createdAt", ${author}
     from plan_edit e join account a on a.id = e.author_id where e.plan_id = $1 and e.sequence > $2 order by e.sequence limit $3`,
    [planId, after, limit, accountId],
  )

/** Rows of a plan's log after a version, in order. */
export const findEditsSince = (
  reader: Reader,
  planId: string,
  version: number,
  limit: number,
  accountId: string | null,
): Promise<PlanEditNode[]> =>
  rows(
    reader,
    `select e.sequence, e.version, e.kind, e.undoes, e.edit, case when e.author_id = $4::uuid then e.request end as request,
       ${timeText('e.created_at')} as "createdAt", ${author}
     from plan_edit e join account a on a.id = e.author_id where e.plan_id = $1 and e.version > $2 order by e.version limit $3`,
    [planId, version, limit, accountId],
  )
