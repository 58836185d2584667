import type { Viewer } from './viewer.ts'

/** Who did something: an account, by itself or by one of its keys. */
export interface Doer {
  readonly accountId: string
  readonly keyId: string | null
}

/** Whether the viewer did something: a person, or a key in their name; a key only what it did itself. */
export const isOwn = (viewer: Viewer | null, { accountId, keyId }: Doer): boolean =>
  viewer?.accountId === accountId && (viewer.key === undefined || viewer.key.keyId === keyId)

/** The viewer as who does something. */
export const doerOf = ({ accountId, key }: Viewer): Doer => ({ accountId, keyId: key?.keyId ?? null })
