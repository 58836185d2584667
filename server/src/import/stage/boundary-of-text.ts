import type { MultiPolygon } from '@geyi/shared/geo'
import { boundaryOf } from '../../database/geometry.type.ts'

/** A boundary as PostGIS writes it as GeoJSON. */
export const boundaryOfText = (text: string): MultiPolygon =>
  boundaryOf((JSON.parse(text) as { coordinates: number[][][][] }).coordinates)
