import type { Grid, GridId } from './grid.ts'
import { itemAt, itemsOf, type PersistentArray, persistentArrayOf, withItem } from './persistentArray.ts'

/** Grids by id: an immutable hash table whose changed copies share all buckets but the changed one. */
export type GridTable = { readonly size: number; readonly buckets: PersistentArray<readonly Grid[]> }

const FULLEST = 8

const bucketOf = (id: GridId, buckets: number): number => {
  let hash = 0
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) | 0
  hash ^= hash >>> 15
  return (Math.imul(hash, 0x9e3779b1) >>> 8) & (buckets - 1)
}

/** A table of the grids; of two with one id the later stays. */
export const gridTableOf = (grids: Iterable<Grid>): GridTable => {
  const byId = new Map<GridId, Grid>()
  for (const grid of grids) byId.set(grid.id, grid)
  let count = 8
  while (count < byId.size) count *= 2
  const buckets: Grid[][] = Array.from({ length: count }, () => [])
  for (const grid of byId.values()) buckets[bucketOf(grid.id, count)]!.push(grid)
  return { size: byId.size, buckets: persistentArrayOf(buckets) }
}

/** The grid with an id, if there is one. */
export const findInTable = (table: GridTable, id: GridId): Grid | undefined => {
  for (const grid of itemAt(table.buckets, bucketOf(id, table.buckets.length))) if (grid.id === id) return grid
  return undefined
}

/** The table with a grid added, or put in place of the one with its id. */
export const withGrid = (table: GridTable, grid: Grid): GridTable => {
  const index = bucketOf(grid.id, table.buckets.length)
  const bucket = itemAt(table.buckets, index)
  const others = bucket.filter(other => other.id !== grid.id)
  const size = table.size + 1 - (bucket.length - others.length)
  const changed = { size, buckets: withItem(table.buckets, index, [...others, grid]) }
  return size > FULLEST * table.buckets.length ? gridTableOf(gridsInTable(changed)) : changed
}

/** The table without the grid of an id. */
export const withoutGrid = (table: GridTable, id: GridId): GridTable => {
  const index = bucketOf(id, table.buckets.length)
  const bucket = itemAt(table.buckets, index)
  const others = bucket.filter(other => other.id !== id)
  if (others.length === bucket.length) return table
  return { size: table.size - 1, buckets: withItem(table.buckets, index, others) }
}

/** All grids, in no promised order. */
export function* gridsInTable(table: GridTable): Generator<Grid> {
  for (const bucket of itemsOf(table.buckets)) yield* bucket
}
