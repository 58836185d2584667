import { type Coverage, findGrid, type GridId } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import { judgeCoverage, type Problem } from '@geyi/shared/problems'
import { useDeferredValue, useMemo } from 'react'
import type { Desk } from '../../editor/desk.ts'
import { useStore } from '../../state/useStore.ts'
import { byKind } from './problemKinds.ts'

/** What is wrong with a draft, by kind, and the draft that was judged. */
export function useProblems(desk: Desk, base: Coverage | null) {
  const coverage = useDeferredValue(useStore(desk, ({ coverage }) => coverage))
  const { band, rights } = desk
  const groups = useMemo(() => {
    const householdsOf = (id: GridId) => desk.census.count(id).households
    return byKind(judgeCoverage(base ?? coverage, coverage, { householdsOf, band, within: rights.division }), band)
  }, [desk, base, coverage, band, rights])
  return { coverage, groups }
}

/** Where a problem is, to be looked at. */
export const groundOf = (coverage: Coverage, { line, grids }: Problem): MultiPolygon =>
  line ? [[line]] : grids.flatMap(id => findGrid(coverage, id)?.boundary ?? [])
