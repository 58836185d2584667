/** Something that changes and can be listened to. */
export interface Source<T> {
  readonly now: T
  readonly subscribe: (listener: () => void) => () => void
}

/** A value that changes: whoever knows it puts the next one there, the page looks at it. */
export class Store<T> implements Source<T> {
  private readonly listeners = new Set<() => void>()
  private value: T

  constructor(value: T) {
    this.value = value
  }

  get now(): T {
    return this.value
  }

  set(value: T): void {
    if (Object.is(value, this.value)) return
    this.value = value
    for (const listener of this.listeners) listener()
  }

  /** Some of it becomes other. */
  change(part: Partial<T>): void {
    this.set({ ...this.value, ...part })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}
