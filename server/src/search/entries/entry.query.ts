import type { Reader, Writer } from '../../database/access.ts'
import { oneRow, run } from '../../database/rows.ts'
import { type Entry, gramsOfKeys, keysOf } from './entry.ts'

const BATCH = 1_000

/** Writes the entries of some sources anew: those that they had are gone. */
export async function replaceEntries(
  writer: Writer,
  sources: readonly string[],
  entries: readonly Entry[],
): Promise<void> {
  await run(writer, 'delete from search_entry where source = any($1::text[])', [sources])
  for (let start = 0; start < entries.length; start += BATCH) await insert(writer, entries.slice(start, start + BATCH))
}

async function insert(writer: Writer, entries: readonly Entry[]): Promise<void> {
  const keys = entries.map(keysOf)
  const column = (read: (entry: Entry) => unknown): unknown[] => entries.map(read)
  await run(
    writer,
    `insert into search_entry (kind, node_id, source, code, label, label_en, keys, grams, place, valid_from, valid_to)
     select kind, node_id, source, code, label, label_en, keys, string_to_array(grams, ' '),
       case when longitude is null then null else ST_SetSRID(ST_MakePoint(longitude, latitude), 4326)::geography end, valid_from, valid_to
     from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::float8[], $10::float8[],
       $11::date[], $12::date[]) as r(kind, node_id, source, code, label, label_en, keys, grams, longitude, latitude, valid_from, valid_to)`,
    [
      column(({ kind }) => kind),
      column(({ nodeId }) => nodeId),
      column(({ source }) => source),
      column(({ code }) => code),
      column(({ label }) => label),
      column(({ labelEn }) => labelEn),
      keys.map(forms => forms.join('\n')),
      keys.map(forms => gramsOfKeys(forms).join(' ')),
      column(({ place }) => place?.longitude ?? null),
      column(({ place }) => place?.latitude ?? null),
      column(({ validFrom }) => validFrom),
      column(({ validTo }) => validTo),
    ],
  )
}

/** How far the entries have followed the events, and whether there are more of them: the last is read, as the planner would look for any later one in all of them. */
export const stateOfEntries = (reader: Reader): Promise<{ position: string; behind: boolean }> =>
  oneRow(
    reader,
    `select position::text as position, coalesce((select max(e.position) from event e) > s.position, false) as behind from search_state s`,
  )
