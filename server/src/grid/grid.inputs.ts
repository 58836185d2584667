import { Field, InputType } from 'type-graphql'
import { Cost } from '../graphql/cost.ts'
import { BBoxInput } from '../graphql/inputs.ts'
import { Day, GeoJSON } from '../graphql/scalars.ts'
import { GridKind } from './grid.type.ts'
import { GridVacancy } from './in-charge.ts'
import { GridProblemCode } from './problem.type.ts'

@InputType({ description: 'Which grids to list. All conditions must hold.' })
export class GridFilter {
  @Field(() => String, { nullable: true, description: 'Only in the subtree of this division code.' })
  within?: string | null

  @Field(() => GridKind, { nullable: true, description: 'Only of this kind.' })
  kind?: GridKind | null

  @Field(() => BBoxInput, { nullable: true, description: 'Only those whose bounding box touches this box.' })
  bbox?: BBoxInput | null

  @Cost({ weight: 8 })
  @Field(() => GeoJSON, {
    nullable: true,
    description:
      'Only those that share a point with this Point, Polygon or MultiPolygon. One of more than 4,000 positions exceeds what a request may cost.',
  })
  intersects?: unknown

  @Field(() => String, { nullable: true, description: 'Part of the name, code, pinyin or pinyin initials.' })
  search?: string | null

  @Field(() => GridProblemCode, { nullable: true, description: 'Only those with this problem.' })
  problem?: keyof typeof GridProblemCode | null

  @Field(() => GridVacancy, { nullable: true, description: 'Only those where a post is vacant on the day.' })
  vacancy?: keyof typeof GridVacancy | null

  @Field(() => Day, {
    nullable: true,
    description:
      'Only those that were not, or will not be, the same on this other day: with `asOf` one day and this another, what has to be put in place of what.',
  })
  differsFrom?: string | null
}
