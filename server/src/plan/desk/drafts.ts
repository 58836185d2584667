import { setImmediate } from 'node:timers/promises'
import type { Coverage } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import { LRUCache } from 'lru-cache'
import type { Reader } from '../../database/access.ts'
import { tellEntries } from '../../metrics/kept-entries.ts'
import { readLog } from '../log/log.query.ts'
import { readBase } from './base.query.ts'
import { type Base, baseOf, unpackBase } from './base.ts'

/** What a draft is made from. */
export interface DraftSource {
  readonly id: string
  readonly baseHash: string
}

/** A draft as far as it has been built, with its states just before, which share all that did not change. */
interface Built {
  sequence: number
  readonly recent: Map<number, Coverage>
}

const RECENT = 128
const BATCH = 500

/** Drafts built from base and log, kept in memory as long as there is room: the log is the truth, this is its shortcut. */
export class Drafts {
  readonly #bases = new LRUCache<string, Base>({ max: 8 })
  readonly #built = new LRUCache<string, Built>({ max: 32 })

  constructor() {
    tellEntries('bases of plans', this, drafts => drafts.#bases.size)
    tellEntries('drafts', this, drafts => drafts.#built.size)
  }

  /** What a plan began from. */
  async base(reader: Reader, hash: string): Promise<Base> {
    const known = this.#bases.get(hash)
    if (known) return known
    const base = baseOf(await unpackBase(await readBase(reader, hash)))
    this.#bases.set(hash, base)
    return base
  }

  /** The draft as it was after a row of its log; after row 0 it is the base. */
  async at(reader: Reader, plan: DraftSource, sequence: number): Promise<Coverage> {
    const built = this.#built.get(plan.id)
    const known = built?.recent.get(sequence)
    if (known) return known
    if (built && built.sequence < sequence) return this.#forwards(reader, plan, built.sequence, sequence)
    const oldest = built && Math.min(...built.recent.keys())
    if (oldest !== undefined && oldest - sequence < sequence) return this.#backwards(reader, plan, oldest, sequence)
    const base = await this.base(reader, plan.baseHash)
    return this.#replay(reader, plan, base.coverage, 0, sequence, built === undefined)
  }

  /** Remembers a draft that has been committed. */
  remember(planId: string, sequence: number, coverage: Coverage): void {
    const built = this.#built.get(planId) ?? { sequence, recent: new Map() }
    built.sequence = Math.max(built.sequence, sequence)
    built.recent.set(sequence, coverage)
    for (const old of built.recent.keys()) {
      if (built.recent.size <= RECENT) break
      if (old < built.sequence) built.recent.delete(old)
    }
    this.#built.set(planId, built)
  }

  #forwards(reader: Reader, plan: DraftSource, from: number, to: number): Promise<Coverage> {
    return this.#replay(reader, plan, this.#built.get(plan.id)!.recent.get(from)!, from, to, true)
  }

  async #replay(
    reader: Reader,
    plan: DraftSource,
    start: Coverage,
    from: number,
    to: number,
    remembered: boolean,
  ): Promise<Coverage> {
    let coverage = start
    for (let at = from; at < to; ) {
      const log = await readLog(reader, plan.id, at, Math.min(to, at + BATCH))
      if (log.length === 0) throw new Error(`Plan ${plan.id} has no row ${at + 1} in its log.`)
      for (const { sequence, edit } of log) {
        if (sequence !== at + 1) throw new Error(`Plan ${plan.id} has no row ${at + 1} in its log.`)
        coverage = mustApply(coverage, edit, plan.id, sequence)
        at = sequence
        if (at > to - RECENT && remembered) this.remember(plan.id, at, coverage)
      }
      await setImmediate()
    }
    if (from === to && remembered) this.remember(plan.id, to, coverage)
    return coverage
  }

  async #backwards(reader: Reader, plan: DraftSource, from: number, to: number): Promise<Coverage> {
    let coverage = this.#built.get(plan.id)!.recent.get(from)!
    for (const { sequence, inverse } of (await readLog(reader, plan.id, to, from)).reverse())
      coverage = mustApply(coverage, inverse, plan.id, sequence)
    return coverage
  }
}

/** What was accepted once is accepted again; anything else is a bug. */
function mustApply(coverage: Coverage, edit: Edit, planId: string, sequence: number): Coverage {
  const outcome = applyEdit(coverage, edit)
  if ('coverage' in outcome) return outcome.coverage
  throw new Error(`Plan ${planId}: row ${sequence} of its log can't be replayed: ${JSON.stringify(outcome.problems)}`)
}
