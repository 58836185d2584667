import { type Coverage, findGrid } from '@geyi/shared/coverage'
import { diffCoverages } from '@geyi/shared/diff'
import type { MultiPolygon } from '@geyi/shared/geo'

/** All ground about which a draft is different from what it began from, to be looked at. */
export function changedGround(base: Coverage, coverage: Coverage): MultiPolygon {
  if (base === coverage) return []
  const { exchanges, lines, attributes } = diffCoverages(base, coverage)
  return [
    ...exchanges.flatMap(({ rings }) => rings.map(ring => [ring])),
    ...[...lines.before, ...lines.after].map(line => [line]),
    ...attributes.flatMap(({ after }) => findGrid(coverage, after.id)?.boundary ?? []),
  ]
}
