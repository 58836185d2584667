import type { CDPSession, Page } from 'playwright-core'

export type Spot = readonly [x: number, y: number]

/** Fingers on a phone's screen, each told to the browser as the hardware would. */
export class Fingers {
  private readonly screen: CDPSession
  private readonly spots = new Map<number, Spot>()

  private constructor(screen: CDPSession) {
    this.screen = screen
  }

  static on = async (page: Page): Promise<Fingers> => new Fingers(await page.context().newCDPSession(page))

  async put(id: number, at: Spot, type: 'touchStart' | 'touchMove' = 'touchStart'): Promise<void> {
    this.spots.set(id, at)
    await this.tell(type)
  }

  /** Moves some fingers to new spots, together. */
  async move(to: Readonly<Record<number, Spot>>, steps = 6): Promise<void> {
    const from = new Map(this.spots)
    for (let step = 1; step <= steps; step++) {
      for (const [id, [x, y]] of Object.entries(to)) {
        const [fx, fy] = from.get(Number(id))!
        this.spots.set(Number(id), [fx + ((x - fx) * step) / steps, fy + ((y - fy) * step) / steps])
      }
      await this.tell('touchMove')
      await pause(16)
    }
  }

  async lift(id: number): Promise<void> {
    const at = this.spots.get(id)!
    this.spots.delete(id)
    await this.tell('touchEnd', this.spots.size > 0 ? [[id, at]] : [])
  }

  /** The system takes all fingers away, as it does for a palm or a gesture of its own. */
  async lose(): Promise<void> {
    this.spots.clear()
    await this.tell('touchCancel')
  }

  /** Taps with a finger that rolls by some pixels. All is told at once: on a busy machine a tap would become a rest. */
  async tap([x, y]: Spot, roll = 0): Promise<void> {
    const told = [this.put(0, [x, y])]
    if (roll > 0) for (const step of [roll / 2, roll]) told.push(this.put(0, [x + step, y], 'touchMove'))
    told.push(this.lift(0))
    await Promise.all(told)
  }

  async drag(from: Spot, ...to: Spot[]): Promise<void> {
    await this.put(0, from)
    for (const spot of to) await this.move({ 0: spot })
    await this.lift(0)
  }

  /** Rests on a spot until the finger takes hold, goes on and is lifted. */
  async rest(from: Spot, to: Spot): Promise<void> {
    await this.put(0, from)
    await pause(450)
    await this.move({ 0: to })
    await this.lift(0)
  }

  /** Two fingers, one beside a spot and one on the other side: they come to be farther apart by a factor, and shifted. */
  async pinch([x, y]: Spot, factor: number, [dx, dy]: Spot = [0, 0]): Promise<void> {
    const [apart, then] = [50, 50 * factor]
    await this.put(0, [x - apart, y])
    await this.put(1, [x + apart, y])
    await this.move({ 0: [x - then + dx, y + dy], 1: [x + then + dx, y + dy] })
    await this.lift(1)
    await this.lift(0)
  }

  /** The protocol wants all fingers that are down, but at an end only those that are lifted before the last. */
  private async tell(
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    fingers: readonly (readonly [number, Spot])[] = [...this.spots],
  ): Promise<void> {
    await this.screen.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map(([id, [x, y]]) => ({ id, x, y })),
    })
  }
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
