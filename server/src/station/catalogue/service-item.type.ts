import { Field, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.ts'

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
