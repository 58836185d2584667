import { isHan, soughtGrams, wholeGram } from './grams.ts'

/**
 * What an entry has that may be meant by a text. Patterns are those of SQL's `like`, for its keys with a line feed before each and
 * behind the last: keys are letters and digits, so that nothing in them has a meaning there.
 */
export interface Sought {
  /** Pieces, all of them. */
  readonly grams: readonly string[]
  /** Patterns, all of them, */
  readonly every: readonly string[]
  /** and at least one of these, where there are any. */
  readonly some: readonly string[]
}

/** What is called so. */
export const soughtWhole = (key: string): Sought => ({
  grams: [wholeGram(key)],
  every: [`%\n${key}\n%`],
  some: [],
})

/** What has this in one of its names, or begins with it where it is too short for more. */
export function soughtPart(text: string): Sought {
  const grams = soughtGrams(text)
  return { grams, every: [grams.some(isBeginning) ? `%\n${text}%` : `%${text}%`], some: [] }
}

const isBeginning = (gram: string): boolean => gram.startsWith('^')

/** What has all these words, in any order. */
export const soughtWords = (words: readonly string[]): Sought => ({
  grams: [...new Set(words.flatMap(word => soughtGrams(word, false)))],
  every: words.map(word => `%${word}%`),
  some: [],
})

/** Texts of fewer characters than this have no typing error: too many others are one letter away. */
const LEAST_HAN = 3
const LEAST_LETTERS = 5
/** An error is looked for at so many places from the beginning, and at the end. */
const MOST_PLACES = 24

/**
 * What this may be with one typing error, for every place where it may be: a character wrong, too much or left out has both sides of
 * it whole; of two in the wrong order it is known what was meant.
 */
export function soughtBesideError(text: string): Sought[] {
  const characters = [...text]
  if (characters.length < (characters.every(isHan) ? LEAST_HAN : LEAST_LETTERS)) return []
  const part = (from: number, to?: number): string => characters.slice(from, to).join('')
  return characters.flatMap((character, at) => {
    if (at >= MOST_PLACES && at < characters.length - 1) return []
    const [before, after, next] = [part(0, at), part(at + 1), characters[at + 1]]
    const other: Sought = {
      grams: [...new Set([...soughtGrams(before), ...soughtGrams(after, false)])],
      every: [],
      some: [`%${before}%${after}%`],
    }
    if (next === undefined || next === character) return [other]
    const exchanged = `${before}${next}${character}${part(at + 2)}`
    return [other, { grams: soughtGrams(exchanged), every: [], some: [`%${exchanged}%`] }]
  })
}
