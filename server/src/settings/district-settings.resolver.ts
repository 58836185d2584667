import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { today } from '../graphql/day.ts'
import { requireDistrict } from '../holiday/holiday.service.ts'
import { compareBands, settingsOf } from './district-settings.query.ts'
import { parsedBand, setDistrictSettings } from './district-settings.service.ts'
import {
  BandPreview,
  DistrictSettings,
  SetDistrictSettingsInput,
  SetDistrictSettingsPayload,
} from './district-settings.type.ts'

@Resolver()
export class DistrictSettingsResolver {
  @Cost({ weight: 10 })
  @Query(() => DistrictSettings, { description: 'What a district has set for itself.' })
  async districtSettings(
    @Arg('districtCode', () => String, { description: 'Code of the district.' }) districtCode: string,
    @Ctx() { reader }: Context,
  ): Promise<DistrictSettings> {
    await requireDistrict(reader, districtCode)
    return settingsOf(reader, districtCode)
  }

  @Cost({ weight: 500 })
  @Query(() => BandPreview, { description: 'What another band of households would change in a district.' })
  async bandPreview(
    @Arg('districtCode', () => String, { description: 'Code of the district.' }) districtCode: string,
    @Arg('min', () => Int, { description: 'Fewest households of the other band.' }) min: number,
    @Arg('max', () => Int, { description: 'Most households of the other band.' }) max: number,
    @Ctx() { reader }: Context,
  ): Promise<BandPreview> {
    const then = parsedBand({ min, max })
    await requireDistrict(reader, districtCode)
    const { householdBand } = await settingsOf(reader, districtCode)
    return compareBands(reader, districtCode, [householdBand, then], today())
  }

  @Mutation(() => SetDistrictSettingsPayload, {
    nullable: true,
    description: 'Sets the band of households and the time zone of a district. For its administrators.',
  })
  async setDistrictSettings(
    @Arg('input', () => SetDistrictSettingsInput, { description: 'The settings.' }) input: SetDistrictSettingsInput,
    @Ctx() { writer, viewer }: Context,
  ): Promise<SetDistrictSettingsPayload> {
    await setDistrictSettings(writer, viewer, input)
    return { settings: await settingsOf(writer, input.districtCode) }
  }
}
