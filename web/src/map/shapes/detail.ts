import { type Shape, worldSize } from '../canvas/mercator.ts'
import { GROUND_LEVELS, type GroundLevel } from './ground.ts'

/** How far a place of each level reaches across, on an average: in world units, or in pixels at a zoom. */
export type Spans = Readonly<Partial<Record<GroundLevel, number>>>

/** Mean extent of some places in world units; undefined of none. */
export function meanSpan(areas: readonly Omit<Shape, 'points'>[]): number | undefined {
  const sum = areas.reduce(
    (total, { east, west, south, north }) => total + Math.sqrt((east - west) * (south - north)),
    0,
  )
  return areas.length > 0 ? sum / areas.length : undefined
}

/** The spans where grids alone are known: a community holds about a dozen of them, a subdistrict about a hundred. */
export function spansByGrids(grids: readonly Omit<Shape, 'points'>[]): Spans {
  const span = meanSpan(grids) ?? 1
  return { grid: span, community: span * 3.4, subdistrict: span * 10, district: span * 26 }
}

/** Pixels across from which lines of a level begin to show, and from which places of it are named and picked. */
const LINES_FROM = 24
const ACTIVE_FROM: Record<GroundLevel, number> = { district: 0, subdistrict: 90, community: 95, grid: 62 }

/** What is drawn at a zoom: detail follows the size of the places, not a fixed zoom, so that any district reads well. */
export interface Detail {
  /** How strongly lines of a level are drawn, 0 … 1. */
  readonly strength: Readonly<Record<GroundLevel, number>>
  /** The level that is named and that a press picks. */
  readonly active: GroundLevel
  readonly spans: Spans
}

export function detailAt(zoom: number, worldSpans: Spans): Detail {
  const scale = worldSize(zoom)
  const spans: Partial<Record<GroundLevel, number>> = {}
  const strength: Record<GroundLevel, number> = { district: 1, subdistrict: 0, community: 0, grid: 0 }
  let active: GroundLevel = 'district'
  for (const level of GROUND_LEVELS) {
    const span = worldSpans[level]
    if (span === undefined) continue
    spans[level] = span * scale
    if (level !== 'district')
      strength[level] = Math.min(Math.max((span * scale - LINES_FROM) / LINES_FROM + 0.35, 0), 1)
    if (span * scale >= ACTIVE_FROM[level]) active = level
  }
  return { strength, active, spans }
}
