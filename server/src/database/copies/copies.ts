import type { Reader } from '../access.ts'
import type { Engine } from '../engine/engine.ts'
import { type PoolOptions, poolOf } from '../engine/pool.ts'
import { Copy } from './copy.ts'
import { readerOf } from './copy-reader.ts'
import { type Lsn, parseLsn } from './lsn.ts'
import { writtenTo } from './written.query.ts'

/** How often the copies are looked at, in milliseconds. */
const LOOK = 500

/** How the copies are reached. */
export interface CopiesOptions extends PoolOptions {
  readonly urls: readonly string[]
  /** Seconds by which a copy may be behind. */
  readonly behind: number
}

/** The streaming replicas of a PostgreSQL, from which whoever only reads is served. */
export class Copies {
  readonly #timer: NodeJS.Timeout
  /** Where the primary was, and when, oldest first. */
  #past: { readonly at: number; readonly lsn: Lsn }[] = []
  #turn = 0

  private constructor(
    private readonly primary: Engine,
    private readonly copies: readonly Copy[],
    private readonly behind: number,
  ) {
    this.#timer = setInterval(() => void this.look(), LOOK).unref()
  }

  /** Knows the copies of a primary, those too that do not answer yet. */
  static async open(primary: Engine, { urls, behind, ...options }: CopiesOptions): Promise<Copies> {
    const pools = await Promise.all(urls.map(url => poolOf([], url, options)))
    const copies = new Copies(
      primary,
      pools.map(({ orm }) => new Copy(orm)),
      behind * 1_000,
    )
    await copies.look()
    return copies
  }

  /** How many can be read from. */
  get usable(): number {
    return this.copies.filter(copy => copy.has(this.#least())).length
  }

  /** Looks how far the primary and each copy are. */
  async look(): Promise<void> {
    const at = Date.now()
    const lsn = await writtenTo(this.primary.em).catch(() => undefined)
    if (lsn) this.#past.push({ at, lsn: parseLsn(lsn)! })
    // The last one of before is what a copy must have by now.
    while (this.#past.length > 1 && this.#past[1]!.at <= at - this.behind) this.#past.shift()
    await Promise.all(this.copies.map(copy => copy.look()))
  }

  /**
   * What a request reads from: a copy that has all up to a place, the same for all of the request; the primary where none has.
   * A copy that is lost meanwhile is replaced by the primary.
   */
  readerFrom(seen: Lsn | undefined): Reader {
    const least = this.#least()
    const wanted = seen !== undefined && seen > least ? seen : least
    const able = this.copies.filter(copy => copy.has(wanted))
    const copy = able[this.#turn++ % Math.max(able.length, 1)]
    return copy ? readerOf(this.primary.em, copy) : this.primary.em
  }

  /** What every copy must have to be of use. */
  #least(): Lsn {
    const [oldest] = this.#past
    return oldest && oldest.at <= Date.now() - this.behind ? oldest.lsn : 0n
  }

  async close(): Promise<void> {
    clearInterval(this.#timer)
    await Promise.all(this.copies.map(copy => copy.close()))
  }
}
