import { LRUCache } from 'lru-cache'
import type { Reader } from '../../database/access.ts'
import { rows } from '../../database/rows.ts'

/** From so many entries on a piece is common: looking at the nearest few finds it sooner than its index does. */
const COMMON = 20_000
/** Milliseconds for which the statistics are taken to hold. */
const FRESH = 60_000

const known = new WeakMap<object, LRUCache<'grams', ReadonlySet<string>, Reader>>()

/** Pieces that very many entries have, by the database's own statistics; none where there are few entries. */
export async function commonGrams(reader: Reader): Promise<ReadonlySet<string>> {
  const database = reader.getDriver()
  const cache =
    known.get(database) ??
    new LRUCache<'grams', ReadonlySet<string>, Reader>({
      max: 1,
      ttl: FRESH,
      fetchMethod: (_key, _stale, { context }) => readCommonGrams(context),
    })
  known.set(database, cache)
  return (await cache.fetch('grams', { context: reader }))!
}

async function readCommonGrams(reader: Reader): Promise<ReadonlySet<string>> {
  // Beside the pieces their statistics hold three more figures, at the end.
  const found = await rows<{ gram: string }>(
    reader,
    `select gram from pg_stats s, pg_class c, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as e(gram, part)
     where s.schemaname = current_schema() and s.tablename = 'search_entry' and s.attname = 'grams' and c.oid = 'search_entry'::regclass
       and gram is not null and part * c.reltuples > $1`,
    [COMMON],
  )
  return new Set(found.map(({ gram }) => gram))
}
