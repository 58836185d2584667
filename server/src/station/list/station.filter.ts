import { Field, InputType } from 'type-graphql'
import { BBoxInput } from '../../graphql/inputs.ts'
import { Moment } from '../../graphql/scalars.ts'
import type { OpenMoment } from '../hours/local-moments.query.ts'
import type { ItemAsked } from '../offer/items-asked.query.ts'
import { StationFunction } from '../own/station-function.ts'
import { StationGap } from '../own/station-gap.ts'
import { StationKind } from '../own/station-kind.ts'
import { StationStatus } from '../own/station-status.ts'

@InputType({ description: 'Which stations to list. All conditions must hold.' })
export class StationFilter {
  @Field(() => String, { nullable: true, description: 'Only those that serve the subtree of this division code.' })
  within?: string | null

  @Field(() => [StationKind], { nullable: true, description: 'Only of these kinds; at most 1,000.' })
  kinds?: StationKind[] | null

  @Field(() => [String], {
    nullable: true,
    description:
      'Only those where all service items of these codes can be done, a part of one where the whole is done; at most 1,000.',
  })
  serviceItems?: string[] | null

  @Field(() => Moment, {
    nullable: true,
    description: 'Only those that are certainly open at this moment: `isOpen` is true.',
  })
  openAt?: Date | null

  @Field(() => [StationStatus], {
    nullable: true,
    description: 'Only those that are one of these on the day; open ones when absent. At most 1,000.',
  })
  statuses?: StationStatus[] | null

  @Field(() => [StationGap], { nullable: true, description: 'Only those that lack all of these; at most 1,000.' })
  gaps?: StationGap[] | null

  @Field(() => [StationFunction], {
    nullable: true,
    description: 'Only those that are for all of these; at most 1,000.',
  })
  functions?: StationFunction[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that are known to be (or not to be) reachable with a wheelchair.',
  })
  accessible?: boolean | null

  @Field(() => BBoxInput, { nullable: true, description: 'Only those in this box.' })
  bbox?: BBoxInput | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name in Chinese, English, pinyin or pinyin initials, or of the address.',
  })
  search?: string | null
}

/** A filter as it is searched by. */
export type StationConditions = Omit<StationFilter, 'openAt' | 'serviceItems'> & {
  readonly openAt?: OpenMoment | null
  /** Those that must all be offered. */
  readonly items?: readonly ItemAsked[]
  /** Where it asks for stations without a path: their ids. */
  readonly withoutPath?: readonly string[]
}
