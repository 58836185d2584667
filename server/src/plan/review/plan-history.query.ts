import type { EntityManager } from '@mikro-orm/postgresql'
import { rows } from '../../database/rows.ts'
import { timeText } from '../../database/time-text.ts'
import type { PlanEditNode } from '../log/plan-edit.type.ts'
import type { PlanCommentNode } from './plan-comment.type.ts'
import type { PlanStepNode } from './plan-step.type.ts'

const author = `json_build_object('username', a.username, 'displayName', a.display_name) as author`

/** Rows of a plan's log after a sequence, in order; the key of a request only where it is the asker's own. */
export const findEdits = (
  em: EntityManager,
  planId: string,
  after: number,
  limit: number,
  accountId: string | null,
): Promise<PlanEditNode[]> =>
  rows(
    em,
    `select e.sequence, e.version, e.kind, e.undoes, e.edit, case when e.author_id = $4::uuid then e.request end as request,
       ${timeText('e.created_at')} as "createdAt", ${author}
     from plan_edit e join account a on a.id = e.author_id where e.plan_id = $1 and e.sequence > $2 order by e.sequence limit $3`,
    [planId, after, limit, accountId],
  )

/** Rows of a plan's log after a version, in order. */
export const findEditsSince = (
  em: EntityManager,
  planId: string,
  version: number,
  limit: number,
  accountId: string | null,
): Promise<PlanEditNode[]> =>
  rows(
    em,
    `select e.sequence, e.version, e.kind, e.undoes, e.edit, case when e.author_id = $4::uuid then e.request end as request,
       ${timeText('e.created_at')} as "createdAt", ${author}
     from plan_edit e join account a on a.id = e.author_id where e.plan_id = $1 and e.version > $2 order by e.version limit $3`,
    [planId, version, limit, accountId],
  )

/** Comments on a plan after a version, in order. */
export const findComments = (em: EntityManager, planId: string, version = 0): Promise<PlanCommentNode[]> =>
  rows(
    em,
    `select c.id, c.version, c.text, ST_AsGeoJSON(c.place, 7) as at, c.verdict, ${timeText('c.created_at')} as "createdAt", ${author}
     from plan_comment c join account a on a.id = c.author_id where c.plan_id = $1 and c.version > $2 order by c.version`,
    [planId, version],
  )

/** Steps of a plan after a version, in order. */
export const findSteps = (em: EntityManager, planId: string, version = 0): Promise<PlanStepNode[]> =>
  rows(
    em,
    `select s.version, s.state, ${timeText('s.created_at')} as "createdAt", ${author}
     from plan_step s join account a on a.id = s.author_id where s.plan_id = $1 and s.version > $2 order by s.version`,
    [planId, version],
  )
