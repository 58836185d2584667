import type { EntityManager } from '@mikro-orm/postgresql'
import { holdsAt } from '../../database/holds-on.ts'
import { rows } from '../../database/rows.ts'

/** Codes of the communities of a subtree on a day. */
export async function findCommunities(em: EntityManager, within: string, day: string): Promise<string[]> {
  const found = await rows<{ code: string }>(
    em,
    `select d.code from division_version d where d.code like $1 || '%' and d.level = 'COMMUNITY'
       and ${holdsAt('$2::date', 'd')}`,
    [within, day],
  )
  return found.map(({ code }) => code)
}
