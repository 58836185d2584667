import DataLoader from 'dataloader'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ExecutionResult } from 'graphql'
import type { Actor } from '../act/act.ts'
import type { Reader, Writer } from '../database/access.ts'
import type { Viewer } from '../viewer/viewer.ts'

/** Answers many keys with one statement. Keys are told apart by their text. */
export type Batch<Key, Value> = (context: Context, keys: readonly Key[]) => Promise<(Value | null)[]>

/** Records what was read, in one row. */
export type Recorder<Item> = (context: Context, items: readonly Item[]) => Promise<void>

/** What one request carries: who asks, and what has been loaded for it so far. */
export class Context {
  // Not a #private field: Apollo works on a copy of the context, which has none of those.
  private readonly loaders = new Map<unknown, DataLoader<unknown, unknown, string>>()

  private readonly noted = new Map<Recorder<unknown>, unknown[]>()

  /** The answer of a compiled query that has errors, which Apollo is yet to word. */
  answer?: ExecutionResult

  /** What the gate has counted that this may cost. */
  cost?: number

  constructor(
    /** Where rows are read; it may be a copy. */
    public reader: Reader,
    /** Where mutations write: entities on a fork of it, all else in a transaction. */
    readonly writer: Writer,
    readonly viewer: Viewer | null,
    readonly instanceKey: string,
    readonly request: FastifyRequest,
    readonly reply: FastifyReply,
  ) {}

  /** From now on reads where it is written. */
  readWhatIsWritten(): void {
    this.reader = this.writer
  }

  /** Who asks, and from where, as it is recorded. */
  get actor(): Actor {
    const { key, accountId = null } = this.viewer ?? {}
    const { ip: address } = this.request
    return key ? { accountId, keyId: key.keyId, way: 'KEY', address } : { accountId, way: 'PAGE', address }
  }

  /** Whether the client wants to be told what it cost. */
  get tellsCost(): boolean {
    return this.request.headers['geyi-cost'] !== undefined
  }

  /** Notes something that is read, to be recorded with all that this request reads alike before its answer leaves. */
  note<Item>(record: Recorder<Item>, item: Item): void {
    const noted = this.noted.get(record as Recorder<unknown>)
    if (noted) noted.push(item)
    else this.noted.set(record as Recorder<unknown>, [item])
  }

  /** Records what was noted so far. @throws what can’t be recorded must not leave */
  async recordNoted(): Promise<void> {
    const noted = [...this.noted]
    this.noted.clear()
    for (const [record, items] of noted) await record(this, items)
  }

  /** Loads one value together with all others of the same kind that this request wants at this moment. */
  load<Key, Value>(batch: Batch<Key, Value>, key: Key): Promise<Value | null> {
    let loader = this.loaders.get(batch) as DataLoader<Key, Value | null, string> | undefined
    if (!loader) {
      loader = new DataLoader<Key, Value | null, string>(keys => batch(this, keys), {
        cacheKeyFn: value => JSON.stringify(value),
      })
      this.loaders.set(batch, loader as DataLoader<unknown, unknown, string>)
    }
    return loader.load(key)
  }

  /** Forgets what was loaded, after a write. */
  clear(): void {
    this.loaders.clear()
  }
}
