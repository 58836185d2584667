import { Field, Float, ID, ObjectType } from 'type-graphql'
import { Count, GeoJSON } from '../../graphql/scalars.ts'
import { GridKind } from '../../grid/grid.type.ts'

@ObjectType('PlanGrid', { description: 'A grid as a draft has it.', simpleResolvers: true })
export class PlanGridNode {
  @Field(() => ID, { description: 'Global id of the grid; edits name it by this.' })
  gridId!: string

  @Field(() => String, {
    nullable: true,
    description: 'Code under which it was published. Null for a new grid, which gets one on publication.',
  })
  code!: string | null

  @Field(() => String, { nullable: true, description: 'Code of the community it hangs on, 12 digits.' })
  communityCode!: string | null

  @Field(() => String, { nullable: true, description: 'Name. Null for a new grid that has none yet.' })
  name!: string | null

  @Field(() => GridKind, { nullable: true, description: 'General or special. Null is general.' })
  kind!: GridKind | null

  @Field(() => Boolean, {
    description: 'Whether it lies in the plan’s division, wholly inside which edits may move it.',
  })
  inPlan!: boolean

  @Field(() => Boolean, { description: 'Whether ground or attributes differ from the base.' })
  changed!: boolean

  @Field(() => GeoJSON, {
    description: 'Polygon, or MultiPolygon when in several pieces; every ring as the coverage writes it.',
  })
  boundary!: string

  @Field(() => Float, { description: 'Area on the ellipsoid, square metres.' })
  area!: number

  @Field(() => Count, { description: 'Households of the buildings in it.' })
  households!: number

  @Field(() => Count, { description: 'Population of the buildings in it.' })
  population!: number
}
