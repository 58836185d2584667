import { PointType } from '../database/geometry.type.ts'

/** A position in E7, stored as `geometry(Point,4326)`: a place that nothing is measured from. */
export class PlacePointType extends PointType {
  override convertToDatabaseValueSQL(key: string): string {
    return `${key}::geometry`
  }

  override getColumnType(): string {
    return 'geometry(Point,4326)'
  }
}
