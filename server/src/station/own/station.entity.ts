import type { Position } from '@geyi/shared/geo'
import { ArrayType, OptionalProps } from '@mikro-orm/core'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { v7 as uuid } from 'uuid'
import { PointType } from '../../database/geometry.type.ts'
import type { StationFunction } from './station-function.ts'
import type { StationKind } from './station-kind.ts'

/** A service station (党群服务阵地) as it is stored. */
@Entity()
export class ServiceStation {
  declare [OptionalProps]?: 'version' | 'updatedAt' | 'deletedAt' | 'works' | 'functions'

  @PrimaryKey({ type: 'uuid' })
  id: string = uuid()

  @Property({ type: 'integer', version: true })
  version!: number

  @Property({ type: 'text', nullable: true })
  code!: string | null

  @Property({ type: 'text' })
  kind!: StationKind

  @Property({ type: 'text' })
  divisionCode!: string

  @Property({ type: 'text' })
  name!: string

  @Property({ type: 'text', nullable: true })
  nameEn!: string | null

  @Property({ type: 'text' })
  pinyin!: string

  @Property({ type: 'text' })
  initials!: string

  @Property({ type: 'text', nullable: true })
  address!: string | null

  @Property({ type: 'text', nullable: true })
  phone!: string | null

  @Property({ type: PointType })
  location!: Position

  /** The subset of OpenStreetMap's `opening_hours` that `parseOpeningHours` reads. */
  @Property({ type: 'text', nullable: true })
  openingHours!: string | null

  /** The same as minutes of the week, for searching by time; null where weeks differ. Always set together with `openingHours`. */
  @Property({ type: 'text', nullable: true })
  openWeek!: string | null

  @Property({ type: 'double', nullable: true })
  area!: number | null

  /** Null while nobody has said. */
  @Property({ type: 'boolean', nullable: true })
  accessible!: boolean | null

  /** First day on which it is open; null where it has always been. */
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  opensOn!: string | null

  /** First day on which it is closed for good. */
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  closesOn!: string | null

  /** Days on which it is closed for works, as a PostgreSQL multirange. */
  @Property({ type: 'text' })
  works: string = '{}'

  @Property({ type: ArrayType })
  functions: StationFunction[] = []

  @Property({ type: 'timestamptz', onUpdate: () => new Date() })
  updatedAt: Date = new Date()

  @Property({ type: 'timestamptz', nullable: true })
  deletedAt: Date | null = null
}
