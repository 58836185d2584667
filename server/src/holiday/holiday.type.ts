import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Day } from '../graphql/scalars.ts'

/** What a day is that is not what its weekday says. */
export enum HolidayKind {
  HOLIDAY = 'HOLIDAY',
  WORKDAY = 'WORKDAY',
}

registerEnumType(HolidayKind, {
  name: 'HolidayKind',
  description: 'What a day is that is not what its weekday says.',
  valuesConfig: {
    HOLIDAY: { description: 'A public holiday (法定节假日), the weekend days in it included.' },
    WORKDAY: { description: 'A make-up workday: a weekend day on which people work (调休).' },
  },
})

/** One day of a calendar as it leaves over GraphQL: a plain row of the database. */
@ObjectType('Holiday', { description: 'A public holiday or a make-up workday.', simpleResolvers: true })
export class HolidayDay {
  @Field(() => Day, { description: 'The day.' })
  date!: string

  @Field(() => HolidayKind, { description: 'Which of both.' })
  kind!: HolidayKind

  @Field(() => String, { description: 'The holiday in Chinese; of a make-up workday the one for which it makes up.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  nameEn!: string | null
}

@ObjectType({
  description: 'A year of a district’s calendar of public holidays and make-up workdays.',
  simpleResolvers: true,
})
export class HolidayYear {
  @Field(() => String, { description: 'Code of the district.' })
  districtCode!: string

  @Field(() => Int, { description: 'The year.' })
  year!: number

  @Field(() => Boolean, {
    description: 'Whether its days are announced. While they are not, `days` is empty and nobody knows of any.',
  })
  announced!: boolean

  @Field(() => Int, { nullable: true, description: 'The last year that is announced. Null when none is.' })
  lastAnnounced!: number | null

  @Field(() => Int, { description: 'Counts changes; 0 before the first. Pass it along with every change.' })
  version!: number

  @Field(() => [HolidayDay], { description: 'Its holidays and make-up workdays in their order.' })
  days!: HolidayDay[]
}

@ObjectType({ description: 'What came of setting a year of a calendar.', simpleResolvers: true })
export class SetHolidaysPayload {
  @Field(() => HolidayYear, { description: 'The year as it is now.' })
  holidays!: HolidayYear
}
