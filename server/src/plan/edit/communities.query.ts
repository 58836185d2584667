import type { Reader } from '../../database/access.ts'
import { holdsAt } from '../../database/holds-on.ts'
import { rows } from '../../database/rows.ts'

/** Codes of the communities of a subtree on a day. */
export async function findCommunities(reader: Reader, within: string, day: string): Promise<string[]> {
  const found = await rows<{ code: string }>(
    reader,
    `select d.code from division_version d where d.code like $1 || '%' and d.level = 'COMMUNITY'
       and ${holdsAt('$2::date', 'd')}`,
    [within, day],
  )
  return found.map(({ code }) => code)
}
