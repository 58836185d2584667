import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Node } from '../graphql/node.ts'
import { Count, Day } from '../graphql/scalars.ts'

/** Kinds of grid. */
export enum GridKind {
  GENERAL = 'GENERAL',
  SPECIAL = 'SPECIAL',
}

registerEnumType(GridKind, {
  name: 'GridKind',
  description: 'Kind of a grid.',
  valuesConfig: {
    GENERAL: { description: '综合网格: where people live' },
    SPECIAL: { description: '专属网格: a park, school, hospital or firm' },
  },
})

/** A grid as it was on the day `asOf`. */
@ObjectType({
  implements: Node,
  description: 'The unit of governance below the community (网格), as on one day.',
  simpleResolvers: true,
})
export class Grid extends Node {
  @Field(() => String, {
    description:
      'Grid code (网格编码): the community’s 12 digits and a serial of 3. A label with validity dates; the identity is `id`.',
  })
  code!: string

  @Field(() => String, { description: 'Name in Chinese.' })
  name!: string

  @Field(() => GridKind, { description: 'General or special.' })
  kind!: GridKind

  @Field(() => Float, { description: 'Area on the ellipsoid, square metres.' })
  area!: number

  @Field(() => Count, { description: 'Households of the buildings in it.' })
  households!: number

  @Field(() => Count, { description: 'Population of the buildings in it.' })
  population!: number

  @Field(() => Int, { description: 'Number of this version, counting from 1.' })
  version!: number

  @Field(() => Day, { description: 'First day on which this version holds.' })
  validFrom!: string

  @Field(() => Day, { nullable: true, description: 'First day on which it holds no longer. Null while it has no end.' })
  validTo!: string | null

  /** Number of separate pieces of the boundary. */
  pieces!: number

  /** Day for which this was read; what hangs on it is read for the same day. */
  asOf!: string

  /** GeoJSON text, when it was read along. */
  boundary?: string
}
