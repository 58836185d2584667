import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Day } from '../../graphql/scalars.ts'
import { GridKind } from '../../grid/grid.type.ts'
import type { PlanNode } from '../../plan/plan.type.ts'

/** What of the grid that holds a place can change. */
export enum PlaceChangeKind {
  GRID = 'GRID',
  COMMUNITY = 'COMMUNITY',
  NAME = 'NAME',
  CODE = 'CODE',
  KIND = 'KIND',
  BOUNDARY = 'BOUNDARY',
}

registerEnumType(PlaceChangeKind, {
  name: 'PlaceChangeKind',
  description: 'What changes at a place.',
  valuesConfig: {
    GRID: { description: 'Another grid holds it, or the first one, or none any more.' },
    COMMUNITY: { description: 'Its grid hangs on another community.' },
    NAME: { description: 'Its grid, which stays, has another name.' },
    CODE: { description: 'Its grid, which stays, has another code.' },
    KIND: { description: 'Its grid, which stays, is of another kind.' },
    BOUNDARY: { description: 'Its grid, which stays, has other bounds elsewhere.' },
  },
})

@ObjectType({ description: 'The grid that holds a place.', simpleResolvers: true })
export class PlaceGrid {
  @Field(() => ID, { description: 'Global id of the grid.' })
  gridId!: string

  @Field(() => String, { nullable: true, description: 'Code. Null in a draft that will give it a new one.' })
  code!: string | null

  @Field(() => String, { nullable: true, description: 'Name. Null in a draft that has not named it yet.' })
  name!: string | null

  @Field(() => GridKind, { description: 'General or special.' })
  kind!: GridKind

  communityCode!: string | null
  /** Day for which its community is read. */
  asOf!: string
}

@ObjectType({ description: 'A change at one place.', simpleResolvers: true })
export class PlaceChange {
  @Field(() => Day, { nullable: true, description: 'First day on which it holds. Null for what is only proposed.' })
  date!: string | null

  @Field(() => Boolean, { description: 'Whether that day has come.' })
  inEffect!: boolean

  @Field(() => [PlaceChangeKind], { description: 'What changes; never empty.' })
  kinds!: PlaceChangeKind[]

  @Field(() => PlaceGrid, { nullable: true, description: 'The grid before. Null where there was none.' })
  before!: PlaceGrid | null

  @Field(() => PlaceGrid, { nullable: true, description: 'The grid after. Null where there will be none.' })
  after!: PlaceGrid | null

  planId!: string | null
  plan?: PlanNode
}

@ObjectType({ description: 'What changed, and what will change, at one place.', simpleResolvers: true })
export class PlaceTimeline {
  @Field(() => PlaceGrid, { nullable: true, description: 'The grid that holds it today. Null where there is none.' })
  now!: PlaceGrid | null

  @Field(() => [PlaceChange], {
    description: 'What is published, past and future, in order: the last 200 versions of grids are looked at.',
  })
  published!: PlaceChange[]

  @Field(() => [PlaceChange], {
    description:
      'What plans that are not published would change here, as their drafts are now: plans shown to everybody, and those in your own divisions. Of these the 10 that changed last are looked at.',
  })
  proposed!: PlaceChange[]
}
