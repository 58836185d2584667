import { AsyncLocalStorage } from 'node:async_hooks'

/** What somebody did, by what an auditor asks for. */
export type ActKind =
  | 'CHANGE'
  | 'SIGN_IN'
  | 'SIGN_IN_FAILED'
  | 'SIGN_OUT'
  | 'ACCOUNT'
  | 'KEY'
  | 'IMPORT'
  | 'EXPORT'
  | 'BACKUP'
  | 'PHONES'

/** By which way: a page with its session, a key of the API, the provider of identities, a command of the shell, or the server on its own. */
export type Way = 'PAGE' | 'KEY' | 'PROVIDER' | 'COMMAND' | 'SERVER'

/** Who acts, and from where. */
export interface Actor {
  /** Null: a stranger, or whoever runs a command. */
  readonly accountId: string | null
  /** The key by which a program asks. */
  readonly keyId?: string | null
  readonly way: Way
  /** The address of the client; of a command its user and machine. */
  readonly address: string | null
}

/** The most names that an act keeps of itself; of all that was written its events tell. */
const MOST = 50

/** One thing that somebody does, while it is done: what is written meanwhile tells where and to what. */
export class Act {
  /** Codes of the divisions in which it is; where it names none, it is where its account has rights. */
  readonly places = new Set<string>()
  /** Global ids of what it is done to. */
  readonly things = new Set<string>()
  /** Words of ours that say more: which members an input had, what was exported. Never what somebody typed. */
  readonly details = new Set<string>()
  /** How many: rows, phones. */
  count: number | null = null
  /** False of a trial, and of what comes to nothing: that is answered and not recorded. */
  writes = true

  constructor(
    /** The name of the mutation, or what a command is called by. */
    readonly operation: string,
    readonly actor: Actor,
    readonly kind: ActKind = kindOf(operation),
  ) {}

  at(code: string): void {
    if (this.places.size < MOST) this.places.add(code)
  }

  on(id: string): void {
    if (this.things.size < MOST) this.things.add(id)
  }
}

const acts = new AsyncLocalStorage<Act>()

/** Does something as an act, which whoever writes finds again. */
export const acting = <Result>(act: Act, work: () => Result): Result => acts.run(act, work)

/** The act that is being done; `undefined` outside of one. */
export const actNow = (): Act | undefined => acts.getStore()

/** Operations that are of a kind of their own; any other is a change. */
const kinds: readonly (readonly [RegExp, ActKind])[] = [
  [/^signIn$/, 'SIGN_IN'],
  [/^signOut$/, 'SIGN_OUT'],
  [/^readPhones$/, 'PHONES'],
  [/Keys?$|^key /, 'KEY'],
  [/(Account|AccountSessions|Password|endSessions)$|^account /, 'ACCOUNT'],
  [/^import|^undoImport|^startImport$|^sendFile$|^sample$/, 'IMPORT'],
  [/^export|^startExport$|^fetchFile$/, 'EXPORT'],
  [/^(backup|restore)$/, 'BACKUP'],
]

function kindOf(operation: string): ActKind {
  return kinds.find(([pattern]) => pattern.test(operation))?.[1] ?? 'CHANGE'
}
