import { findGrid } from '@geyi/shared/coverage'
import type { DeskState } from '../../editor/desk.ts'

/** What the grids are called that what is drawn would leave in pieces. */
export const partedNames = (
  { preview }: DeskState,
  nameOf: (name: string | undefined) => string,
): readonly string[] => {
  const after = preview?.outcome?.coverage
  return after ? preview.parted.map(id => nameOf(findGrid(after, id)?.name)) : []
}
