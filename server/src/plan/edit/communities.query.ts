import type { EntityManager } from '@mikro-orm/postgresql'
import { rows } from '../../database/rows.ts'

/** Codes of the communities of a subtree on a day. */
export async function findCommunities(em: EntityManager, within: string, day: string): Promise<string[]> {
  const found = await rows<{ code: string }>(
    em,
    `select d.code from division_version d where d.code like $1 || '%' and d.level = 'COMMUNITY'
       and d.valid_from <= $2::date and (d.valid_to is null or d.valid_to > $2::date)`,
    [within, day],
  )
  return found.map(({ code }) => code)
}
