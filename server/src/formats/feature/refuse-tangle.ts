import { isTangled } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import { DomainError } from '../../errors/domain-error.ts'

/** The most holes of one polygon: enclaves of a grid are counted on one hand, islands are polygons of their own. */
const MOST_HOLES = 200

/** @throws INVALID_GEOMETRY for boundaries with holes without number, or that cross each other so often that measuring it would take minutes and gigabytes */
export function refuseTangle(boundaries: readonly MultiPolygon[]): void {
  const holes = boundaries.flat().reduce((most, rings) => Math.max(most, rings.length - 1), 0)
  if (holes > MOST_HOLES)
    throw new DomainError(
      'INVALID_GEOMETRY',
      `A polygon has ${holes} holes; at most ${MOST_HOLES} are taken. Look whether buildings or parcels were cut out of it, and leave them in.`,
      { reason: 'TOO_MANY_HOLES', limit: MOST_HOLES },
    )
  if (isTangled(boundaries))
    throw new DomainError(
      'INVALID_GEOMETRY',
      'The polygons cross each other tens of thousands of times, far more often than they have edges: they are no drawing of ground. Look whether their coordinates are in the right order and system.',
      { reason: 'TANGLED' },
    )
}
