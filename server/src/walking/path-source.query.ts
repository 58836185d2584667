import { sql } from 'kysely'
import type { Reader, Writer } from '../database/access.ts'
import { rows, run } from '../database/rows.ts'

/** What of a district’s map comes from a file of paths: its walking network, the streets or the lakes that are drawn. */
export type PathPart = 'PATHS' | 'ROAD' | 'WATER'

/** Keeps who is to be named for some parts of a district’s map from now on; null names nobody. */
export async function keepPathSource(
  writer: Writer,
  district: string,
  parts: readonly PathPart[],
  attribution: string | null,
): Promise<void> {
  await run(writer, sql`delete from path_source where district_code = ${district} and part = any(${parts}::text[])`)
  if (attribution !== null)
    await run(
      writer,
      sql`insert into path_source (district_code, part, attribution) select ${district}, part, ${attribution} from unnest(${parts}::text[]) as part`,
    )
}

/** Who is to be named for a district’s walking network; null for nobody. */
export async function pathAttribution(reader: Reader, district: string): Promise<string | null> {
  const [found] = await rows<{ attribution: string }>(
    reader,
    sql`select attribution from path_source where district_code = ${district} and part = 'PATHS'`,
  )
  return found?.attribution ?? null
}
