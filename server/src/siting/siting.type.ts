import type { Pace as PaceWord } from '@geyi/shared/network'
import type { SitingAim as SitingAimWord } from '@geyi/shared/siting'
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql'
import { Cost } from '../graphql/cost.ts'
import { PointInput } from '../graphql/inputs.ts'
import { MutationInput } from '../graphql/mutation-input.ts'
import { Count, GeoJSON } from '../graphql/scalars.ts'
import { wordsOf } from '../graphql/words.ts'
import { JobNode } from '../jobs/job.type.ts'
import { StationFilter } from '../station/list/station.filter.ts'
import { Pace } from '../walking/walking-words.ts'

export const SitingAim = wordsOf<SitingAimWord>('SitingAim', 'What new stations are to make best.', {
  SHORTEST_WAYS: 'The ways of all households together, as short as they get (p-median).',
  MOST_WITHIN: 'As many households within the limit as it gets (maximal covering).',
})

@InputType({ description: 'Where new stations should stand. Either `count` or `share` is given.' })
export class StartSitingInput extends MutationInput {
  @Field(() => String, { description: 'Code of a district, subdistrict or community: whose households count.' })
  within!: string

  @Field(() => SitingAim, { description: 'What to make best.' })
  aim!: SitingAimWord

  @Field(() => Int, { nullable: true, description: 'How many new stations, 1 to 100, fixed ones not counted.' })
  count?: number | null

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the households to bring within the limit with as few stations as it takes, 0 to 1; for MOST_WITHIN.',
  })
  share?: number | null

  @Field(() => Int, { nullable: true, defaultValue: 15, description: 'The limit, minutes on foot, 1 to 180.' })
  minutes?: number | null

  @Field(() => Pace, { nullable: true, defaultValue: 'ADULT', description: 'How fast is walked.' })
  pace?: PaceWord | null

  @Field(() => StationFilter, {
    nullable: true,
    description: 'Which of the stations that are there count; open ones if it does not say otherwise.',
  })
  filter?: StationFilter | null

  @Field(() => [PointInput], {
    nullable: true,
    description:
      'Where a station could stand, at most 500 places; the building with most households of each grid, the 500 largest grids, when absent.',
  })
  candidates?: PointInput[] | null

  @Field(() => [PointInput], {
    nullable: true,
    description: 'Places where a new station will stand in any case, at most 100.',
  })
  fixed?: PointInput[] | null

  @Field(() => Int, {
    nullable: true,
    description: 'Households that one new station can serve, for SHORTEST_WAYS; any number when absent.',
  })
  capacity?: number | null

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'Where chance begins: the same seed finds the same sites.',
  })
  seed?: number | null
}

@ObjectType({ description: 'The siting that was started.', simpleResolvers: true })
export class StartSitingPayload {
  @Field(() => JobNode, { description: 'Its job: its result is a `SitingResult`.' })
  job!: JobNode
}

@ObjectType({ description: 'Where a new station should stand, and what it would do there.', simpleResolvers: true })
export class SitingSite {
  @Field(() => GeoJSON, { description: 'The place: a Point.' })
  location!: unknown

  @Field(() => Count, { description: 'Households that would have it as their nearest station.' })
  serves!: number

  @Field(() => Count, { description: 'Households that only it would bring within the limit.' })
  brings!: number

  @Field(() => Float, { description: 'Metres that every household would walk more on average without it.' })
  saves!: number
}

@ObjectType({
  description: 'Where new stations should stand. Found by searching: near the best, not proven.',
  simpleResolvers: true,
})
export class SitingResult {
  @Cost({ rows: 100 })
  @Field(() => [SitingSite], { description: 'The chosen sites, fixed ones not among them.' })
  sites!: SitingSite[]

  @Field(() => SitingSite, { nullable: true, description: 'What one more would bring; null when none would help.' })
  next!: SitingSite | null

  @Field(() => Count, { description: 'All households.' })
  households!: number

  @Field(() => Count, { description: 'Households within the limit before, fixed ones counted.' })
  withinBefore!: number

  @Field(() => Count, { description: 'Households within the limit with the chosen sites.' })
  within!: number

  @Field(() => Float, {
    nullable: true,
    description: 'Mean way to the nearest station before, metres; who has none counts 100 km. Null without households.',
  })
  meanMetresBefore!: number | null

  @Field(() => Float, { nullable: true, description: 'The same with the chosen sites.' })
  meanMetres!: number | null

  @Field(() => Count, { description: 'Households that no path is near; they are left out.' })
  householdsWithoutPath!: number

  @Field(() => Int, { description: 'Candidates that no path is near; they are left out.' })
  candidatesWithoutPath!: number

  @Field(() => Boolean, { nullable: true, description: 'Whether the share is reached; null where none was asked for.' })
  shareReached!: boolean | null
}
