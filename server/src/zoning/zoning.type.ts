import type { Band } from '@geyi/shared/problems'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { HouseholdBand } from '../division/division.type.ts'
import { Cost } from '../graphql/cost.ts'
import { Count, GeoJSON } from '../graphql/scalars.ts'
import { wordsOf } from '../graphql/words.ts'
import { EditScalar } from '../plan/log/edit.scalar.ts'
import type { ObstacleReason as Reason } from './find/zoning-task.ts'

export const ZoningObstacleReason = wordsOf<Reason>(
  'ZoningObstacleReason',
  'Why grids can’t all be in the band. All but NONE_FOUND are proved for the ground as it was cut, which no grid cuts further.',
  {
    ATOM_TOO_HEAVY: 'One place alone has more households than a grid may.',
    NO_ZONE_FITS: 'Whatever is put together around a place has too few or too many households.',
    PIECE_TOO_LIGHT: 'Ground that nothing connects with the rest has fewer households than a grid must.',
    NO_NUMBER_FITS: 'The households are too many for `most` grids, and too few for `fewest`.',
    NUMBER_OUTSIDE: 'So many grids as were asked for can’t be in the band: only `fewest` to `most` can.',
    NONE_FOUND: 'No better was found. It may exist: search longer, or with another seed.',
  },
)

@ObjectType({ description: 'Figures of the grids of a zoning’s ground together.', simpleResolvers: true })
export class ZoningFigures {
  @Field(() => Int, { description: 'How many grids.' })
  grids!: number

  @Field(() => Int, { description: 'Grids in the band.' })
  inBand!: number

  @Field(() => Int, { description: 'Grids out of the band.' })
  outOfBand!: number

  @Field(() => Float, {
    nullable: true,
    description: 'Mean of area over that of a circle with the same perimeter, 0 to 1. Null without grids.',
  })
  compactness!: number | null

  @Field(() => Float, {
    nullable: true,
    description:
      '1 where all have the same households; what they differ from their mean on average, as a share of it, is missing. Null without households.',
  })
  evenness!: number | null

  @Field(() => Count, { description: 'Metres of boundary between these grids.' })
  metresInside!: number

  @Field(() => Count, { description: 'Metres of it along roads.' })
  metresAlongRoads!: number

  @Field(() => Count, { description: 'Metres of it along water, railways and main roads.' })
  metresAlongBarriers!: number
}

@ObjectType({ description: 'A grid as a proposal has it.', simpleResolvers: true })
export class ZoningZone {
  @Field(() => ID, { description: 'Global id of the grid; a new one gets it with the edit.' })
  gridId!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The grid that lives on in it: the one with which most households stay. Null where it is new.',
  })
  keeps!: string | null

  @Field(() => String, { nullable: true, description: 'Name of the grid.' })
  name!: string | null

  @Field(() => String, { nullable: true, description: 'Code of its community.' })
  communityCode!: string | null

  @Field(() => GeoJSON, { description: 'Polygon: its ground.' })
  boundary!: unknown

  @Field(() => Count, { description: 'Households of the buildings in it.' })
  households!: number

  @Field(() => Count, { description: 'Population of the buildings in it.' })
  population!: number

  @Field(() => Int, { description: 'Buildings in it.' })
  buildings!: number

  @Field(() => Boolean, { description: 'Whether it is in the band.' })
  inBand!: boolean
}

@ObjectType({ description: 'What a proposal leaves of a net.', simpleResolvers: true })
export class ZoningLeaving {
  @Field(() => String, { description: 'The department whose net it is.' })
  department!: string

  @Field(() => Count, {
    description: 'Households that would not stay with most of their cell: what the department has to hand over.',
  })
  households!: number
}

@ObjectType({
  description:
    'A strip between lines of several nets that was taken for one line drawn twice. No building stands in it.',
  simpleResolvers: true,
})
export class ZoningSliver {
  @Field(() => GeoJSON, { description: 'Point: some place on its boundary.' })
  place!: unknown

  @Field(() => Float, { description: 'Square metres.' })
  area!: number

