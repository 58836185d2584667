import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { v7 as uuid } from 'uuid'

/** Something that can be done at a station (服务事项). */
@Entity()
export class ServiceItem {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid()

  @Property({ type: 'text' })
  code!: string

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
}
