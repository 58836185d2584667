import type { Band } from '@geyi/shared/problems'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { MutationInput } from '../graphql/mutation-input.ts'
import { GeoJSON } from '../graphql/scalars.ts'
import { wordsOf } from '../graphql/words.ts'
import { JobNode } from '../jobs/job.type.ts'
import { logPayloadOf } from '../plan/edit/plan-editing.inputs.ts'
import { SeenPlanInput } from '../plan/plan-input.ts'

export type ZoningMode = 'ANEW' | 'REBALANCE' | 'MERGE'
export const ZoningMode = wordsOf<ZoningMode>('ZoningMode', 'From what grids are to be made.', {
  ANEW: 'From the ground alone, as if there were no grids on it yet.',
  REBALANCE: 'From the grids there are, with as little change as brings them into the band.',
  MERGE: 'From the nets of departments beside the plan, so that as few households as can be leave most of their cell.',
})

@InputType({ description: 'A net that is to be made one with others, and how much its cells count.' })
export class ZoningNetInput {
  @Field(() => String, { description: 'The department whose net it is.' })
  department!: string

  @Field(() => Float, {
    nullable: true,
    defaultValue: 1,
    description: 'How much it counts that its cells stay together, beside the others: 0.1 to 10.',
  })
  weight?: number | null
}

@InputType({ description: 'How many households a grid is to have, both ends included.' })
export class HouseholdBandInput implements Band {
  @Field(() => Int, { description: 'Fewest households, 0 or more.' })
  min!: number

  @Field(() => Int, { description: 'Most households, not fewer than `min`.' })
  max!: number
}

@InputType({
  description:
    'How the ground of a draft should be divided into grids. Exactly one of `gridIds`, `communities` and `area` says which ground.',
})
export class StartZoningInput extends MutationInput {
  @Field(() => ID, { description: 'The plan whose draft is worked on, as it is now.' })
  planId!: string

  @Field(() => ZoningMode, { description: 'From what to make grids.' })
  mode!: ZoningMode

  @Field(() => [ID], { nullable: true, description: 'The grids whose ground it is, at most 1000.' })
  gridIds?: string[] | null

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the communities, or of divisions above them, whose ground it is.',
  })
  communities?: string[] | null

  @Field(() => GeoJSON, {
    nullable: true,
    description: 'Polygon or MultiPolygon: the grids of which most lies in it, by a place in their middle.',
  })
  area?: unknown

  @Field(() => [ID], {
    nullable: true,
    description: 'Grids that stay as they are. Special grids stay in any case.',
  })
  locked?: string[] | null

  @Field(() => [ZoningNetInput], {
    nullable: true,
    description: 'The nets to be made one, 1 to 6 of those beside the plan. Goes with `mode: MERGE`, which needs it.',
  })
  nets?: ZoningNetInput[] | null

  @Field(() => Float, {
    nullable: true,
    defaultValue: 2,
    description:
      'Metres, 0 to 20, for MERGE: a strip between lines of two nets that is narrower on the whole, and in which no building stands, is taken for one line drawn twice.',
  })
  tolerance?: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many grids to make of the ground as a whole, for ANEW, 1 to 1000; as many as fit when absent.',
  })
  zones?: number | null

  @Field(() => HouseholdBandInput, { nullable: true, description: 'The band to hold; the district’s when absent.' })
  band?: HouseholdBandInput | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether boundaries should run along roads, the wider the rather; along water they should always.',
  })
  followRoads?: boolean | null

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'Where chance begins: the same seed finds the same zones.',
  })
  seed?: number | null

  @Field(() => Float, {
    nullable: true,
    defaultValue: 1,
    description: 'How long to search beside the usual, 0.1 to 10: longer is better, in proportion to its time.',
  })
  effort?: number | null
}

@ObjectType({ description: 'The zoning that was started.', simpleResolvers: true })
export class StartZoningPayload {
  @Field(() => JobNode, { description: 'Its job: its result is a `ZoningResult`.' })
  job!: JobNode
}

@InputType({ description: 'A proposal to be taken, and the plan whose draft it is for.' })
export class TakeProposalInput extends SeenPlanInput {
  @Field(() => ID, { description: 'The job of the zoning that worked it out.' })
  jobId!: string

  @Field(() => Int, { description: 'Its place among the `proposals` of the result, from 0.' })
  proposal!: number
}

export const TakeProposalPayload = logPayloadOf('TakeProposal')
