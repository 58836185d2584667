import type { Reader, Writer } from '../database/access.ts'
import { Conditions } from '../database/conditions.ts'
import { oneRow, rows, run } from '../database/rows.ts'
import { timeText } from '../database/time-text.ts'
import { subtreesFor } from '../viewer/authorize.ts'
import type { Viewer } from '../viewer/viewer.ts'
import type { Notice } from './notice.type.ts'

/**
 * What others did to plans that the account created, drew in or spoke about, or that it reviews, as far as it may
 * still read them.
 */
function newsOf(viewer: Viewer): { sql: string; where: Conditions; isUnread: string } {
  const where = new Conditions()
  const me = `${where.parameter(viewer.accountId)}::uuid`
  // One condition per subtree: the index takes what begins with a parameter, not with a column.
  const within = (codes: string[]) =>
    codes.map(code => `starts_with(p.division_code, ${where.parameter(code)})`).join(' or ') || 'false'
  where.add(`n.author_id <> ${me}`)
  where.add(`(${within(subtreesFor(viewer, 'READ_DRAFTS'))})`)
  const reviewed = subtreesFor(viewer, 'REVIEW_PLANS')
  where.add(`(p.author_id = ${me} or ${within(reviewed)}
    or exists (select 1 from plan_edit e where e.plan_id = p.id and e.author_id = ${me})
    or exists (select 1 from plan_comment c where c.plan_id = p.id and c.author_id = ${me}))`)
  // Plan by plan: whether it concerns the account is found once for each, not for each of its events.
  const sql = `from plan p
    join lateral (select action, version, author_id, at from event where kind = 'PLAN' and node_id = p.id offset 0) n on true
    join account a on a.id = n.author_id`
  const isUnread = `n.at > (select notices_read_at from account where id = ${me})`
  return { sql, where, isUnread }
}

/** SQL: what was said: by a comment itself, or as the reason of a verdict, which comes right before its step. */
const WORDS = `(select c.text from plan_comment c
  where c.plan_id = p.id and (c.version = n.version or c.version = n.version - 1 and c.verdict is not null))`

/** Where a page of notices begins: after this one. */
export interface AfterNotice {
  readonly at: string
  readonly planId: string
  readonly version: number
}

/** A listed notice with the exact time that it is listed by. */
export type ListedNotice = Notice & { readonly at: string }

/** Notices of an account, the newest first. */
export function findNotices(
  reader: Reader,
  viewer: Viewer,
  after: AfterNotice | undefined,
  limit: number,
): Promise<ListedNotice[]> {
  const { sql, where, isUnread } = newsOf(viewer)
  if (after)
    where.add(
      `(n.at, p.id, n.version) < (${where.parameter(after.at)}::timestamptz, ${where.parameter(after.planId)}::uuid, ${where.parameter(after.version)}::int)`,
    )
  return rows(
    reader,
    `select n.action as kind, 'Plan:' || p.id as "planId", n.version as "planVersion", p.name as "planName", ${WORDS} as text,
       json_build_object('username', a.username, 'displayName', a.display_name) as author,
       ${timeText('n.at')} as "createdAt", n.at::text as at, ${isUnread} as unread
     ${sql} where ${where} order by n.at desc, p.id desc, n.version desc limit ${where.parameter(limit)}`,
    where.parameters,
  )
}

export const countNotices = (reader: Reader, viewer: Viewer): Promise<number> => count(reader, newsOf(viewer))

export function countUnread(reader: Reader, viewer: Viewer): Promise<number> {
  const news = newsOf(viewer)
  news.where.add(news.isUnread)
  return count(reader, news)
}

async function count(reader: Reader, { sql, where }: ReturnType<typeof newsOf>): Promise<number> {
  const row = await oneRow<{ count: number }>(
    reader,
    `select count(*)::int as count ${sql} where ${where}`,
    where.parameters,
  )
  return row.count
}

/** Marks what happened up to a moment as read; what was read stays so. */
export const readUntil = (writer: Writer, { accountId }: Viewer, moment: Date): Promise<unknown> =>
  run(
    writer,
    `update account set notices_read_at = greatest(notices_read_at, least($2::timestamptz, now())) where id = $1::uuid`,
    [accountId, moment.toISOString()],
  )
