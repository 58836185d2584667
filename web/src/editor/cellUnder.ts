import { type DraftCensus, holderAt } from '@geyi/shared/census'
import { type Coverage, findGrid, type GridId } from '@geyi/shared/coverage'
import { bboxOf, covers, locate, type MultiPolygon, type Position, type Ring } from '@geyi/shared/geo'
import { checkCoverage } from '@geyi/shared/problems'
import { buildingCells, streetBlocks } from '@geyi/shared/zoning'
import type { DrawingLasso } from './gestures/drawingLasso.ts'
import type { Pointer } from './gestures/pointer.ts'
import type { Streets } from './streets/streets.ts'

/** What a press of the transfer tool takes: the ground of a building, or a street block; or nothing, and it is a corner of a lasso. */
export const TAKINGS = ['buildings', 'blocks', 'corners'] as const
export type Taking = (typeof TAKINGS)[number]

/** What ground can be taken from. */
interface CellGround {
  readonly coverage: Coverage
  readonly census: DraftCensus
  readonly streets: Streets | null
}

interface CellWish {
  readonly purpose: DrawingLasso['purpose']
  readonly takes: Taking
  readonly receiver: GridId | undefined
}

/** The ground under the hand that one press takes; the same value as long as the hand stays on it. */
export function cellUnder(
  { coverage, census, streets }: CellGround,
  pointer: Pointer,
  { purpose, takes, receiver }: CellWish,
): MultiPolygon | null {
  if (purpose === 'select') return null
  const giver = holderAt(coverage, pointer.at)
  if (purpose === 'create') return giver === undefined ? cellOf(ringAround(holesIn(coverage), pointer.at)) : null
  const grid = giver === undefined || giver === receiver ? undefined : findGrid(coverage, giver)
  if (!grid) return null
  if (takes === 'corners') return null
  if (takes === 'blocks') return streets && pieceAround(blocksOf(grid.boundary, streets), pointer.at)
  return pieceAround(cellsOf(grid.boundary, census.placesIn(grid.id)), pointer.at)
}

const pieceAround = (pieces: readonly MultiPolygon[], at: Position): MultiPolygon | null =>
  pieces.find(piece => covers(piece, at)) ?? null

const buildings = new WeakMap<MultiPolygon, readonly MultiPolygon[]>()

/** The cells of a grid's buildings, which cover it. */
function cellsOf(boundary: MultiPolygon, places: readonly Position[]): readonly MultiPolygon[] {
  const known = buildings.get(boundary) ?? (places.length > 0 ? buildingCells(boundary, places) : [])
  buildings.set(boundary, known)
  return known
}

const cells = new WeakMap<Ring, MultiPolygon>()

function cellOf(ring: Ring | undefined): MultiPolygon | null {
  if (!ring) return null
  const cell = cells.get(ring) ?? [[ring]]
  cells.set(ring, cell)
  return cell
}

/** The smallest ring around a place. */
const ringAround = (rings: readonly Ring[], at: Position): Ring | undefined =>
  rings.filter(ring => locate(at, [[ring]]) === 'inside').sort((one, other) => spanOf(one) - spanOf(other))[0]

const spanOf = (ring: Ring): number => {
  const { west, east, south, north } = bboxOf([[ring]])!
  return (east - west) * (north - south)
}

const holes = new WeakMap<Coverage, Ring[]>()

/** Ground that nobody has, with grids all around it. */
function holesIn(coverage: Coverage): Ring[] {
  const known = holes.get(coverage) ?? checkCoverage(coverage).holes.map(({ ring }) => ring)
  holes.set(coverage, known)
  return known
}

const blocks = new WeakMap<MultiPolygon, { readonly pieces: readonly MultiPolygon[]; readonly count: number }>()

function blocksOf(boundary: MultiPolygon, streets: Streets): readonly MultiPolygon[] {
  const known = blocks.get(boundary)
  if (known?.count === streets.count) return known.pieces
  const pieces = streetBlocks(boundary, streets.in(bboxOf(boundary)!))
  blocks.set(boundary, { pieces, count: streets.count })
  return pieces
}
