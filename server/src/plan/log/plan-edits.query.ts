import type { Reader } from '../../database/access.ts'
import { rows } from '../../database/rows.ts'
import { timeText } from '../../database/time-text.ts'
import { author } from '../plan-author.ts'
import type { PlanEditNode } from './plan-edit.type.ts'

/** Rows of a plan's log after a sequence, in order; the key of a request only where it is the asker's own. */
export const findEdits = (
  reader: Reader,
  planId: string,
  sequence: number,
  limit: number,
  accountId: string | null,
): Promise<PlanEditNode[]> => rows(reader, editsAfter('sequence'), [planId, sequence, limit, accountId])

/** Rows of a plan's log after a version, in order. */
export const findEditsSince = (
  reader: Reader,
  planId: string,
  version: number,
  limit: number,
  accountId: string | null,
): Promise<PlanEditNode[]> => rows(reader, editsAfter('version'), [planId, version, limit, accountId])

const editsAfter = (number: 'sequence' | 'version'): string =>
  `select e.sequence, e.version, e.kind, e.undoes, e.edit, case when e.author_id = $4::uuid then e.request end as request,
     ${timeText('e.created_at')} as "createdAt", ${author}
   from plan_edit e join account a on a.id = e.author_id where e.plan_id = $1 and e.${number} > $2 order by e.${number} limit $3`
