import { AsyncLocalStorage } from 'node:async_hooks'

/** Why nobody waits for an answer any more: the client has gone, or the time is over. */
export type End = 'gone' | 'late'

/** A request, as the database knows it: whether somebody still waits for its answer. */
export class Scope {
  readonly began = Date.now()
  #ended: End | undefined
  #listeners: Set<(end: End) => void> | undefined

  /** @param request the name of the request in the log */
  constructor(readonly request = '') {}

  get ended(): End | undefined {
    return this.#ended
  }

  end(end: End): void {
    if (this.#ended === 'late' || this.#ended === end) return
    this.#ended = end
    for (const listener of this.#listeners ?? []) listener(end)
  }

  /** Calls back when the scope ends. @returns how to be called no more */
  whenEnded(listener: (end: End) => void): () => void {
    this.#listeners ??= new Set()
    const listeners = this.#listeners
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
}

const scopes = new AsyncLocalStorage<Scope>()

/** Runs what answers a request. When its scope ends, its statements are ended. */
export const runInScope = (scope: Scope, act: () => void): void => scopes.run(scope, act)

/** The scope of the request that is being answered; `undefined` outside of one. */
export const scopeNow = (): Scope | undefined => scopes.getStore()

/** A statement that was not begun because nobody waits for it. */
export class NobodyWaits extends Error {
  override name = 'NobodyWaits'
}

/** Does what nobody's request waits for, and what goes on when the request that began it has ended. */
export const outOfScope = <Result>(act: () => Result): Result => scopes.exit(act)
