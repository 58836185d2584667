import { Field, Int, ObjectType } from 'type-graphql'
import { Day } from '../../graphql/scalars.ts'

@ObjectType({
  description: 'A day on which something was, or will be, published: it is not as on the day before.',
  simpleResolvers: true,
})
export class PublishedDay {
  @Field(() => Day, { description: 'The day.' })
  date!: string

  @Field(() => Boolean, {
    description: 'Whether it has come. What is published for later days can still be withdrawn.',
  })
  inEffect!: boolean

  @Field(() => Int, { description: 'Number of grids that begin, change or end on it.' })
  grids!: number

  @Field(() => Int, { description: 'Number of divisions that begin, change or end on it.' })
  divisions!: number

  /** Uuids of the plans that take effect on it. */
  planIds!: string[]
}
