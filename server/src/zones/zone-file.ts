import { buildCoverage, dissolve, polsbyPopper } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import { divide, type Ground, groundOf, type Impossible, piecesOf, rebalance, type Wish } from '@geyi/shared/zoning'
import type { ReadPolygons } from '../check/read-polygons.ts'
import { numbersIn, textsIn } from './columns.ts'

/** What zones of a file's polygons are to be like. */
export interface ZoneOptions extends Wish {
  /** The column with what zones are to have evenly. */
  readonly column: string
  /** The column of what no zone may reach over from one into another. */
  readonly within?: string | undefined
  /** The column of the zones there are, to be changed as little as the band takes. */
  readonly keep?: string | undefined
  readonly seed: number
  readonly effort?: number | undefined
  readonly progress?: ((done: number) => void) | undefined
}

/** Zones of a file's polygons, numbered from 1. */
export interface ZonedFile {
  /** The zone of each row that holds a polygon. */
  readonly zoneOfRow: ReadonlyMap<number, number>
  readonly zones: readonly Zone[]
  /** Proofs that the band can't be held everywhere, with the rows that prove it. */
  readonly impossible: readonly { readonly proof: Impossible; readonly rows: readonly number[] }[]
  /** Zones out of the band without such a proof. */
  readonly unproved: readonly number[]
  /** Pieces of ground between which nothing is shared. */
  readonly grounds: number
  /** Weight that has another zone than in the column of zones to keep; null without one. */
  readonly moved: number | null
  /** Of the search alone, without reading and writing. */
  readonly seconds: number
}

export interface Zone {
  readonly zone: number
  readonly weight: number
  readonly polygons: number
  readonly boundary: MultiPolygon
  readonly polsbyPopper: number
}

/** Makes zones of a file's polygons. @throws BAD_USER_INPUT for a column that isn't there or can't be counted. */
export function zoneFile({ grids, features }: ReadPolygons, options: ZoneOptions): ZonedFile {
  const { column, within, keep } = options
  const rows = grids.map(({ id }) => Number(id)).sort((a, b) => a - b)
  const rowsWith = rows.map(row => features.get(row)!)
  const weights = numbersIn(rowsWith, column)
  const parts = within === undefined ? undefined : textsIn(rowsWith, within)
  const kept = keep === undefined ? undefined : textsIn(rowsWith, keep)
  const began = performance.now()
  const coverage = buildCoverage(grids)
  const ground = groundOf(coverage, id => ({ weight: weights.get(Number(id))!, part: parts?.get(Number(id)) }))
  const found = kept
    ? leastChanged(
        ground,
        rows.map(row => kept.get(row)!),
        options,
      )
    : { ...divide(ground, options, options), moved: null }
  const seconds = (performance.now() - began) / 1000
  // Numbered as the rows of the file first name them.
  const numbers = new Map<number, number>()
  for (const zone of found.zoneOf) if (!numbers.has(zone)) numbers.set(zone, numbers.size + 1)
  const zoneOfRow = new Map(rows.map((row, atom) => [row, numbers.get(found.zoneOf[atom]!)!]))
  const boundaries = dissolve(coverage, ({ id }) => zoneOfRow.get(Number(id)))
  const zones = [...numbers.values()].map((zone): Zone => {
    const boundary = boundaries.get(zone)!
    return { zone, weight: 0, polygons: 0, boundary, polsbyPopper: polsbyPopper(boundary) }
  })
  const counted = new Map(zones.map(zone => [zone.zone, { ...zone }]))
  for (const row of rows) {
    const zone = counted.get(zoneOfRow.get(row)!)!
    zone.weight += weights.get(row)!
    zone.polygons++
  }
  return {
    zoneOfRow,
    zones: [...counted.values()],
    impossible: found.impossible.map(proof => ({ proof, rows: atomsOf(proof).map(atom => rows[atom]!) })),
    unproved: found.unproved.map(zone => numbers.get(zone)!),
    grounds: piecesOf(ground).length,
    moved: found.moved,
    seconds,
  }
}

/** The least change that brings the zones of a file into the band. */
function leastChanged(ground: Ground, names: readonly string[], options: ZoneOptions) {
  const numbers = new Map([...new Set(names)].map((name, zone) => [name, zone]))
  const home = Int32Array.from(names, name => numbers.get(name)!)
  return rebalance(ground, home, numbers.size, options, options)[0]!
}

const atomsOf = (proof: Impossible): readonly number[] =>
  'atoms' in proof ? proof.atoms : 'atom' in proof ? [proof.atom] : []
