import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { SetHolidaysInput } from './holiday.inputs.ts'
import { findYear } from './holiday.query.ts'
import { requireDistrict, setHolidays } from './holiday.service.ts'
import { HolidayYear, SetHolidaysPayload } from './holiday.type.ts'

@Resolver()
export class HolidayResolver {
  @Cost({ weight: 10 })
  @Query(() => HolidayYear, {
    description: 'The public holidays and make-up workdays (调休) by which stations of a district open in a year.',
  })
  async holidays(
    @Arg('districtCode', () => String, { description: 'Code of the district.' }) districtCode: string,
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Ctx() { reader }: Context,
  ): Promise<HolidayYear> {
    await requireDistrict(reader, districtCode)
    return findYear(reader, districtCode, year)
  }

  @Mutation(() => SetHolidaysPayload, {
    nullable: true,
    description:
      'Sets all holidays and make-up workdays of a year, and so announces it. Needs a planner’s right to the district.',
  })
  async setHolidays(
    @Arg('input', () => SetHolidaysInput, { description: 'The year.' }) input: SetHolidaysInput,
    @Ctx() { writer, viewer }: Context,
  ): Promise<SetHolidaysPayload> {
    await setHolidays(writer, viewer, input)
    return { holidays: await findYear(writer, input.districtCode, input.year) }
  }
}
