import type { Coverage } from './structure/coverage.ts'
import { gridsOf } from './structure/coverage.ts'
import { attributesOf } from './structure/grid.ts'

const inOrder = (value: object) => Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))

/** The coverage as text that depends on nothing but its grids: equal coverages, built or edited anywhere, have equal bytes. */
export const encodeCoverage = (coverage: Coverage): string =>
  `[${gridsOf(coverage)
    .map(grid => JSON.stringify([inOrder(attributesOf(grid)), grid.boundary]))
    .join(',\n')}]`
