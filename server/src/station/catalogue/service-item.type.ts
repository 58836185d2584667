import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.ts'
import { Day } from '../../graphql/scalars.ts'
import { ServiceLevel } from './service-level.ts'

/** Something that can be done at a station, as it leaves over GraphQL. */
@ObjectType('ServiceItem', {
  implements: Node,
  description: 'Something that can be done at a station (服务事项).',
  simpleResolvers: true,
})
export class ServiceItemNode extends Node {
  @Field(() => String, { description: 'Short code, stable across renaming.' })
  code!: string

  @Field(() => String, { description: 'Name in Chinese.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn!: string | null

  @Field(() => String, { description: 'Category in Chinese: 政务, 党群, 健康 …' })
  category!: string

  @Field(() => String, { nullable: true, description: 'Category in English.' })
  categoryEn!: string | null

  @Field(() => Int, { description: 'Counts changes. Pass it along with every change.' })
  version!: number

  @Field(() => [ServiceLevel], { description: 'The levels at which it is done; empty where nobody has said.' })
  levels!: ServiceLevel[]

  @Field(() => String, { nullable: true, description: 'The department that answers for it.' })
  department!: string | null

  @Field(() => [String], { description: 'The documents that it needs.' })
  documents!: string[]

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether somebody can do it on one’s behalf (代办). Null while nobody has said.',
  })
  deputised!: boolean | null

  @Field(() => String, { nullable: true, description: 'How it is done on one’s behalf.' })
  deputisedHow!: string | null

  @Field(() => [String], { description: 'Other words for it, by which it is found: 社保, 医保卡, 办证 …' })
  synonyms!: string[]

  @Field(() => Boolean, { description: 'Whether it is invented, and shows only what a catalogue is (示意数据).' })
  sample!: boolean

  /** Uuid of the main item. */
  parentId!: string | null
}

@ObjectType({ description: 'A service item that a station offers, and on which days.', simpleResolvers: true })
export class StationService {
  @Field(() => ServiceItemNode, { description: 'The item.' })
  item!: ServiceItemNode

  @Field(() => Day, { nullable: true, description: 'First day on which it is offered. Null where it always was.' })
  since!: string | null

  @Field(() => Day, { nullable: true, description: 'First day on which it no longer is. Null while it has no end.' })
  until!: string | null
}
