import type { Reader, Writer } from '../../database/access.ts'
import { holdsAt } from '../../database/holds-on.ts'
import { oneRow, rows, run } from '../../database/rows.ts'
import { commonGrams } from './common-grams.query.ts'
import { type Entry, type EntryKind, gramsOfKeys, keysOf } from './entry.ts'

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

/** An entry that may be meant. */
export interface Candidate {
  readonly kind: EntryKind
  readonly nodeId: string | null
  readonly code: string | null
  readonly label: string
  readonly labelEn: string | null
  readonly keys: string
  readonly longitude: number | null
  readonly latitude: number | null
  /** Metres from where the search is made; null where that or its own place is not known. */
  readonly distance: number | null
}

/** From where something is looked for, in degrees. */
export interface From {
  readonly longitude: number
  readonly latitude: number
}

/** Which of many candidates are wanted. */
export type Around = 'nearest first' | 'nearby' | 'anywhere'

/** Metres within which something is nearby. */
const NEARBY = 50_000

interface Wanted {
  readonly near: From | null
  readonly around: Around
  /** At most so many for each set. */
  readonly most: number
}

/**
 * Entries that have all pieces of one of some sets and hold on a day. Rare pieces are found by their index; where all of a set are
 * common, entries are looked at one after the other, from the place on, until enough have them: one of them is in every few.
 * To be called in a transaction of its own.
 */
export async function candidatesOf(
  reader: Reader,
  sets: readonly (readonly string[])[],
  day: string,
  wanted: Wanted,
): Promise<Candidate[]> {
  const common = await commonGrams(reader)
  const isCommon = (set: readonly string[]): boolean => set.every(gram => common.has(gram))
  const rare = sets.filter(set => !isCommon(set))
  const found = rare.length > 0 ? await find(reader, rare, day, wanted) : []
  if (rare.length === sets.length) return found
  await setFor(reader, 'enable_bitmapscan', 'off')
  const more = await find(reader, sets.filter(isCommon), day, wanted)
  await setFor(reader, 'enable_bitmapscan', 'on')
  return [...found, ...more]
}

function find(
  reader: Reader,
  sets: readonly (readonly string[])[],
  day: string,
  { near, around, most }: Wanted,
): Promise<Candidate[]> {
  const place = near && 'ST_SetSRID(ST_MakePoint($2::float8, $3::float8), 4326)::geography'
  const before = near ? [day, near.longitude, near.latitude] : [day]
  const within = place && around === 'nearby' ? ` and ST_DWithin(e.place, ${place}, ${NEARBY})` : ''
  const order = place && around === 'nearest first' ? `order by e.place <-> ${place}` : ''
  const each = sets.map(
    (_, index) =>
      `(select id from search_entry e where e.grams @> $${before.length + index + 1}::text[] and ${holdsNow}${within} ${order} limit ${most})`,
  )
  return rows(
    reader,
    `with found as materialized (${each.join(' union ')})
     select e.kind, e.node_id as "nodeId", e.code, e.label, e.label_en as "labelEn", e.keys, ST_X(e.place::geometry) as longitude,
       ST_Y(e.place::geometry) as latitude, ${place ? `ST_Distance(e.place, ${place})` : 'null::float8'} as distance
     from found join search_entry e on e.id = found.id`,
    [...before, ...sets],
  )
}

const holdsNow = `(e.valid_from is null or ${holdsAt('$1::date', 'e')})`

/** Plans each statement of this transaction for its own parameters: how many entries have a piece decides how it is found. */
export const planForParameters = (reader: Reader): Promise<unknown> =>
  setFor(reader, 'plan_cache_mode', 'force_custom_plan')

const setFor = (reader: Reader, setting: string, value: string): Promise<unknown> =>
  rows(reader, 'select set_config($1, $2, true)', [setting, value])

/** How far the entries have followed the events, and whether there are more of them. */
export const stateOfEntries = (reader: Reader): Promise<{ position: string; behind: boolean }> =>
  oneRow(
    reader,
    `select position::text as position, exists(select 1 from event e where e.position > s.position) as behind from search_state s`,
  )
