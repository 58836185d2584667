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

/** Where those who have the same plan open hear of each other. Who listens is woken and reads what is new: nothing queues up. */
export class PlanRooms {
  readonly #rooms = new Map<string, Room>()

  /** Tells the listeners of a plan that something has been committed. */
  wake(planId: string): void {
    this.#rooms.get(planId)?.wake()
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
  #stamp = 0
  readonly #participants = new Map<string, Participant>()
  #wakers = new Set<() => void>()

  wake(): void {
    const wakers = this.#wakers
    this.#wakers = new Set()
    for (const waker of wakers) waker()
  }

  /** Ends when something happens, the time is over, or the listener goes. */
  async wait(milliseconds: number, gone: AbortSignal): Promise<void> {
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
      if (gone.aborted) done()
    })
  }

  show(participant: Omit<Participant, 'stamp' | 'seenAt'>): void {
    this.#stamp++
    this.#participants.set(participant.id, { ...participant, stamp: this.#stamp, seenAt: Date.now() })
    this.wake()
  }

  /** Those who have moved, come or gone since a stamp. */
  changedSince(stamp: number): Participant[] {
    const now = Date.now()
    for (const participant of this.#participants.values()) {
      if (participant.present && now - participant.seenAt > GONE_AFTER) this.show({ ...participant, present: false })
      else if (!participant.present && now - participant.seenAt > GONE_AFTER) this.#participants.delete(participant.id)
    }
    return [...this.#participants.values()]
      .filter(participant => participant.stamp > stamp)
      .sort((p, q) => p.stamp - q.stamp)
  }
}
