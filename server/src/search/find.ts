import type { Writer } from '../database/access.ts'
import { type Around, type Candidate, candidatesOf, type From, planForParameters } from './entries/entry.query.ts'
import type { EntryKind } from './entries/entry.ts'
import { HOUSE } from './entries/sources.query.ts'
import { type Closeness, closenessOf, Fit } from './text/closeness.ts'
import { gramsBesideError, soughtGrams, wholeGram } from './text/grams.ts'
import { searchKey } from './text/search-key.ts'

/** Something that fits a text, and how closely. */
export type Found = Candidate & Closeness

const house = new RegExp(HOUSE)

/** Candidates that are compared with the text, of those that have all its pieces, and of those that have most of them. */
const MANY = 100
const FEW = 40

/** What fits equally well is told in this order. */
const order: Readonly<Record<EntryKind, number>> = {
  SERVICE: 0,
  DIVISION: 1,
  STATION: 2,
  GRID: 3,
  STREET: 4,
  ADDRESS: 5,
}

/** Entries that fit a text on a day, best first. Typing errors are looked for only where nothing fits as it was typed. */
export async function findEntries(root: Writer, text: string, day: string, near: From | null): Promise<Found[]> {
  const key = searchKey(text)
  const words = text.split(/\s+/u).map(searchKey).filter(Boolean)
  if (key === '') return []
  return root.fork().transactional(async writer => {
    await planForParameters(writer)
    for (const { sets, typed, most, forgiving, around } of tries(key, words, near)) {
      // Nothing to look for would be in everything.
      const sought = sets.filter(set => set.length > 0)
      if (sought.length === 0) continue
      const found = ranked(await candidatesOf(writer, sought, day, { near, around, most }), typed, words, forgiving)
      if (found.length > 0) return found
    }
    return []
  })
}

/** One way to understand a text. */
interface Try {
  readonly sets: readonly (readonly string[])[]
  readonly typed: string
  readonly most: number
  readonly forgiving: boolean
  readonly around: Around
}

/**
 * The ways to understand a text, each for when the ones before found nothing: as it was typed, whole or in part; without a house's
 * number; its words in any order; with one typing error, nearby first.
 */
function* tries(key: string, words: readonly string[], near: From | null): Generator<Try> {
  const plain = { typed: key, most: MANY, forgiving: false, around: 'nearest first' } as const
  yield { ...plain, sets: [[wholeGram(key)], soughtGrams(key)] }
  const street = key.replace(house, '')
  if (street !== key && street !== '')
    yield { ...plain, typed: street, sets: [[wholeGram(street)], soughtGrams(street)] }
  if (words.length > 1) yield { ...plain, sets: [words.flatMap(word => soughtGrams(word, false))] }
  const beside = { ...plain, sets: gramsBesideError(key), most: FEW, forgiving: true }
  if (near) yield { ...beside, around: 'nearby' }
  yield { ...beside, around: 'anywhere' }
}

function ranked(candidates: readonly Candidate[], key: string, words: readonly string[], forgiving: boolean): Found[] {
  return candidates
    .map(candidate => ({ ...candidate, ...closenessOf(candidate.keys.split('\n'), key, words, forgiving) }))
    .filter(({ fit }) => fit < Fit.Not)
    .sort(
      (a, b) =>
        a.fit - b.fit ||
        order[a.kind] - order[b.kind] ||
        (a.distance !== null && b.distance !== null ? a.distance - b.distance : 0) ||
        a.rest - b.rest ||
        (a.code ?? '').localeCompare(b.code ?? ''),
    )
}
