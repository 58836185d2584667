import { degreesOf, type MultiPolygon, type Position, quantise } from '@geyi/shared/geo'
import { Type } from '@mikro-orm/core'

/** A position in E7, stored as `geography(Point,4326)` so that distances are metres on the ellipsoid. */
export class PointType extends Type<Position, string> {
  override convertToDatabaseValue(value: Position): string {
    return pointToEwkt(value)
  }

  override convertToJSValue(value: string): Position {
    return positionOf((JSON.parse(value) as { coordinates: [number, number] }).coordinates)
  }

  override convertToDatabaseValueSQL(key: string): string {
    return `${key}::geography`
  }

  override convertToJSValueSQL(key: string): string {
    return `ST_AsGeoJSON(${key}, 7)`
  }

  override getColumnType(): string {
    return 'geography(Point,4326)'
  }

  override compareAsType(): string {
    return 'any'
  }
}

/** A position as PostGIS reads it. */
export const pointToEwkt = (position: Position): string => `SRID=4326;POINT(${coordinatesOf(position)})`

/** A boundary as PostGIS reads it. */
export const boundaryToEwkt = (boundary: MultiPolygon): string =>
  `SRID=4326;MULTIPOLYGON(${boundary
    .map(polygon => `(${polygon.map(ring => `(${ring.map(coordinatesOf).join(',')})`).join(',')})`)
    .join(',')})`

/** Lines as PostGIS reads them. */
export const linesToEwkt = (lines: readonly (readonly Position[])[]): string =>
  `SRID=4326;MULTILINESTRING(${lines.map(line => `(${line.map(coordinatesOf).join(',')})`).join(',')})`

/** A boundary from the coordinates of a GeoJSON MultiPolygon that this database wrote. */
export const boundaryOf = (coordinates: readonly (readonly (readonly (readonly number[])[])[])[]): MultiPolygon =>
  coordinates.map(polygon => polygon.map(ring => ring.map(positionOf)))

const coordinatesOf = ([x, y]: Position): string => `${degreesOf(x)} ${degreesOf(y)}`

const positionOf = (coordinates: readonly number[]): Position => [quantise(coordinates[0]!), quantise(coordinates[1]!)]
