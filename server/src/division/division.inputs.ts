import { Field, InputType } from 'type-graphql'
import { BBoxInput } from '../graphql/inputs.ts'
import { Day } from '../graphql/scalars.ts'
import { DivisionLevel } from './division.type.ts'

@InputType({ description: 'Which divisions to list. All conditions must hold.' })
export class DivisionFilter {
  @Field(() => DivisionLevel, { nullable: true, description: 'Only of this level.' })
  level?: DivisionLevel | null

  @Field(() => String, { nullable: true, description: 'Only in the subtree of this code, itself included.' })
  within?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name in Chinese, English, pinyin or pinyin initials.',
  })
  search?: string | null

  @Field(() => BBoxInput, { nullable: true, description: 'Only those whose bounding box touches this box.' })
  bbox?: BBoxInput | null

  @Field(() => Day, {
    nullable: true,
    description: 'Only those that were not, or will not be, the same on this other day.',
  })
  differsFrom?: string | null
}
