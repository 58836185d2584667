import { type Coverage, gridsOf } from '../coverage/structure/coverage.ts'
import { edgesOf } from '../coverage/structure/edgeIndex.ts'
import { PositionTable } from '../coverage/structure/positionTable.ts'
import { isThinner, SLIVER_WIDTH } from '../geo/thinness.ts'
import { findAllCollisions } from './crossings.ts'
import { easternmostOf, findFaceConflicts } from './faces.ts'
import { type Hole, holesOf } from './holes.ts'
import { findPieceProblems } from './pieces.ts'
import { type Problem, problemBetween } from './problem.ts'
import { findUnmatchedVertices } from './unmatched.ts'
import { findWedgeConflicts } from './wedges.ts'

/** All that can be said against a coverage, and the holes in it, about which nothing is decided. */
export type CoverageReport = { readonly problems: readonly Problem[]; readonly holes: readonly Hole[] }

const unique = (problems: readonly Problem[]): Problem[] => {
  const seen = new Map(problems.map(problem => [JSON.stringify([problem.code, problem.grids, problem.at]), problem]))
  return [...seen.values()]
}

/** The problem that a hole is when it is so thin that nobody can have meant it. */
export const thinHole = ({ ring, area, neighbours }: Hole): Problem[] =>
  isThinner(ring, SLIVER_WIDTH) ? [{ code: 'SLIVER', grids: neighbours, at: ring[0]!, area }] : []

/** Checks a whole coverage, every edge and vertex. */
export const checkCoverage = (coverage: Coverage): CoverageReport => {
  const edges = [...edgesOf(coverage.edges)]
  const vertices = new PositionTable(edges.length * 2)
  for (const { a, b } of edges) {
    vertices.intern(a)
    vertices.intern(b)
  }
  const holes = holesOf(coverage, edges)
  const problems = [
    ...coverage.doubled.map(({ a, b, grids }) => problemBetween('GRIDS_OVERLAP', grids, { at: a, line: [a, b] })),
    ...findAllCollisions(coverage.edges),
    ...findWedgeConflicts(coverage.edges, vertices.positions),
    ...findFaceConflicts(coverage.edges, easternmostOf(edges)),
    ...findUnmatchedVertices(coverage.edges, edges),
    ...gridsOf(coverage).flatMap(findPieceProblems),
    ...holes.flatMap(thinHole),
  ]
  return { problems: unique(problems), holes }
}
