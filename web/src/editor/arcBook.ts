import { type Arc, arcsOf, type Coverage, type GridId } from '@geyi/shared/coverage'
import { type BBox, bboxOfPositions, type Position } from '@geyi/shared/geo'

/** An arc with the box around it. */
export interface BoxedArc extends Arc {
  readonly box: BBox
}

/** All arcs of a coverage, by grid and by place. */
export interface ArcBook {
  readonly arcs: readonly BoxedArc[]
  /** The arcs around some grids, each once. */
  around(ids: Iterable<GridId>): BoxedArc[]
  /** The arcs that come near a place: within so many E7 units. */
  near(at: Position, reach: number): BoxedArc[]
  /** The arcs that run through a vertex or end in it. */
  through(vertex: Position): BoxedArc[]
}

const books = new WeakMap<Coverage, ArcBook>()

/** The arcs of a coverage; made once for each. */
export function arcBookOf(coverage: Coverage): ArcBook {
  const known = books.get(coverage)
  if (known) return known
  const arcs = arcsOf(coverage).map((arc): BoxedArc => ({ ...arc, box: bboxOfPositions(arc.line)! }))
  const byGrid = new Map<GridId, BoxedArc[]>()
  for (const arc of arcs)
    for (const holder of [arc.left, arc.right]) {
      if (holder === undefined) continue
      const list = byGrid.get(holder)
      if (list) list.push(arc)
      else byGrid.set(holder, [arc])
    }
  const near = ([x, y]: Position, reach: number) =>
    arcs.filter(
      ({ box }) => box.west - reach <= x && x <= box.east + reach && box.south - reach <= y && y <= box.north + reach,
    )
  const book: ArcBook = {
    arcs,
    around: ids => [...new Set([...ids].flatMap(id => byGrid.get(id) ?? []))],
    near,
    through: vertex => near(vertex, 0).filter(({ line }) => line.some(([x, y]) => x === vertex[0] && y === vertex[1])),
  }
  books.set(coverage, book)
  return book
}
