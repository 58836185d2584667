/** Longer keys are found by their pieces only, not as a whole. */
const WHOLE = 64

const runsOf = (key: string): string[] => key.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []
/** Whether a run of characters, or one, is Chinese. */
export const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run)

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
