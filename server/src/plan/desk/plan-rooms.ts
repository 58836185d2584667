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

/** Where those who have the same plan open hear of each other. Who listens is woken and reads what is new: nothing queues up. */
export class PlanRooms {
  readonly #rooms = new Map<string, Room>()

  /** Tells the listeners of a plan that something has been committed. */
  wake(planId: string): void {
    this.#rooms.get(planId)?.committed()
  }

  /** The room of a plan, for as long as somebody listens in it. */
  enter(planId: string): Room {
    const room = this.#rooms.get(planId) ?? new Room()
    this.#rooms.set(planId, room)
    room.listeners++
    return room
  }

  leave(planId: string, room: Room): void {
    room.listeners--
    if (room.listeners === 0 && this.#rooms.get(planId) === room) this.#rooms.delete(planId)
  }

  /** Shows somebody to the others. Nobody hears it when nobody listens. */
  show(planId: string, participant: Omit<Participant, 'stamp' | 'seenAt'>): void {
    this.#rooms.get(planId)?.show(participant)
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
  readonly #participants = new Map<string, Participant>()
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

  /** @throws TOO_MANY_FEATURES for more pages of one account than anybody opens */
  show(participant: Omit<Participant, 'stamp' | 'seenAt'>): void {
    const key = `${participant.accountId} ${participant.id}`
    if (!this.#participants.has(key)) {
      // Who was never here need not leave.
      if (!participant.present) return
      this.#makeRoomFor(participant.accountId)
    }
    this.#stamp++
    this.#participants.set(key, { ...participant, stamp: this.#stamp, seenAt: Date.now() })
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

  /** Those who have moved, come or gone since a stamp, in the order in which they did. */
  changedSince(stamp: number): Participant[] {
    const old = Date.now() - GONE_AFTER
    for (const [key, participant] of this.#participants) {
      if (participant.seenAt > old) continue
      if (participant.present) this.show({ ...participant, present: false })
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
