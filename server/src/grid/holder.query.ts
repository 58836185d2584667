import { holderAmong } from '@geyi/shared/census'
import type { MultiPolygon, Position } from '@geyi/shared/geo'
import { boundaryOf } from '../database/geometry.type.ts'

/** Degrees within which a place may lie on a rim: in degrees rounding takes it some 1e-14 off, whole E7 numbers tell exactly. */
const NEAR = 1e-9

/** SQL: whether ground reaches a place, its rim included. */
export const reaches = (boundary: string, place: string): string => `ST_DWithin(${boundary}, ${place}, ${NEAR})`

/** SQL: whether a place lies on the rim of ground that reaches it, as far as degrees can tell. */
export const isOnRim = (boundary: string, place: string): string =>
  `ST_DWithin(ST_Boundary(${boundary}), ${place}, ${NEAR})`

/** SQL of a window over all ground that reaches a place: the ground as GeoJSON where it is needed to say who holds the place. */
export const groundIfDisputed = (boundary: string, place: string, window: string): string =>
  `case when count(*) over (${window}) > 1 or ${isOnRim(boundary, place)} then ST_AsGeoJSON(${boundary}, 7) end`

/** A grid that reaches a place, by its uuid, with its ground where that is disputed. */
interface Candidate {
  readonly holder: string
  readonly ground: string | null
}

/** The positions of ground that was read as GeoJSON. */
export const groundOfText = (text: string): MultiPolygon =>
  boundaryOf((JSON.parse(text) as { coordinates: number[][][][] }).coordinates)

/** Who of the grids that reach a place holds it. */
export function holderOf<C extends Candidate>(place: Position, candidates: readonly C[]): C | null {
  const [only] = candidates
  if (!only) return null
  if (only.ground === null) return only
  const holder = holderAmong(
    place,
    candidates.map(({ holder, ground }) => ({ id: holder, boundary: groundOfText(ground!) })),
  )
  return candidates.find(candidate => candidate.holder === holder) ?? null
}
