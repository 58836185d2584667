import { ArgsType, Field, Int } from 'type-graphql'

/** Which page of a list is asked for. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, description: 'Size of the page, 1 … 1000; 50 when absent.' })
  first?: number | null | undefined

  @Field(() => String, { nullable: true, description: 'Cursor of the item before the page.' })
  after?: string | null | undefined
}
