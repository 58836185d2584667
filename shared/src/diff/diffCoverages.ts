import { Claims } from '../clean/claims.ts'
import { type Cover, facesOf, ringOfCycle } from '../clean/faces.ts'
import { nodeClaims } from '../clean/nodeClaims.ts'
import { isAround } from '../clean/resolveFaces.ts'
import { type Building, type Count, NONE, withBuilding } from '../coverage/measures/counts.ts'
import { startedAtSmallest } from '../coverage/rings/canonical.ts'
import { chainEdges } from '../coverage/rings/chainEdges.ts'
import { type Coverage, gridsOf } from '../coverage/structure/coverage.ts'
import type { Edge, Holder } from '../coverage/structure/edge.ts'
import { attributesOf, type GridAttributes, type GridId } from '../coverage/structure/grid.ts'
import { areaOfRing } from '../geo/measures.ts'
import type { Position, Ring } from '../geo/position.ts'
import { edgesOnlyIn } from './changedEdges.ts'

/** Ground that went from one holder to another; `undefined` is nobody. */
export type Exchange = {
  readonly from: Holder
  readonly to: Holder
  /** In m². */
  readonly area: number
  /** The rims of the ground, exteriors and holes alike. */
  readonly rings: readonly Ring[]
  readonly count: Count
}

/** What is different between two coverages. */
export type CoverageDiff = {
  readonly exchanges: readonly Exchange[]
  /** Stretches of boundary that only the one or only the other has, each once, as long as possible. */
  readonly lines: {
    readonly before: readonly (readonly Position[])[]
    readonly after: readonly (readonly Position[])[]
  }
  readonly created: readonly GridId[]
  readonly removed: readonly GridId[]
  readonly attributes: readonly { readonly before: GridAttributes; readonly after: GridAttributes }[]
}

const some = (holder: Holder): GridId[] => (holder === undefined ? [] : [holder])

const withTimes = (cover: Cover, times: number): Holder => [...cover].find(([, count]) => count === times)?.[0]

type Growing = { from: Holder; to: Holder; area: number; rings: Ring[]; count: Count }

const keyOf = (from: Holder, to: Holder) => JSON.stringify([from ?? null, to ?? null])

/**
 * The ground that changed hands. The edges of after count for their grids and those of before against them, so whatever
 * stayed cancels, and a face runs +1 around whoever gained it and −1 around whoever lost it.
 */
const exchangesOf = (gone: readonly Edge[], come: readonly Edge[]): Map<string, Growing> => {
  const claims = new Claims(come.length + gone.length)
  for (const { a, b, left, right } of come) claims.put(a, b, some(left), some(right))
  for (const { a, b, left, right } of gone) claims.put(a, b, some(right), some(left))
  const { edges } = nodeClaims(claims.edges(), 0)
  const exchanges = new Map<string, Growing>()
  for (const cycle of facesOf(edges).cycles) {
    if (cycle.cover.size === 0) continue
    const [from, to] = [withTimes(cycle.cover, -1), withTimes(cycle.cover, 1)]
    const ring = startedAtSmallest(ringOfCycle(edges, cycle))
    const exchange = exchanges.get(keyOf(from, to)) ?? { from, to, area: 0, rings: [], count: NONE }
    exchange.area += (isAround(ring) ? 1 : -1) * areaOfRing(ring)
    exchange.rings.push(ring)
    exchanges.set(keyOf(from, to), exchange)
  }
  return exchanges
}

const sameAttributes = (one: GridAttributes, other: GridAttributes) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())

/** The lines of edges that are not among others: an edge that only changed holders is still drawn where it was. */
const linesOnlyIn = (edges: readonly Edge[], others: readonly Edge[]) => {
  const ends = new Set(others.map(({ a, b }) => `${a} ${b}`))
  return chainEdges(edges.filter(({ a, b }) => !ends.has(`${a} ${b}`)))
}

/** A building that has another holder afterwards. */
export type MovedBuilding = { readonly from: Holder; readonly to: Holder; readonly building: Building }

/** What changed from one coverage to another: ground by giver and receiver, with those who live on it, lines, attributes. */
export const diffCoverages = (before: Coverage, after: Coverage, moved: Iterable<MovedBuilding> = []): CoverageDiff => {
  const [gone, come] = [edgesOnlyIn(before, after), edgesOnlyIn(after, before)]
  const exchanges = exchangesOf(gone, come)
  for (const { from, to, building } of moved) {
    const exchange = exchanges.get(keyOf(from, to))
    if (exchange) exchange.count = withBuilding(exchange.count, building)
  }
  const [old, now] = [before, after].map(coverage => new Map(gridsOf(coverage).map(grid => [grid.id, grid])))
  return {
    exchanges: [...exchanges.values()].sort((e, f) => f.area - e.area),
    lines: { before: linesOnlyIn(gone, come), after: linesOnlyIn(come, gone) },
    created: [...now!.keys()].filter(id => !old!.has(id)),
    removed: [...old!.keys()].filter(id => !now!.has(id)),
    attributes: [...old!.values()].flatMap(grid => {
      const then = now!.get(grid.id)
      if (!then || then === grid || sameAttributes(attributesOf(grid), attributesOf(then))) return []
      return [{ before: attributesOf(grid), after: attributesOf(then) }]
    }),
  }
}
