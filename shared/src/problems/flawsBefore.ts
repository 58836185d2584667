import type { Problem } from './problem.ts'

/** By so many square metres a flaw may seem to grow for vertices that were put into its rim. */
const TOLERANCE = 0.5

/** Neighbours change their ids when they are split, and get vertices; the place of a flaw stays. Without one it is told by its line and grids. */
const keyOf = ({ code, at, line, grids }: Problem): string =>
  JSON.stringify(at ? [code, at] : [code, line, [...grids].sort()])

/** Tells of a flaw whether it is among those known before, and its area no larger now than then. */
export const flawsBefore = (before: readonly Problem[]): ((flaw: Problem) => boolean) => {
  const largest = new Map<string, number>()
  for (const flaw of before) largest.set(keyOf(flaw), Math.max(flaw.area ?? 0, largest.get(keyOf(flaw)) ?? 0))
  return flaw => {
    const known = largest.get(keyOf(flaw))
    return known !== undefined && (flaw.area ?? 0) <= known + TOLERANCE
  }
}
