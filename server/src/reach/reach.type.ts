import type { Pace as PaceWord } from '@geyi/shared/network'
import { Field, Int, ObjectType } from 'type-graphql'
import { Cost } from '../graphql/cost.ts'
import { Count, GeoJSON } from '../graphql/scalars.ts'
import { Pace } from '../walking/walking-words.ts'

@ObjectType({ description: 'Who lives within some minutes of a station on foot.', simpleResolvers: true })
export class ReachBand {
  @Field(() => Int, { description: 'The limit, minutes.' })
  minutes!: number

  @Field(() => Count, { description: 'Households within it, those within shorter limits included.' })
  households!: number

  @Field(() => Count, { description: 'Population within it, likewise.' })
  population!: number
}

@ObjectType({ description: 'Who lives on some ground, and how many of them reach a station.', simpleResolvers: true })
export class ReachFigures {
  @Field(() => Count, { description: 'All households.' })
  households!: number

  @Field(() => Count, { description: 'The whole population.' })
  population!: number

  @Cost({ rows: 3 })
  @Field(() => [ReachBand], { description: 'Who is within each limit, the shortest first.' })
  within!: ReachBand[]

  @Field(() => Count, { description: 'Households from which no path leads to any of the stations.' })
  householdsWithoutPath!: number
}

@ObjectType({ description: 'Who reaches a station from a division.', simpleResolvers: true })
export class DivisionReach {
  @Field(() => String, { description: 'Code of the division.' })
  divisionCode!: string

  @Field(() => ReachFigures, { description: 'Its figures.' })
  figures!: ReachFigures
}

@ObjectType({ description: 'Who reaches a station from a grid.', simpleResolvers: true })
export class GridReach {
  @Field(() => String, { description: 'Id of the grid.' })
  gridId!: string

  @Field(() => String, { description: 'Its code.' })
  gridCode!: string

  @Field(() => ReachFigures, { description: 'Its figures.' })
  figures!: ReachFigures
}

@ObjectType({
  description: 'Who reaches a station on foot within some minutes, over the walking network of the district.',
  simpleResolvers: true,
})
export class Reach {
  @Field(() => String, { description: 'Code of the division that was asked for.' })
  divisionCode!: string

  @Field(() => [Int], { description: 'The limits, minutes, the shortest first.' })
  minutes!: number[]

  @Field(() => Pace, { description: 'How fast is walked.' })
  pace!: PaceWord

  @Field(() => ReachFigures, { description: 'Figures of the whole, with buildings that stand in no grid.' })
  total!: ReachFigures

  @Cost({ rows: 70 })
  @Field(() => [DivisionReach], {
    description: 'The division itself and those below it that have buildings, by code.',
  })
  divisions!: DivisionReach[]

  @Cost({ rows: 700 })
  @Field(() => [GridReach], { description: 'The grids that have buildings, by code.' })
  grids!: GridReach[]
}

@ObjectType({
  description: 'Ground from which a station is reached within some minutes on foot: to be drawn, not to count by.',
  simpleResolvers: true,
})
export class ReachArea {
  @Field(() => Int, { description: 'The limit, minutes.' })
  minutes!: number

  @Field(() => GeoJSON, {
    nullable: true,
    description:
      'A MultiPolygon, smoothed from a raster of at most 40,000 cells: ground within some 100 m of paths, with its holes. Null where nobody is within the limit.',
  })
  area!: unknown
}
