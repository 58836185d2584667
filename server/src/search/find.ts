import type { Reader } from '../database/access.ts'
import { soundOf } from '../names/readings.ts'
import { type Candidate, candidatesOf, type From } from './entries/candidates.query.ts'
import type { EntryKind } from './entries/entry.ts'
import { HOUSE } from './entries/sources.query.ts'
import { type Closeness, closenessOf, Fit } from './text/closeness.ts'
import { searchKey } from './text/search-key.ts'
import { type Sought, soughtBesideError, soughtPart, soughtWhole, soughtWords } from './text/sought.ts'

/** Something that fits a text, and how closely. */
export type Found = Candidate & Closeness

/** Chinese characters, with letters among them or without; not one alone, which sounds like too many others. */
const isSpoken = (key: string): boolean => /\p{Script=Han}/u.test(key) && [...key].length > 1
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
export async function findEntries(reader: Reader, text: string, day: string, near: From | null): Promise<Found[]> {
  const key = searchKey(text)
  const words = text.split(/\s+/u).map(searchKey).filter(Boolean)
  if (key === '') return []
  for (const { sought, typed, most, forgiving } of tries(key, words)) {
    // Nothing to look for would be in everything.
    const told = sought.filter(({ grams }) => grams.length > 0)
    if (told.length === 0) continue
    const found = ranked(await candidatesOf(reader, told, { day, near, most }), typed, words, forgiving)
    const nearby = forgiving ? found.filter(isNearby) : []
    if (found.length > 0) return nearby.length > 0 ? nearby : found
  }
  return []
}

/** Metres within which something is nearby. */
const NEARBY = 50_000

/** What is somewhere else is hardly meant by who mistyped the name of something here; services are everywhere. */
const isNearby = ({ distance }: Found): boolean => distance === null || distance <= NEARBY

/** One way to understand a text. */
interface Try {
  readonly sought: readonly Sought[]
  readonly typed: string
  readonly most: number
  readonly forgiving: boolean
}

/**
 * The ways to understand a text, each for when the ones before found nothing: as it was typed, whole or in part; without a house's
 * number; its words in any order; as characters of the same sound, which is how an input method errs, and some of them not yet
 * characters (`nan宁街道`); with one typing error.
 */
function* tries(key: string, words: readonly string[]): Generator<Try> {
  const plain = { typed: key, most: MANY, forgiving: false } as const
  yield { ...plain, sought: [soughtWhole(key), soughtPart(key)] }
  const street = key.replace(house, '')
  if (street !== key && street !== '')
    yield { ...plain, typed: street, sought: [soughtWhole(street), soughtPart(street)] }
  if (words.length > 1) yield { ...plain, sought: [soughtWords(words)] }
  if (isSpoken(key)) {
    const sound = searchKey(soundOf(key))
    yield { ...plain, typed: sound, sought: [soughtWhole(sound), soughtPart(sound)] }
  }
  yield { ...plain, sought: soughtBesideError(key), most: FEW, forgiving: true }
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
