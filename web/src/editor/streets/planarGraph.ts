import type { Position, Ring } from '@geyi/shared/geo'

/** Lines that meet only in their ends: the faces between them can be found. */
export class PlanarGraph {
  private readonly places = new Map<string, Position>()
  private readonly ends = new Map<string, Set<string>>()

  add(a: Position, b: Position): void {
    const [one, other] = [this.name(a), this.name(b)]
    if (one === other) return
    this.ends.get(one)!.add(other)
    this.ends.get(other)!.add(one)
  }

  /** Takes out what leads nowhere: lines that end without meeting another. */
  prune(): void {
    const loose = [...this.ends].flatMap(([name, others]) => (others.size === 1 ? [name] : []))
    for (let name = loose.pop(); name !== undefined; name = loose.pop()) {
      const [other] = this.ends.get(name)!
      this.ends.get(name)!.clear()
      if (other === undefined) continue
      const rest = this.ends.get(other)!
      rest.delete(name)
      if (rest.size === 1) loose.push(other)
    }
  }

  /** The rings around all faces, counter-clockwise. */
  faces(): Ring[] {
    const turns = new Map([...this.ends].map(([name, others]) => [name, this.clockwise(name, [...others])]))
    const used = new Set<string>()
    const rings: Ring[] = []
    for (const [from, others] of turns)
      for (const to of others) {
        const ring: Position[] = [this.places.get(from)!]
        let [a, b] = [from, to]
        while (!used.has(`${a}|${b}`)) {
          used.add(`${a}|${b}`)
          ring.push(this.places.get(b)!)
          // With the face on the left, the next line is the first clockwise from where one came.
          const around = turns.get(b)!
          ;[a, b] = [b, around[(around.indexOf(a) + 1) % around.length]!]
        }
        if (ring.length > 3 && twiceArea(ring) > 0) rings.push(ring)
      }
    return rings
  }

  private clockwise(name: string, others: string[]): string[] {
    const [x, y] = this.places.get(name)!
    const angle = (other: string) => {
      const [ox, oy] = this.places.get(other)!
      return Math.atan2(oy - y, ox - x)
    }
    return others.sort((one, other) => angle(other) - angle(one))
  }

  private name(place: Position): string {
    const name = `${place[0]} ${place[1]}`
    if (!this.places.has(name)) {
      this.places.set(name, place)
      this.ends.set(name, new Set())
    }
    return name
  }
}

const twiceArea = (ring: Ring): number => {
  const [ox, oy] = ring[0]!
  let sum = 0
  for (let i = 1; i < ring.length; i++)
    sum += (ring[i - 1]![0] - ox) * (ring[i]![1] - oy) - (ring[i]![0] - ox) * (ring[i - 1]![1] - oy)
  return sum
}
