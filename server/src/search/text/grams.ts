/** Longer keys are found by their pieces only, not as a whole. */
const WHOLE = 64

const runsOf = (key: string): string[] => key.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []
const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run)

function piecesOf(text: string, length: number): string[] {
  const characters = [...text]
  return Array.from({ length: Math.max(0, characters.length - length + 1) }, (_, at) =>
    characters.slice(at, at + length).join(''),
  )
}

/** The mark of a gram that is a whole key. */
export const wholeGram = (key: string): string => `=${key}`

/**
 * The pieces under which a key is kept: of Chinese every character and every two, of anything else every three, its beginnings
 * and whatever is shorter.
 */
export function gramsOf(key: string): string[] {
  const runs = runsOf(key)
  const grams = runs.flatMap(run =>
    isHan(run) ? [...piecesOf(run, 1), ...piecesOf(run, 2)] : run.length < 3 ? [run] : piecesOf(run, 3),
  )
  const [first] = runs
  if (first && !isHan(first)) grams.push(`^${first.slice(0, 1)}`, `^${first.slice(0, 2)}`)
  if (key.length <= WHOLE) grams.push(wholeGram(key))
  return [...new Set(grams)]
}

/** The pieces that every key has which contains this text, or begins with it where it is too short for more. */
export function soughtGrams(text: string, atBegin = true): string[] {
  const grams = runsOf(text).flatMap((run, index) => {
    if (isHan(run)) return [...run].length === 1 ? [run] : piecesOf(run, 2)
    if (run.length >= 3) return piecesOf(run, 3)
    return atBegin && index === 0 ? [`^${run}`] : []
  })
  return [...new Set(grams)]
}

/** Texts of fewer characters than this have no typing error: too many others are one letter away. */
const LEAST_HAN = 3
const LEAST_LETTERS = 5
/** Pieces are taken away at so many places at most. */
const MOST_PLACES = 24

/**
 * For every place where one error may be, the pieces that are left of a text without the two characters there: whatever was typed
 * wrongly, left out, too much or in the wrong order, one of these sets is found whole.
 */
export function gramsBesideError(text: string): string[][] {
  const characters = [...text]
  const least = characters.every(isHan) ? LEAST_HAN : LEAST_LETTERS
  if (characters.length < least) return []
  const sets = Array.from({ length: Math.min(characters.length - 1, MOST_PLACES) }, (_, at) => [
    ...soughtGrams(characters.slice(0, at).join('')),
    ...soughtGrams(characters.slice(at + 2).join(''), false),
  ])
  // A last character alone may be wrong, too.
  sets.push(soughtGrams(characters.slice(0, -1).join('')), soughtGrams(characters.slice(1).join(''), false))
  const told = new Map(sets.filter(set => set.length > 0).map(set => [set.join(' '), set]))
  return [...told.values()]
}
