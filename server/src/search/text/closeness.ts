import { isOneErrorFrom } from './one-error.ts'

/** How a key fits a text, the best first. */
export const Fit = {
  Whole: 0,
  Begins: 1,
  Contains: 2,
  Words: 3,
  WholeButOne: 4,
  ContainsButOne: 5,
  Not: 6,
} as const

/** How well the best of some keys fits what was typed, and how much of that key is left over, in characters. */
export interface Closeness {
  readonly fit: number
  readonly rest: number
}

/** How keys fit a text that was typed, made of words. Typing errors are looked for only where asked. */
export function closenessOf(
  keys: readonly string[],
  text: string,
  words: readonly string[],
  forgiving: boolean,
): Closeness {
  let best: Closeness = { fit: Fit.Not, rest: Infinity }
  for (const key of keys) {
    const fit = fitOf(key, text, forgiving)
    const rest = Math.abs(key.length - text.length)
    if (fit < best.fit || (fit === best.fit && rest < best.rest)) best = { fit, rest }
  }
  if (best.fit > Fit.Words && words.length > 1 && words.every(word => keys.some(key => key.includes(word))))
    return { fit: Fit.Words, rest: Math.min(...keys.map(key => key.length)) }
  return best
}

function fitOf(key: string, text: string, forgiving: boolean): number {
  if (key === text) return Fit.Whole
  if (key.startsWith(text)) return Fit.Begins
  if (key.includes(text)) return Fit.Contains
  if (!forgiving) return Fit.Not
  if (isOneErrorFrom(text, key, false)) return Fit.WholeButOne
  return isOneErrorFrom(text, key, true) ? Fit.ContainsButOne : Fit.Not
}
