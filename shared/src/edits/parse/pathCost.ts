import type { Position } from '../../geo/position.ts'

/** Length of lines in E7 units, by their longer extent: what an edit along them costs grows with the boundaries that they can meet. */
export const travelOf = (lines: readonly (readonly Position[])[]): number =>
  lines.reduce(
    (sum, line) => sum + line.reduce((length, [x, y], i) => length + (i === 0 ? 0 : stride(line[i - 1]!, x, y)), 0),
    0,
  )

const stride = ([x, y]: Position, toX: number, toY: number): number => Math.max(Math.abs(toX - x), Math.abs(toY - y))

/** Whether lines cross themselves or each other more often than a limit; about, for it only bounds what they cost. */
export function crossesMoreThan(limit: number, lines: readonly (readonly Position[])[]): boolean {
  const segments = lines
    .flatMap(line => line.slice(1).map((to, i) => segmentOf(line[i]!, to)))
    .sort((s, t) => s.west - t.west)
  let crossings = 0
  for (let i = 0; i < segments.length; i++) {
    const s = segments[i]!
    for (let k = i + 1; k < segments.length && segments[k]!.west <= s.east; k++) {
      const t = segments[k]!
      if (s.south > t.north || t.south > s.north) continue
      if (turn(s, t.a) * turn(s, t.b) < 0 && turn(t, s.a) * turn(t, s.b) < 0 && ++crossings > limit) return true
    }
  }
  return false
}

const segmentOf = (a: Position, b: Position) => ({
  a,
  b,
  west: Math.min(a[0], b[0]),
  east: Math.max(a[0], b[0]),
  south: Math.min(a[1], b[1]),
  north: Math.max(a[1], b[1]),
})

const turn = ({ a, b }: { a: Position; b: Position }, [x, y]: Position): number =>
  Math.sign((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]))
