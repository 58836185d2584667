import type { Writer } from '../database/access.ts'
import { type Candidate, candidatesOf, type From, planForParameters } from './entries/entry.query.ts'
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
    const ask = (sets: readonly (readonly string[])[], most: number) => candidatesOf(writer, sets, day, near, most)
    // A house is found by its street or estate.
    for (const typed of new Set([key, key.replace(house, '')])) {
      const found = ranked(await ask(piecesOf(typed, words), MANY), typed, words, false)
      if (found.length > 0) return found
    }
    const beside = gramsBesideError(key)
    return beside.length === 0 ? [] : ranked(await ask(beside, FEW), key, words, true)
  })
}

/** The sets of pieces of what fits a text as it was typed: as a whole, by a part of it, by its words in any order. */
function piecesOf(key: string, words: readonly string[]): (readonly string[])[] {
  const sets = [[wholeGram(key)], soughtGrams(key)]
  if (words.length > 1) sets.push(words.flatMap(word => soughtGrams(word, false)))
  return sets.filter(set => set.length > 0)
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
