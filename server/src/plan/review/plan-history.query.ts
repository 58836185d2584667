import type { Reader } from '../../database/access.ts'
import { rows } from '../../database/rows.ts'
import { timeText } from '../../database/time-text.ts'
import type { Batch } from '../../graphql/context.ts'
import { globalId } from '../../graphql/global-id.ts'
import { author } from '../plan-author.ts'
import type { PlanCommentNode } from './plan-comment.type.ts'
import type { PlanStepNode } from './plan-step.type.ts'

const comments = `select 'PlanComment:' || c.id as id, c.plan_id as "planId", c.version, c.text, ST_AsGeoJSON(c.place, 7) as at, c.verdict, ${timeText('c.created_at')} as "createdAt", ${author}
     from plan_comment c join account a on a.id = c.author_id`

/** Comments on a plan after a version, in order. */
export const findComments = (reader: Reader, planId: string, version = 0): Promise<PlanCommentNode[]> =>
  rows(reader, `${comments} where c.plan_id = $1 and c.version > $2 order by c.version`, [planId, version])

/** Comments by their uuids, each with that of its plan. */
export const commentById: Batch<string, PlanCommentNode & { readonly planId: string }> = async ({ reader }, ids) => {
  const found = await rows<PlanCommentNode & { planId: string }>(reader, `${comments} where c.id = any($1::uuid[])`, [
    ids,
  ])
  const byId = new Map(found.map(comment => [comment.id, comment]))
  return ids.map(id => byId.get(globalId('PlanComment', id)) ?? null)
}

/** Steps of a plan after a version, in order. */
export const findSteps = (reader: Reader, planId: string, version = 0): Promise<PlanStepNode[]> =>
  rows(
    reader,
    `select s.version, s.state, ${timeText('s.created_at')} as "createdAt", ${author}
     from plan_step s join account a on a.id = s.author_id where s.plan_id = $1 and s.version > $2 order by s.version`,
    [planId, version],
  )
