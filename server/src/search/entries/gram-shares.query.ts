import { LRUCache } from 'lru-cache'
import type { Reader } from '../../database/access.ts'
import { rows } from '../../database/rows.ts'

/** Milliseconds for which the statistics are taken to hold. */
const FRESH = 60_000

/** Pieces tell a text apart when so few entries should have all of them. */
const TOLD_APART = 20
/** More pieces than this are common ones: going through all that have them takes longer than looking at what they would keep out. */
const MOST = 3

/** How common pieces are. */
class Shares {
  private readonly shares: ReadonlyMap<string, number>
  private readonly entries: number
  /** Of pieces of which nothing is told: they are rarer than all others. */
  private readonly rare: number

  constructor(shares: ReadonlyMap<string, number>, entries: number) {
    this.shares = shares
    this.entries = entries
    this.rare = Math.min(...shares.values(), 1) / 2
  }

  /** The rarest of some pieces, the rarest first: so many that few entries have all of them, if having one says nothing of the others. */
  telling(grams: readonly string[]): string[] {
    const sorted = grams.toSorted((a, b) => this.shareOf(a) - this.shareOf(b)).slice(0, MOST)
    const most = sorted.findIndex((_, at) => this.count(sorted.slice(0, at + 1)) <= TOLD_APART)
    return most < 0 ? sorted : sorted.slice(0, most + 1)
  }

  /** About how many entries have all of these, likewise. */
  count(grams: readonly string[]): number {
    return grams.reduce((count, gram) => count * this.shareOf(gram), this.entries)
  }

  private shareOf(gram: string): number {
    return this.shares.get(gram) ?? this.rare
  }
}

const known = new WeakMap<object, LRUCache<'shares', Shares, Reader>>()

/** How common pieces are by the database's own statistics, which tell of the most common some thousand; all others are rare. */
export async function sharesOfGrams(reader: Reader): Promise<Shares> {
  const database = reader.getDriver()
  const cache =
    known.get(database) ??
    new LRUCache<'shares', Shares, Reader>({
      max: 1,
      ttl: FRESH,
      fetchMethod: (_key, _stale, { context }) => readShares(context),
    })
  known.set(database, cache)
  return (await cache.fetch('shares', { context: reader }))!
}

async function readShares(reader: Reader): Promise<Shares> {
  // Beside the pieces their statistics hold three more figures, at the end.
  const found = await rows<{ gram: string; share: number; entries: number }>(
    reader,
    `select gram, share, greatest(c.reltuples, 0)::float8 as entries
     from pg_stats s, pg_class c, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as e(gram, share)
     where s.schemaname = current_schema() and s.tablename = 'search_entry' and s.attname = 'grams' and c.oid = 'search_entry'::regclass
       and gram is not null`,
  )
  return new Shares(new Map(found.map(({ gram, share }) => [gram, share])), found[0]?.entries ?? 0)
}