  @Field(() => Float, { description: 'Metres: twice its area by the length of its boundary.' })
  width!: number
}

@ObjectType({ description: 'One way to divide the ground.', simpleResolvers: true })
export class ZoningProposal {
  @Field(() => EditScalar, {
    description:
      'The edit that does it, as one row of the log: to be taken by takeProposal under the plan’s `version` as you know it, or sent with applyEdits.',
  })
  edit!: unknown

  @Field(() => ZoningFigures, {
    description: 'Figures of all grids of the ground, those that stay as they are included.',
  })
  figures!: ZoningFigures

  @Field(() => Count, { description: 'Households that would come into another grid, new ones among them.' })
  householdsMoved!: number

  @Field(() => Int, { description: 'Grids whose ground would change, new and ending ones among them.' })
  gridsTouched!: number

  @Cost({ rows: 3 })
  @Field(() => [ZoningLeaving], { description: 'Of MERGE: net by net what it leaves of its cells.' })
  leaving!: readonly ZoningLeaving[]

  @Cost({ rows: 100 })
  @Field(() => [ZoningZone], { description: 'The grids that the edit makes or changes.' })
  zones!: ZoningZone[]
}

@ObjectType({ description: 'Why not all grids can be in the band, with what shows it.', simpleResolvers: true })
export class ZoningObstacle {
  @Field(() => ZoningObstacleReason, { description: 'What it is.' })
  reason!: Reason

  @Field(() => GeoJSON, { nullable: true, description: 'Polygon or MultiPolygon: the ground that shows it.' })
  ground!: unknown

  @Field(() => Count, { nullable: true, description: 'Households that it is about.' })
  households!: number | null

  @Field(() => Int, { nullable: true, description: 'Grids that were asked for.' })
  zones!: number | null

  @Field(() => Int, { nullable: true, description: 'Fewest grids that would not be too full.' })
  fewest!: number | null

  @Field(() => Int, { nullable: true, description: 'Most grids that would not be too small.' })
  most!: number | null
}

@ObjectType({
  description: 'How ground can be divided into grids. Found by searching: near the best, not proven.',
  simpleResolvers: true,
})
export class ZoningResult {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string

  @Field(() => Int, { description: 'The draft’s `lastSequence` that it was worked out on.' })
  sequence!: number

  @Field(() => HouseholdBand, { description: 'The band that was to be held.' })
  band!: Band

  @Field(() => Count, { description: 'Households of the ground.' })
  households!: number

  @Field(() => Int, { description: 'Into how many pieces the ground was cut; no proposal cuts one of them.' })
  atoms!: number

  @Field(() => ZoningFigures, { description: 'Figures of the grids as they are.' })
  before!: ZoningFigures

  @Cost({ rows: 6 })
  @Field(() => [ZoningProposal], {
    description:
      'At most six ways, none of which another beats in everything: those with the fewest grids out of the band first; of REBALANCE those with the least change. Empty where nothing is to be changed.',
  })
  proposals!: ZoningProposal[]

  @Cost({ rows: 100 })
  @Field(() => [ZoningSliver], { description: 'Of MERGE: strips between the lines of nets, at most 1000.' })
  slivers!: ZoningSliver[]

  @Cost({ rows: 20 })
  @Field(() => [ZoningObstacle], { description: 'Why not all grids are in the band. Empty where they are.' })
  impossible!: ZoningObstacle[]
}

@ObjectType({ description: 'A zone as far as a search has come.', simpleResolvers: true })
export class ZoningSketchZone {
  @Field(() => GeoJSON, { description: 'Its ground, thinned to be looked at.' })
  boundary!: unknown

  @Field(() => Count, { description: 'Its households.' })
  households!: number

  @Field(() => Boolean, { description: 'Whether it is in the band.' })
  inBand!: boolean
}

@ObjectType({ description: 'The best zones as far as a zoning has come.', simpleResolvers: true })
export class ZoningSketch {
  @Cost({ rows: 100 })
  @Field(() => [ZoningSketchZone], { description: 'All zones.' })
  zones!: ZoningSketchZone[]
}
