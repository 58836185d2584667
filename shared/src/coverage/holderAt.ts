import type { Position } from '../geo/position.ts'
import type { Coverage } from './coverage.ts'
import type { Holder } from './edge.ts'
import { holderEastOf } from './holderEast.ts'

/**
 * Who holds a place. A place on a boundary belongs to the ground to its east (on a level boundary, to its north), so every
 * place has one holder and counts add up.
 */
export const holderAt = (coverage: Coverage, place: Position): Holder => holderEastOf(coverage.edges, place)
