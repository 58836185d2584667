import { type Coverage, edgesIn } from '@geyi/shared/coverage'
import { type Position, samePosition } from '@geyi/shared/geo'
import RBush from 'rbush'
import TinyQueue from 'tinyqueue'
import { type Line, METRE, Plane } from '../streets/plane.ts'
import type { Streets } from '../streets/streets.ts'
import type { Follow } from './drawnPoints.ts'

/** How far from where a stretch begins lines are followed. */
const FARTHEST = 1200 * METRE

interface LineGround {
  readonly coverage: Coverage
  readonly streets: Streets | null
}

/** A line of the map, and how near to it a place lies on it: streets are drawn with less care than boundaries. */
interface MapLine {
  readonly line: Line
  readonly reach: number
}

/** How a place is reached: its way here is the shortest. */
interface Step {
  readonly place: Position
  readonly length: number
  readonly before: Step | null
  readonly along: MapLine | null
}

/**
 * Follows boundaries and streets: the bends of the shortest way along them between two places that lie on them.
 *
 *     ──┬───────┐
 *     a •━━━┓   │     from a to b the way bends where lines do,
 *       │   ┗━━━• b   and goes over from one to another where they meet
 */
export const followLines =
  (ground: LineGround): Follow =>
  (from, to) =>
    waysFrom(ground, from)(to)

type Ways = (to: Position) => readonly Position[] | null

/** Where a stretch may go from its beginning stays the same while the hand looks for its end. */
const found = new WeakMap<Position, { readonly coverage: Coverage; readonly streets: number; readonly ways: Ways }>()

function waysFrom(ground: LineGround, from: Position): Ways {
  const { coverage } = ground
  const streets = ground.streets?.count ?? 0
  const last = found.get(from)
  if (last?.coverage === coverage && last.streets === streets) return last.ways
  const ways = findWays(ground, from)
  found.set(from, { coverage, streets, ways })
  return ways
}

function findWays(ground: LineGround, from: Position): Ways {
  const plane = new Plane(from)
  const lines = linesAround(ground, from)
  const tree = new RBush<Box & { readonly item: MapLine }>().load(
    lines.map(item => ({ ...boxAround(item.line, 0), item })),
  )
  const isOn = (place: Position, { line, reach }: MapLine) => plane.distance(place, line) <= reach
  const linesAt = (place: Position) =>
    tree.search(boxAround([place], METRE)).flatMap(({ item }) => (isOn(place, item) ? [item] : []))
  const places = new Map(
    lines.map(item => [
      item,
      cutsOf(
        plane,
        item,
        tree.search(boxAround(item.line, METRE)).map(other => other.item),
        from,
      ),
    ]),
  )
  const steps = shortestSteps(from, links(places, plane))
  return to => {
    let best: Step | null = steps.get(to.join(' ')) ?? null
    if (best) return bendsOf(best)
    for (const item of linesAt(to))
      for (const place of places.get(item)!) {
        const before = steps.get(place.join(' '))
        if (!before) continue
        const length = before.length + plane.length([place, to])
        if (!best || length < best.length) best = { place: to, length, before, along: item }
      }
    return best && bendsOf(best)
  }
}

const linesAround = ({ coverage, streets }: LineGround, [x, y]: Position): MapLine[] => {
  const box = { west: x - FARTHEST, south: y - FARTHEST, east: x + FARTHEST, north: y + FARTHEST }
  return [
    ...edgesIn(coverage.edges, box).map(({ a, b }): MapLine => ({ line: [a, b], reach: 2 })),
    ...(streets?.in(box) ?? []).map((line): MapLine => ({ line, reach: METRE })),
  ]
}

/** Where others meet a line, from its one end to the other. */
function cutsOf(plane: Plane, item: MapLine, others: readonly MapLine[], from: Position): Position[] {
  const { line, reach } = item
  const isOn = (place: Position) => plane.distance(place, line) <= reach
  const cuts = others.flatMap(other => {
    if (other === item) return []
    const crossing = plane.crossing(line, other.line)
    return [...other.line.filter(isOn), ...(crossing ? [crossing] : [])]
  })
  return [...cuts, ...line, ...(isOn(from) ? [from] : [])].sort(
    (one, other) => plane.along(one, line) - plane.along(other, line),
  )
}

interface Link {
  readonly to: Position
  readonly along: MapLine
  readonly length: number
}

function links(places: ReadonlyMap<MapLine, readonly Position[]>, plane: Plane): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>()
  const add = (a: Position, link: Link) => {
    const others = links.get(a.join(' '))
    if (others) others.push(link)
    else links.set(a.join(' '), [link])
  }
  for (const [along, cuts] of places)
    for (let i = 1; i < cuts.length; i++) {
      const [a, b] = [cuts[i - 1]!, cuts[i]!]
      if (samePosition(a, b)) continue
      const length = plane.length([a, b])
      add(a, { to: b, along, length })
      add(b, { to: a, along, length })
    }
  return links
}

/** The shortest ways from a place to all others (Dijkstra 1959). */
function shortestSteps(from: Position, links: ReadonlyMap<string, readonly Link[]>): ReadonlyMap<string, Step> {
  const steps = new Map<string, Step>()
  const queue = new TinyQueue<Step>(
    [{ place: from, length: 0, before: null, along: null }],
    (one, other) => one.length - other.length,
  )
  for (let step = queue.pop(); step; step = queue.pop()) {
    const name = step.place.join(' ')
    if (steps.has(name)) continue
    steps.set(name, step)
    for (const { to, along, length } of links.get(name) ?? [])
      queue.push({ place: to, length: step.length + length, before: step, along })
  }
  return steps
}

/** The places between both ends of a way where it goes over from one line to another. */
function bendsOf(end: Step): Position[] {
  const bends: Position[] = []
  for (let step = end; step.before?.before; step = step.before)
    if (step.along !== step.before.along) bends.push(step.before.place)
  return bends.reverse()
}

interface Box {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

const boxAround = (places: readonly Position[], around: number): Box => ({
  minX: Math.min(...places.map(([x]) => x)) - around,
  minY: Math.min(...places.map(([, y]) => y)) - around,
  maxX: Math.max(...places.map(([x]) => x)) + around,
  maxY: Math.max(...places.map(([, y]) => y)) + around,
})
