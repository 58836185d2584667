import type { Position } from '@geyi/shared/geo'
import { Type } from '@mikro-orm/core'
import { pointToEwkt } from '../../database/geometry.type.ts'

/** A position in E7, or none, stored as `geometry(Point,4326)`: a place that nothing is measured from. Written only; it is read as text. */
export class PlacePointType extends Type<Position | null, string | null> {
  override convertToDatabaseValue(value: Position | null): string | null {
    return value && pointToEwkt(value)
  }

  override convertToDatabaseValueSQL(key: string): string {
    return `${key}::geometry`
  }

  override getColumnType(): string {
    return 'geometry(Point,4326)'
  }

  override compareAsType(): string {
    return 'any'
  }
}
