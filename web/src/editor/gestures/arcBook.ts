import { type Arc, arcsOf, type Coverage, type GridId } from '@geyi/shared/coverage'

/** All arcs of a coverage, by grid. */
export interface ArcBook {
  readonly arcs: readonly Arc[]
  /** The arcs around some grids, each once. */
  around(ids: Iterable<GridId>): Arc[]
}

const books = new WeakMap<Coverage, ArcBook>()

/** The arcs of a coverage; made once for each. */
export function arcBookOf(coverage: Coverage): ArcBook {
  const known = books.get(coverage)
  if (known) return known
  const arcs = arcsOf(coverage)
  const byGrid = new Map<GridId, Arc[]>()
  for (const arc of arcs)
    for (const holder of [arc.left, arc.right]) {
      if (holder === undefined) continue
      const list = byGrid.get(holder)
      if (list) list.push(arc)
      else byGrid.set(holder, [arc])
    }
  const book: ArcBook = { arcs, around: ids => [...new Set([...ids].flatMap(id => byGrid.get(id) ?? []))] }
  books.set(coverage, book)
  return book
}
