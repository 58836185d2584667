/** What was done and can be taken back, and what was taken back and can be done again; the last one first. */
export interface History<T> {
  readonly done: readonly T[]
  readonly undone: readonly T[]
}

export const emptyHistory: History<never> = { done: [], undone: [] }

const DEPTH = 200

/** After something new nothing that was taken back can be done again. */
export const withDone = <T>({ done }: History<T>, change: T): History<T> => ({
  done: [change, ...done].slice(0, DEPTH),
  undone: [],
})

/** The last change has been taken back. */
export function afterUndo<T>({ done, undone }: History<T>): History<T> {
  const [last, ...rest] = done
  return last === undefined ? { done, undone } : { done: rest, undone: [last, ...undone] }
}

/** The change that was taken back last has been done again. */
export function afterRedo<T>({ done, undone }: History<T>): History<T> {
  const [last, ...rest] = undone
  return last === undefined ? { done, undone } : { done: [last, ...done], undone: rest }
}

/** Forgets changes whose ground has moved. */
export const without = <T>({ done, undone }: History<T>, gone: (change: T) => boolean): History<T> => ({
  done: done.filter(change => !gone(change)),
  undone: undone.filter(change => !gone(change)),
})
