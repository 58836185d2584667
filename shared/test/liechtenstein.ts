import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Grid } from '../src/coverage/structure/grid.ts'
import { type Position, quantise } from '../src/geo/position.ts'

const folder = fileURLToPath(new URL('../../../shared/data/liechtenstein/', import.meta.url))

/** Whether Liechtenstein's files lie beside the project. */
export const liechtensteinIsThere = existsSync(folder)

type Nested = readonly number[] | readonly Nested[]
interface Feature {
  readonly properties: Readonly<Record<string, string>>
  readonly geometry: { readonly coordinates: Nested }
}

const featuresOf = (name: string): Feature[] => JSON.parse(readFileSync(`${folder}${name}.geojson`, 'utf8')).features

const positionOf = (degrees: Nested): Position => [quantise(degrees[0] as number), quantise(degrees[1] as number)]

/** Roads and paths, each as a line. */
export const liechtensteinPaths = (): Position[][] =>
  featuresOf('roads').map(({ geometry }) => (geometry.coordinates as Nested[]).map(positionOf))

const firstOf = (coordinates: Nested): Nested =>
  typeof coordinates[0] === 'number' ? coordinates : firstOf(coordinates[0]!)

/** A place of each building: its first corner. */
export const liechtensteinBuildings = (): Position[] =>
  featuresOf('buildings').map(({ geometry }) => positionOf(firstOf(geometry.coordinates)))

/** Places of amenities, to walk to. */
export const liechtensteinAmenities = (): Position[] =>
  featuresOf('amenities').map(({ geometry }) => positionOf(geometry.coordinates))

/** The municipalities by name, as grids. */
export const liechtensteinMunicipalities = (): Grid[] =>
  featuresOf('municipalities').map(({ properties, geometry }) => ({
    id: properties.name!,
    boundary: (geometry.coordinates as Nested[][][]).map(polygon =>
      polygon.map(ring => (ring as Nested[]).map(positionOf)),
    ),
  }))
