import { createStore, delMany, entries, set, type UseStore } from 'idb-keyval'
import type { KeptTask, TaskKeeper } from '../../editor/log/task.ts'

/** What one window has not been able to send. */
export interface Kept {
  readonly tasks: readonly KeptTask[]
  /** How many rows the log had when they were kept. */
  readonly lastSequence: number
}

/** A keeper, and what windows that are gone have left in it, oldest first. */
interface OpenedKeeper {
  readonly keeper: TaskKeeper
  readonly left: readonly Kept[]
}

const unkept: OpenedKeeper = { keeper: { keep: async () => false, leave: () => {} }, left: [] }

let store: UseStore | undefined

/**
 * Keeps one planner's unsent edits of one plan in the browser's own database, each window's apart. A lock tells which
 * windows still live; what the others have left is handed over, and put away once this window keeps it.
 */
export async function openKeeper(username: string, planId: string): Promise<OpenedKeeper> {
  const prefix = `${username} ${planId} `
  try {
    store ??= createStore('geyi-plans', 'unsent')
    const left: [string, Kept][] = []
    for (const [name, kept] of await entries<string, Kept>(store))
      if (name.startsWith(prefix) && !(await isHeld(name))) left.push([name, kept])
    return {
      keeper: keeperOf(
        store,
        `${prefix}${crypto.randomUUID()}`,
        left.map(([name]) => name),
      ),
      left: left.map(([, kept]) => kept),
    }
  } catch {
    // A browser may forbid its database: then only the question on leaving protects what is unsent.
    return unkept
  }
}

function keeperOf(into: UseStore, own: string, left: readonly string[]): TaskKeeper {
  let done = Promise.resolve(true)
  let names = [...left]
  let letGo: (() => void) | null = null
  const keep = async (kept: Kept): Promise<boolean> => {
    if (kept.tasks.length === 0 && names.length === 0) return true
    letGo ??= hold(own)
    if (kept.tasks.length > 0) await set(own, kept, into)
    await delMany(
      names.filter(name => name !== own || kept.tasks.length === 0),
      into,
    )
    names = kept.tasks.length > 0 ? [own] : []
    return true
  }
  return {
    // One after the other: the last that was kept must be the last that is written.
    keep: (tasks, lastSequence) => (done = done.then(() => keep({ tasks, lastSequence })).catch(() => false)),
    leave: () => letGo?.(),
  }
}

/** Whether a living window holds it. Without locks, which need a secure page, none is known to. */
async function isHeld(name: string): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  return held.some(lock => lock.name === name)
}

/** Holds it as long as this page lives, or until it is let go. */
function hold(name: string): () => void {
  let letGo = () => {}
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  void navigator.locks?.request(name, () => held)
  return letGo
}
