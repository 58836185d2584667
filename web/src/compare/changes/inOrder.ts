import { localeOf } from '../../ui/words/format.ts'
import { type Figure, figureOf, type GridChange } from './changes.ts'
import type { Names } from './words.ts'

/** By what the table can be sorted. */
export type Column = 'grid' | Figure

/** Grids by community and name, or by how much one of their figures grew. */
export function inOrder(grids: readonly GridChange[], column: Column, isDown: boolean, names: Names): GridChange[] {
  const collator = new Intl.Collator(localeOf(names.language), { numeric: true })
  const nameOf = ({ after, before }: GridChange) => {
    const { community, name } = (after ?? before)!
    return `${community} ${names.grid(name ?? undefined)}`
  }
  const compare = (a: GridChange, b: GridChange) =>
    column === 'grid'
      ? collator.compare(nameOf(a), nameOf(b))
      : figureOf([a], column).change - figureOf([b], column).change
  return grids.toSorted((a, b) => (isDown ? compare(b, a) : compare(a, b)))
}
