import type { Position } from '../geo/position.ts'
import { chainEdges } from './rings/chainEdges.ts'
import type { Coverage } from './structure/coverage.ts'
import { type Holder, leftFrom, rightFrom } from './structure/edge.ts'
import { edgesOf, findEdge } from './structure/edgeIndex.ts'

/** A stretch of boundary from junction to junction, with one holder on each side of its whole length. */
export type Arc = { readonly line: readonly Position[]; readonly left: Holder; readonly right: Holder }

/** All arcs; one that meets no junction is closed and begins at its smallest vertex. */
export const arcsOf = (coverage: Coverage): Arc[] =>
  chainEdges([...edgesOf(coverage.edges)]).map(line => {
    const first = findEdge(coverage.edges, line[0]!, line[1]!)!
    return { line, left: leftFrom(first, line[0]!), right: rightFrom(first, line[0]!) }
  })
