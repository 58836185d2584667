import { isTangled } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import { DomainError } from '../../errors/domain-error.ts'

/** @throws INVALID_GEOMETRY for boundaries that cross each other so often that measuring it would take minutes and gigabytes */
export function refuseTangle(boundaries: readonly MultiPolygon[]): void {
  if (isTangled(boundaries))
    throw new DomainError(
      'INVALID_GEOMETRY',
      'The polygons cross each other tens of thousands of times, far more often than they have edges: they are no drawing of ground. Look whether their coordinates are in the right order and system.',
      { reason: 'TANGLED' },
    )
}
