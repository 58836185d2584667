import { Field, ObjectType, registerEnumType } from 'type-graphql'

/** Problems that a published grid can have. */
export enum GridProblemCode {
  GRID_IN_PIECES = 'GRID_IN_PIECES',
  HOUSEHOLDS_OUT_OF_BAND = 'HOUSEHOLDS_OUT_OF_BAND',
}

registerEnumType(GridProblemCode, {
  name: 'GridProblemCode',
  description: 'What can be wrong with a published grid.',
  valuesConfig: {
    GRID_IN_PIECES: { description: 'The boundary consists of several separate pieces.' },
    HOUSEHOLDS_OUT_OF_BAND: {
      description: 'A general grid has fewer or more households than its district’s band allows.',
    },
  },
})

@ObjectType({ description: 'Something that is wrong with a grid and wants a planner’s eye.', simpleResolvers: true })
export class GridProblem {
  @Field(() => GridProblemCode, { description: 'What it is.' })
  code!: GridProblemCode

  @Field(() => String, { description: 'The same in a sentence, in English.' })
  message!: string
}
