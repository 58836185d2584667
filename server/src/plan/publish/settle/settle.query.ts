import { sql } from 'kysely'
import type { Reader, Writer } from '../../../database/access.ts'
import { changeExactly } from '../../../database/changed-rows.ts'
import { districtIn } from '../../../database/place-code.ts'
import { rows, run } from '../../../database/rows.ts'
import { recordStations } from '../../../station/history/record.query.ts'

/** Published plans whose day has come and whose district has not been settled yet. */
export const findUnsettled = (reader: Reader, day: string): Promise<{ id: string; district: string }[]> =>
  rows(
    reader,
    `select id, ${districtIn('division_code')} as district from plan
     where state = 'PUBLISHED' and not settled and effective_date <= $1::date order by effective_date`,
    [day],
  )

export async function markSettled(writer: Writer, planId: string): Promise<void> {
  await run(writer, 'update plan set settled = true where id = $1', [planId])
}

/** A post with the community that it serves. */
export interface Post {
  readonly id: string
  readonly community: string
  readonly longitude: number
  readonly latitude: number
}

/** The posts of a district that serve a community: centres are founded for their division and stay with it, wherever they stand. */
export const findPosts = (reader: Reader, district: string): Promise<Post[]> =>
  rows(
    reader,
    `select id, division_code as community, ST_X(location::geometry) as longitude, ST_Y(location::geometry) as latitude
     from service_station where division_code like $1 || '%' and length(division_code) = 12 and deleted_at is null
       and kind in ('SERVICE_STATION', 'RED_POST', 'COURIER_POST')`,
    [district],
  )

/** Lets posts serve other communities from now on. */
export async function movePosts(writer: Writer, posts: readonly Post[], communities: readonly string[]): Promise<void> {
  const ids = posts.map(({ id }) => id)
  await changeExactly(
    posts.length,
    writer,
    sql`update service_station s set division_code = p.community, version = s.version + 1, updated_at = now()
     from unnest(${ids}::uuid[], ${communities}::text[]) as p(id, community) where s.id = p.id`,
  )
  await recordStations(writer, ids, { authorId: null, through: 'PUBLICATION' })
}
