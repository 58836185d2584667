import type { Pace as PaceWord } from '@geyi/shared/network'
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { today } from '../graphql/day.ts'
import { Day } from '../graphql/scalars.ts'
import { AtOnce } from '../requests/at-once.ts'
import { conditionsAsked } from '../station/list/conditions-asked.ts'
import { StationFilter } from '../station/list/station.filter.ts'
import { Pace } from '../walking/walking-words.ts'
import { measureReach } from './measure-reach.ts'
import { Reach, ReachArea } from './reach.type.ts'
import { reachAreas } from './reach-areas.ts'

/** Each reads all buildings of a division and walks over its whole network. */
const atOnce = new AtOnce({ most: 1, waiting: 10, busy: 'Others are asking how far people walk.' })

@Resolver()
export class ReachResolver {
  @Cost({ weight: 2_000 })
  @Query(() => Reach, {
    description:
      'Households within minutes of a station on foot, as buildings stand today, by division and grid. Needs a walking network of the district.',
  })
  async reach(
    @Arg('within', () => String, { description: 'Code of a district, subdistrict or community.' }) within: string,
    @Arg('minutes', () => [Int], { description: 'The limits, minutes: 1 to 10 numbers from 1 to 180.' })
    minutes: number[],
    @Arg('filter', () => StationFilter, {
      nullable: true,
      description: 'Which stations count; open ones if it does not say otherwise.',
    })
    filter: StationFilter | null,
    @Arg('pace', () => Pace, { defaultValue: 'ADULT', nullable: true, description: 'How fast is walked.' })
    pace: PaceWord | null,
    @Arg('asOf', () => Day, {
      nullable: true,
      description: 'The day on which stations and grids are looked at; today when absent.',
    })
    asOf: string | null,
    @Ctx() { reader }: Context,
  ): Promise<Reach> {
    const day = asOf ?? today()
    const conditions = await conditionsAsked(reader, filter, day)
    return atOnce.run(() => measureReach(reader, { within, filter: conditions, day }, minutes, pace ?? 'ADULT'))
  }

  @Cost({ weight: 5_000 })
  @Query(() => [ReachArea], {
    description:
      'The ground from which a station is reached within minutes on foot, in the box around a division, for maps; `reach` counts. Needs a walking network of the district.',
  })
  async reachAreas(
    @Arg('within', () => String, { description: 'Code of a district, subdistrict or community.' }) within: string,
    @Arg('minutes', () => [Int], { description: 'The limits, minutes: 1 to 10 numbers from 1 to 180.' })
    minutes: number[],
    @Arg('filter', () => StationFilter, {
      nullable: true,
      description: 'Which stations count; open ones if it does not say otherwise.',
    })
    filter: StationFilter | null,
    @Arg('pace', () => Pace, { defaultValue: 'ADULT', nullable: true, description: 'How fast is walked.' })
    pace: PaceWord | null,
    @Arg('asOf', () => Day, {
      nullable: true,
      description: 'The day on which stations are looked at; today when absent.',
    })
    asOf: string | null,
    @Ctx() { reader }: Context,
  ): Promise<ReachArea[]> {
    const day = asOf ?? today()
    const conditions = await conditionsAsked(reader, filter, day)
    return atOnce.run(() => reachAreas(reader, { within, filter: conditions, day }, minutes, pace ?? 'ADULT'))
  }
}
