import { ArgsType, Field, Int } from 'type-graphql'

/** What `after` is. */
export const AFTER = 'Cursor of the item before the page.'

/** Which page of a list is asked for. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, description: 'Size of the page, 1 … 1000; 50 when absent.' })
  first?: number | null | undefined

  @Field(() => String, { nullable: true, description: AFTER })
  after?: string | null | undefined
}
