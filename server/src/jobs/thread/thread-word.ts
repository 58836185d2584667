import type { Progress } from '../job.query.ts'

/** What a thread tells: how far it is, and at last what it has found. */
export type ThreadWord = { readonly said: Progress } | { readonly found: unknown }
