import type { GridProblemCode as Code } from '@geyi/shared/problems'
import { Field, ObjectType } from 'type-graphql'
import { wordsOf } from '../graphql/words.ts'

/** Problems that a published grid can have. */
export const GridProblemCode = wordsOf<Code>('GridProblemCode', 'What can be wrong with a published grid.', {
  GRID_IN_PIECES: 'The boundary consists of several separate pieces.',
  HOUSEHOLDS_OUT_OF_BAND: 'A general grid has fewer or more households than its district’s band allows.',
})

@ObjectType({ description: 'Something that is wrong with a grid and wants a planner’s eye.', simpleResolvers: true })
export class GridProblem {
  @Field(() => GridProblemCode, { description: 'What it is.' })
  code!: keyof typeof GridProblemCode

  @Field(() => String, { description: 'The same in a sentence, in English.' })
  message!: string
}
