import { Field, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.ts'
import { Day } from '../../graphql/scalars.ts'

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
