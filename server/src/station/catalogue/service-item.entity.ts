import { ArrayType, OptionalProps } from '@mikro-orm/core'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { v7 as uuid } from 'uuid'
import type { ServiceLevel } from './service-level.ts'

/** Something that can be done at a station (服务事项). */
@Entity()
export class ServiceItem {
  declare [OptionalProps]?: 'version' | 'updatedAt' | 'removedAt' | 'sample'

  @PrimaryKey({ type: 'uuid' })
  id: string = uuid()

  @Property({ type: 'integer', version: true })
  version!: number

  @Property({ type: 'text' })
  code!: string

  /** The main item that it is part of. */
  @Property({ type: 'uuid', nullable: true })
  parentId!: string | null

  @Property({ type: 'text' })
  name!: string

  @Property({ type: 'text', nullable: true })
  nameEn!: string | null

  @Property({ type: 'text' })
  category!: string

  @Property({ type: 'text', nullable: true })
  categoryEn!: string | null

  @Property({ type: 'text' })
  pinyin!: string

  @Property({ type: 'text' })
  initials!: string

  @Property({ type: ArrayType })
  levels: ServiceLevel[] = []

  @Property({ type: 'text', nullable: true })
  department!: string | null

  @Property({ type: ArrayType })
  documents: string[] = []

  /** Null while nobody has said. */
  @Property({ type: 'boolean', nullable: true })
  deputised!: boolean | null

  @Property({ type: 'text', nullable: true })
  deputisedHow!: string | null

  @Property({ type: ArrayType })
  synonyms: string[] = []

  @Property({ type: 'boolean' })
  sample = false

  @Property({ type: 'timestamptz', onUpdate: () => new Date() })
  updatedAt: Date = new Date()

  @Property({ type: 'timestamptz', nullable: true })
  removedAt: Date | null = null
}
