import type { MikroORM } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Kysely } from 'kysely'
import { type Lsn, parseLsn } from './lsn.ts'
import { replayedTo } from './written.query.ts'

/** One streaming replica, and what it has of the primary. */
export class Copy {
  readonly #em: EntityManager
  /** Undefined while it does not answer. */
  #replayed: Lsn | undefined
  #looking = false

  constructor(private readonly orm: MikroORM) {
    this.#em = orm.em as unknown as EntityManager
  }

  get client(): Kysely<unknown> {
    return this.#em.getConnection().getClient()
  }

  /** Whether it answers and has all up to a place. */
  has(lsn: Lsn): boolean {
    return this.#replayed !== undefined && this.#replayed >= lsn
  }

  /** It has just failed: nobody is sent there until it has been looked at. */
  lost(): void {
    this.#replayed = undefined
  }

  async look(): Promise<void> {
    if (this.#looking) return
    this.#looking = true
    this.#replayed = parseLsn(await replayedTo(this.#em).catch(() => undefined))
    this.#looking = false
  }

  close(): Promise<void> {
    return this.orm.close(true)
  }
}
