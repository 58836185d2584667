/** A row of a plan's log, as far as undoing goes. */
export interface CourseRow {
  readonly sequence: number
  readonly kind: 'EDIT' | 'UNDO' | 'REDO'
  readonly mine: boolean
}

/** How a row's edit stands for the planner: how often to undo, or redo, until the draft is as it was right after it. */
export interface Standing {
  readonly undone: boolean
  readonly steps: number
}

/** The planner's own edits by their rows. Undoing takes back the last that stands; drawing forgets what could be redone. */
export function ownCourse(rows: readonly CourseRow[]): Map<number, Standing> {
  const done: number[] = []
  let undone: number[] = []
  for (const { sequence, kind, mine } of rows) {
    if (!mine) continue
    if (kind === 'EDIT') {
      done.push(sequence)
      undone = []
    } else {
      const [from, to] = kind === 'UNDO' ? [done, undone] : [undone, done]
      const moved = from.pop()
      if (moved !== undefined) to.push(moved)
    }
  }
  const standings = new Map<number, Standing>()
  done.forEach((row, i) => void standings.set(row, { undone: false, steps: done.length - 1 - i }))
  undone.forEach((row, i) => void standings.set(row, { undone: true, steps: undone.length - i }))
  return standings
}
