import { Field, InputType, Int } from 'type-graphql'
import { MutationInput } from '../graphql/mutation-input.ts'
import { Day } from '../graphql/scalars.ts'
import { HolidayKind } from './holiday.type.ts'

@InputType({ description: 'A public holiday or a make-up workday.' })
export class HolidayInput {
  @Field(() => Day, { description: 'The day, in the year.' })
  date!: string

  @Field(() => HolidayKind, { description: 'Which of both. A make-up workday is a Saturday or Sunday.' })
  kind!: HolidayKind

  @Field(() => String, { description: 'The holiday in Chinese; at most 100 characters.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'The same in English; at most 100 characters.' })
  nameEn?: string | null
}

@InputType({ description: 'A year of a district’s calendar, as a whole.' })
export class SetHolidaysInput extends MutationInput {
  @Field(() => String, { description: 'Code of the district.' })
  districtCode!: string

  @Field(() => Int, { description: 'The year, 1900 to 2199.' })
  year!: number

  @Field(() => Int, { description: 'The version of the year as you saw it; 0 when nobody has set it before.' })
  version!: number

  @Field(() => [HolidayInput], {
    nullable: true,
    description: 'All its days, at most 366, in place of those before. Null or absent: the year is not announced.',
  })
  days?: HolidayInput[] | null
}
