import type { Reader } from '../../database/access.ts'
import { holdsAt } from '../../database/holds-on.ts'
import { rows } from '../../database/rows.ts'
import type { Sought } from '../text/sought.ts'
import type { EntryKind } from './entry.ts'
import { sharesOfGrams } from './gram-shares.query.ts'

/** An entry that may be meant. */
export interface Candidate {
  readonly id: string
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

/** A candidate, and of what was sought, by its place in that list, it was found by what more have than were looked at. */
type Looked = Candidate & { readonly crowded: readonly number[] }

/** From where something is looked for, in degrees. */
export interface From {
  readonly longitude: number
  readonly latitude: number
}

interface Wanted {
  readonly day: string
  readonly near: From | null
  /** The nearest so many of each. */
  readonly most: number
}

/** So many entries are looked at, of each that is sought, and around the place. */
const LOOKED_AT = 1_000
/** The index goes through all entries that have the rarest piece, to see which have the others: so many take it some milliseconds. */
const GONE_THROUGH = 30_000
/** Where fewer than this were found around, all are asked for. */
const ENOUGH = 10

/**
 * Entries that may be meant, those on a day. Where few have all the pieces of what is sought, the index of pieces returns them.
 * Where many have, those around are looked at one by one, and the index is asked only if that was not enough. So no search
 * looks at more than some thousand entries, however many there are.
 */
export async function candidatesOf(reader: Reader, sought: readonly Sought[], wanted: Wanted): Promise<Candidate[]> {
  const shares = await sharesOfGrams(reader)
  const telling = together(sought.map(one => ({ ...one, grams: shares.telling(one.grams) })))
  const isFew = ({ grams }: Sought): boolean =>
    shares.count(grams.slice(0, 1)) <= GONE_THROUGH && shares.count(grams) <= LOOKED_AT
  const [few, many] = [telling.filter(isFew), telling.filter(one => !isFew(one))]
  const found = await lookUp(reader, few, wanted)
  // More have these pieces than were looked at: the nearest may be among the others.
  const crowded = new Set(found.flatMap(({ crowded }) => crowded))
  const around = await lookAround(reader, [...many, ...few.filter((_, at) => crowded.has(at))], wanted)
  const rest = found.length === 0 && around.length < ENOUGH ? await lookUp(reader, many, wanted) : []
  return [...new Map([...found, ...around, ...rest].map(candidate => [candidate.id, candidate])).values()]
}

/** What is looked for by the same pieces is looked for once. */
function together(sought: readonly Sought[]): Sought[] {
  const groups = Map.groupBy(sought, ({ grams, every }) => [...grams, '', ...every].join(' '))
  return [...groups.values()].map(([first, ...rest]) => ({
    ...first!,
    some: [...first!.some, ...rest.flatMap(({ some }) => some)],
  }))
}

/** Entries by the index of their pieces. */
const lookUp = (reader: Reader, sought: readonly Sought[], wanted: Wanted): Promise<Looked[]> =>
  candidates(
    reader,
    sought,
    wanted,
    ({
      order,
    }) => `select found.id, coalesce(array_agg(s.at) filter (where found.looked_at >= ${LOOKED_AT}), '{}') as crowded from sought s cross join lateral (
       select e.id, e.looked_at from (
         select *, count(*) over () as looked_at from (
           select e.id, e.place, ${KEYS} as keys from search_entry e where e.grams @> s.grams and ${HOLDS} limit ${LOOKED_AT}) e) e
       where ${FITS} ${order} limit ${wanted.most}) found group by found.id`,
  )

/** Entries around the place, and those that are nowhere. */
const lookAround = (reader: Reader, sought: readonly Sought[], wanted: Wanted): Promise<Looked[]> =>
  candidates(
    reader,
    sought,
    wanted,
    ({ order }) => `select distinct e.id, array[]::int[] as crowded from (
         (select e.id, ${KEYS} as keys from search_entry e where ${HOLDS} ${order} limit ${LOOKED_AT})
         union all (select e.id, ${KEYS} as keys from search_entry e where e.place is null and ${HOLDS} limit ${LOOKED_AT})
       ) e join sought s on ${FITS}`,
  )

async function candidates(
  reader: Reader,
  sought: readonly Sought[],
  { day, near }: Wanted,
  ids: (sql: { order: string }) => string,
): Promise<Looked[]> {
  if (sought.length === 0) return []
  const place = near && 'ST_SetSRID(ST_MakePoint($5::float8, $6::float8), 4326)::geography'
  const column = (read: (one: Sought) => readonly string[]): string[] => sought.map(one => read(one).join(' '))
  return rows(
    reader,
    `with sought as materialized (
       select string_to_array(grams, ' ') as grams, string_to_array("every", ' ') as "every", string_to_array("some", ' ') as "some", at::int - 1 as at
       from unnest($2::text[], $3::text[], $4::text[]) with ordinality as s(grams, "every", "some", at)),
     found as materialized (${ids({ order: place ? `order by e.place <-> ${place}` : '' })})
     select e.id::text as id, e.kind, e.node_id as "nodeId", e.code, e.label, e.label_en as "labelEn", e.keys, ST_X(e.place::geometry) as longitude,
       ST_Y(e.place::geometry) as latitude, ${place ? `ST_Distance(e.place, ${place})` : 'null::float8'} as distance, found.crowded
     from found join search_entry e on e.id = found.id`,
    [
      day,
      column(({ grams }) => grams),
      column(({ every }) => every),
      column(({ some }) => some),
      ...(near ? [near.longitude, near.latitude] : []),
    ],
  )
}

const HOLDS = `(e.valid_from is null or ${holdsAt('$1::date', 'e')})`
const KEYS = `E'\\n' || e.keys || E'\\n'`
const FITS = `e.keys like all(s."every") and (cardinality(s."some") = 0 or e.keys like any(s."some"))`
