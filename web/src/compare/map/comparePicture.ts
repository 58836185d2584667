import type { Geometry, MultiLineString } from 'geojson'
import type { ComparedGrid, ComparePicture } from '../../map/compare.ts'
import { type Box, boxAround } from '../../map/places.ts'
import type { Changes } from '../changes/changes.ts'
import type { Names } from '../changes/words.ts'
import type { Comparison, StateGrid } from '../states/loadComparison.ts'

/** What the map shows of a comparison. */
export function comparePicture(
  { division, from, to, diff }: Comparison,
  changes: Changes,
  names: Names,
): ComparePicture {
  const [before, after] = (['before', 'after'] as const).map(
    side => new Map(changes.grids.map(change => [change.id, change[side]])),
  )
  const grids = (state: readonly StateGrid[], facts: typeof before): ComparedGrid[] =>
    state.map(({ id, name, community, households, boundary }) => ({
      id,
      name: names.grid(name),
      community,
      households: facts!.get(id)?.households ?? households,
      isWithin: community.startsWith(division.code),
      isChanged: facts!.has(id),
      boundary,
    }))
  return {
    before: grids(from.grids, before),
    after: grids(to.grids, after),
    exchanges: changes.exchanges,
    linesBefore: diff.linesBefore as MultiLineString,
    linesAfter: diff.linesAfter as MultiLineString,
  }
}

/** The box around ground by its numbers, or around a grid when there are none. */
export function boxOf(
  { from, to }: Comparison,
  { exchanges }: Changes,
  numbers: readonly number[],
  grid: string | null,
): Box | null {
  const rims = exchanges.filter(({ number }) => numbers.includes(number)).map((exchange): Geometry => exchange.rims)
  const found = (to.grids.find(({ id }) => id === grid) ?? from.grids.find(({ id }) => id === grid))?.boundary
  return around(rims.length > 0 ? rims : found ? [found] : [])
}

/** The box around everything that changed; around the whole division when nothing did. */
export function boxOfChanges({ division, from, to }: Comparison, { exchanges, grids }: Changes): Box | null {
  const changed = new Set(grids.filter(({ gained, lost }) => gained.length + lost.length === 0).map(({ id }) => id))
  const ofGrids = (holds: (grid: StateGrid) => boolean) =>
    [...from.grids, ...to.grids].filter(holds).map(({ boundary }) => boundary)
  const shapes = [...exchanges.map((exchange): Geometry => exchange.rims), ...ofGrids(({ id }) => changed.has(id))]
  return around(shapes.length > 0 ? shapes : ofGrids(({ community }) => community.startsWith(division.code)))
}

const around = (geometries: Geometry[]): Box | null =>
  geometries.length > 0 ? boxAround({ type: 'GeometryCollection', geometries }) : null
