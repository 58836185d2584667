import type { EntityManager } from '@mikro-orm/postgresql'
import type { Viewer } from '../account/viewer.ts'
import { oneRow, rows } from '../database/rows.ts'
import { timeText } from '../database/time-text.ts'
import type { Notice } from './notice.type.ts'

/**
 * What others did to plans that the account created, drew in or spoke about, or that it reviews, as far as it still has a role
 * there. Showing a plan to everybody is a step that leaves its state as it was, and no news.
 */
const newsOf = ({ accountId, rights }: Viewer): { sql: string; parameters: unknown[] } => ({
  sql: `from (
      select plan_id, version, author_id, created_at, kind,
        (select c.text from plan_comment c where c.plan_id = s.plan_id and c.version = s.version - 1 and c.verdict is not null) as text
      from (select *, state as kind, lag(state) over (partition by plan_id order by version) as was from plan_step) s
      where s.state <> 'DRAFT' and s.state is distinct from s.was
      union all
      select plan_id, version, author_id, created_at, 'COMMENTED', text from plan_comment where verdict is null
    ) n
    join plan p on p.id = n.plan_id join account a on a.id = n.author_id
    join account me on me.id = $1::uuid
    where n.author_id <> me.id
      and exists (select 1 from unnest($2::text[]) r(code) where starts_with(p.division_code, r.code))
      and (p.author_id = me.id
        or exists (select 1 from unnest($3::text[]) r(code) where starts_with(p.division_code, r.code))
        or exists (select 1 from plan_edit e where e.plan_id = p.id and e.author_id = me.id)
        or exists (select 1 from plan_comment c where c.plan_id = p.id and c.author_id = me.id))`,
  parameters: [
    accountId,
    rights.map(({ divisionCode }) => divisionCode),
    rights.filter(({ role }) => role === 'REVIEWER').map(({ divisionCode }) => divisionCode),
  ],
})

/** The last notices of an account, the newest first. */
export function findNotices(em: EntityManager, viewer: Viewer, limit: number): Promise<Notice[]> {
  const { sql, parameters } = newsOf(viewer)
  return rows(
    em,
    `select 'Plan:' || p.id || ' ' || n.version as id, n.kind, 'Plan:' || p.id as "planId", p.name as "planName", n.text,
       json_build_object('username', a.username, 'displayName', a.display_name) as author,
       ${timeText('n.created_at')} as "createdAt", n.created_at > me.notices_read_at as unread
     ${sql} order by n.created_at desc, n.version desc limit $4`,
    [...parameters, limit],
  )
}

export async function countUnread(em: EntityManager, viewer: Viewer): Promise<number> {
  const { sql, parameters } = newsOf(viewer)
  const { count } = await oneRow<{ count: number }>(
    em,
    `select count(*)::int as count ${sql} and n.created_at > me.notices_read_at`,
    parameters,
  )
  return count
}

/** Marks what happened up to a moment as read; what was read stays so. */
export const readUntil = (em: EntityManager, { accountId }: Viewer, moment: Date): Promise<unknown> =>
  rows(
    em,
    `update account set notices_read_at = greatest(notices_read_at, least($2::timestamptz, now())) where id = $1::uuid`,
    [accountId, moment.toISOString()],
  )
