import type { Position } from '../geo/position.ts'
import { chainEdges } from './rings/chainEdges.ts'
import type { Coverage } from './structure/coverage.ts'
import { type Holder, leftFrom, rightFrom } from './structure/edge.ts'
import { edgesAt, edgesOf, findEdge } from './structure/edgeIndex.ts'

/** A stretch of boundary from junction to junction, with one holder on each side of its whole length. */
export type Arc = { readonly line: readonly Position[]; readonly left: Holder; readonly right: Holder }

/** All arcs; one that meets no junction is closed and begins at its smallest vertex. */
export const arcsOf = (coverage: Coverage): Arc[] =>
  chainEdges([...edgesOf(coverage.edges)]).map(line => {
    const first = findEdge(coverage.edges, line[0]!, line[1]!)!
    return { line, left: leftFrom(first, line[0]!), right: rightFrom(first, line[0]!) }
  })

/** The vertices where three or more edges meet, given the arcs: no arc passes one, and each ends several. */
export const junctionsOf = (coverage: Coverage, arcs: readonly Arc[] = arcsOf(coverage)): Position[] => {
  const ends = new Map<string, Position>()
  for (const { line } of arcs) for (const end of [line[0]!, line.at(-1)!]) ends.set(`${end[0]} ${end[1]}`, end)
  return [...ends.values()].filter(end => edgesAt(coverage.edges, end).length > 2)
}
