import type { Geometry, Position } from 'geojson'
import { at } from '../../address/prefix.ts'
import { worldX, worldY } from '../canvas/mercator.ts'

/** What one piece of the background is. */
export type FeatureKind = 'BLOCK' | 'GREEN' | 'WATER' | 'ROAD'

/** Lines or rings in pixels of the tile: 0 … 512 from its upper left corner, x, y, x, y … */
export type Lines = readonly Float32Array[]

export interface TileFeature {
  readonly kind: FeatureKind
  readonly class: string
  readonly name: string | null
  readonly lines: Lines
}

/** One square of the background, ready to be drawn. */
export interface BackdropTile {
  readonly z: number
  readonly x: number
  readonly y: number
  readonly features: readonly TileFeature[]
  readonly buildings: readonly Lines[]
}

/** Pixels along one side of a tile at the zoom for which it was made. */
export const TILE_SIZE = 512

type TileJson = {
  features: [FeatureKind, string, string | null, Geometry][]
  buildings: [number, Geometry][]
}

/** Fetches one tile. */
export async function fetchTile(z: number, x: number, y: number, signal?: AbortSignal): Promise<BackdropTile> {
  const response = await fetch(at(`/tiles/backdrop/${z}/${x}/${y}.json`), signal ? { signal } : {})
  if (!response.ok) throw new Error(`tile ${z}/${x}/${y}: ${response.status}`)
  const { features, buildings } = (await response.json()) as TileJson
  const project = (line: Position[]): Float32Array => {
    const points = new Float32Array(line.length * 2)
    for (let i = 0; i < line.length; i++) {
      points[2 * i] = (worldX(line[i]![0]!) * 2 ** z - x) * TILE_SIZE
      points[2 * i + 1] = (worldY(line[i]![1]!) * 2 ** z - y) * TILE_SIZE
    }
    return points
  }
  return {
    z,
    x,
    y,
    features: features.map(([kind, name, label, geometry]) => ({
      kind,
      class: name,
      name: label,
      lines: linesOf(geometry).map(project),
    })),
    buildings: buildings.map(([, geometry]) => linesOf(geometry).map(project)),
  }
}

function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf)
    default:
      return []
  }
}
