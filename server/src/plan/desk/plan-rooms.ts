import type { Signals } from '../../database/signals.ts'
import { DomainError } from '../../errors/domain-error.ts'

/** Somebody who has a plan open, as the others see it. */
export interface Participant {
  /** Of one open page: an account that has two open is two. */
  readonly id: string
  readonly accountId: string
  readonly username: string
  readonly displayName: string
  readonly longitude: number | null
  readonly latitude: number | null
  readonly selection: readonly string[]
  readonly present: boolean
  /** Rises with every change of anybody in the room. */
  readonly stamp: number
  readonly seenAt: number
}

/** After so many milliseconds without a sign somebody is gone. */
const GONE_AFTER = 30_000

/** The most open pages of one account that a room shows at once; reloads leave some behind for a while. */
const PAGES = 20

/** Somebody in a plan, as whoever shows them says. */
export type Shown = Omit<Participant, 'stamp' | 'seenAt'>

/** What a process tells the others of a plan. */
type Word =
  | { readonly plan: string; readonly says: 'committed' }
  | { readonly plan: string; readonly says: 'who is there?' }
  | { readonly plan: string; readonly says: 'here'; readonly shown: Shown }

const TOPIC = 'plan'
/** Selected grids that other processes hear of: a word has its length. */
const SELECTION_TOLD = 60
/** Between two words of one participant, in milliseconds. */
const APART = 100

/**
 * Where those who have the same plan open hear of each other, in this process and, by its signals, in others of the same database. Who
 * listens is woken and reads what is new: nothing queues up.
 */
export class PlanRooms {
  readonly #rooms = new Map<string, Room>()
  /** What is still to be told of participants, of whom others have just heard. */
  readonly #toTell = new Map<string, Word | undefined>()
  #signals: Signals | undefined

  /** From now on tells other processes, and hears them. */
  join(signals: Signals): void {
    this.#signals = signals
    signals.hear(TOPIC, {
      word: word => this.#take(word as Word),
      missed: () => {
        for (const [plan, room] of this.#rooms) {
          room.committed()
          this.#tell({ plan, says: 'who is there?' })
        }
      },
    })
  }

  /** Tells the listeners of a plan that something has been committed. */
  wake(planId: string): void {
    this.#rooms.get(planId)?.committed()
    this.#tell({ plan: planId, says: 'committed' })
  }

  /** The room of a plan, for as long as somebody listens in it. */
  enter(planId: string): Room {
    const known = this.#rooms.get(planId)
    const room = known ?? new Room()
    this.#rooms.set(planId, room)
    room.listeners++
    if (!known) this.#tell({ plan: planId, says: 'who is there?' })
    return room
  }

  leave(planId: string, room: Room): void {
    room.listeners--
    if (room.listeners === 0 && this.#rooms.get(planId) === room) this.#rooms.delete(planId)
  }

  /** Shows somebody to the others. Nobody hears it when nobody listens. */
  show(planId: string, shown: Shown): void {
    this.#rooms.get(planId)?.show(shown, true)
    if (this.#signals) this.#tellSoon(planId, shown)
  }

  /** Tells of a participant at once, and of what follows within a moment only the last. */
  #tellSoon(plan: string, shown: Shown): void {
    const key = `${plan} ${shown.accountId} ${shown.id}`
    const word: Word = {
      plan,
      says: 'here',
      shown: { ...shown, selection: shown.selection.slice(0, SELECTION_TOLD) },
    }
    if (this.#toTell.has(key)) return void this.#toTell.set(key, word)
    this.#tell(word)
    this.#toTell.set(key, undefined)
    const tellNext = (): void => {
      const next = this.#toTell.get(key)
      if (!next) return void this.#toTell.delete(key)
      this.#tell(next)
      this.#toTell.set(key, undefined)
      setTimeout(tellNext, APART).unref()
    }
    setTimeout(tellNext, APART).unref()
  }

  #tell(word: Word): void {
    this.#signals?.send(TOPIC, word)
  }

  #take(word: Word): void {
    const room = this.#rooms.get(word.plan)
    if (!room) return
    if (word.says === 'committed') room.committed()
    else if (word.says === 'who is there?') for (const shown of room.ownHere()) this.#tellSoon(word.plan, shown)
    else
      try {
        room.show(word.shown, false)
      } catch {
        // An account with more pages than a room shows has been told so where it is.
      }
  }
}

/** One plan's room. */
export class Room {
  listeners = 0
  /** How often something was committed to the plan. */
  commits = 0
  /** How often anything happened, commits and participants alike. */
  heard = 0
  #stamp = 0
  readonly #participants = new Map<string, Participant & { readonly own: boolean }>()
  #wakers = new Set<() => void>()

  /** Wakes everybody, for something was committed. */
  committed(): void {
    this.commits++
    this.#wake()
  }

  /** Ends when something has happened since it was last `heard`, the time is over, or the listener goes. */
  async wait(heard: number, milliseconds: number, gone: AbortSignal): Promise<void> {
    if (this.heard !== heard || gone.aborted) return
    await new Promise<void>(resolve => {
      const done = () => {
        clearTimeout(timer)
        this.#wakers.delete(done)
        gone.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, milliseconds)
      gone.addEventListener('abort', done)
      this.#wakers.add(done)
    })
  }

  /**
   * Shows somebody of this process, or of another.
   * @throws TOO_MANY_FEATURES for more pages of one account than anybody opens
   */
  show(participant: Shown, own: boolean): void {
    const key = `${participant.accountId} ${participant.id}`
    if (!this.#participants.has(key)) {
      // Who was never here need not leave.
      if (!participant.present) return
      this.#makeRoomFor(participant.accountId)
    }
    this.#stamp++
    this.#participants.set(key, { ...participant, own, stamp: this.#stamp, seenAt: Date.now() })
    this.#wake()
  }

  /** Lets an account have one more page, in place of one that it has left; those who listen had time to hear of it. */
  #makeRoomFor(accountId: string): void {
    const pages = [...this.#participants].filter(([, other]) => other.accountId === accountId)
    const old = Date.now() - GONE_AFTER
    const open = pages.filter(([, { present, seenAt }]) => present && seenAt > old)
    if (open.length >= PAGES)
      throw new DomainError(
        'TOO_MANY_FEATURES',
        `You have this plan open in ${PAGES} pages already. Close some of them.`,
      )
    const left = pages.filter(page => !open.includes(page)).sort(([, p], [, q]) => p.seenAt - q.seenAt)
    if (pages.length >= 2 * PAGES) this.#participants.delete(left[0]![0])
  }

  /** Those of this process who are here. */
  ownHere(): Participant[] {
    return [...this.#participants.values()].filter(({ own, present }) => own && present)
  }

  /** Those who have moved, come or gone since a stamp, in the order in which they did. */
  changedSince(stamp: number): Participant[] {
    const old = Date.now() - GONE_AFTER
    for (const [key, participant] of this.#participants) {
      if (participant.seenAt > old) continue
      if (participant.present) this.show({ ...participant, present: false }, participant.own)
      else this.#participants.delete(key)
    }
    return [...this.#participants.values()].filter(other => other.stamp > stamp).sort((p, q) => p.stamp - q.stamp)
  }

  #wake(): void {
    this.heard++
    const wakers = this.#wakers
    this.#wakers = new Set()
    for (const waker of wakers) waker()
  }
}
