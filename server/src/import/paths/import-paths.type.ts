import { Field, Float, Int, ObjectType } from 'type-graphql'
import { wordsOf } from '../../graphql/words.ts'
import { type PathFault, pathFaults } from './read/lines-of.ts'

const PathProblemCode = wordsOf<PathFault>('PathProblemCode', 'Why a line can’t be imported.', pathFaults)

@ObjectType({ description: 'Why a row of paths can’t be imported.', simpleResolvers: true })
export class PathProblem {
  @Field(() => Int, { description: 'Number of the row, from 1.' })
  row!: number

  @Field(() => PathProblemCode, { description: 'What is wrong.' })
  code!: PathFault

  @Field(() => String, { description: 'The same in a sentence, in English.' })
  message!: string
}

@ObjectType({
  description: 'A part of the paths that is not connected with their longest part.',
  simpleResolvers: true,
})
export class PathIsland {
  @Field(() => Float, { description: 'Length of its paths, metres.' })
  metres!: number

  @Field(() => Float, { description: 'A place on it, degrees east.' })
  longitude!: number

  @Field(() => Float, { description: 'A place on it, degrees north.' })
  latitude!: number
}

@ObjectType({ description: 'What became of a file of paths.', simpleResolvers: true })
export class ImportPathsPayload {
  @Field(() => Boolean, { description: 'Whether they are the district’s paths now: all of them, or none are.' })
  applied!: boolean

  @Field(() => Int, { description: 'Rows of the file.' })
  rows!: number

  @Field(() => Int, { description: 'Rows that are paths.' })
  paths!: number

  @Field(() => Int, { description: 'Rows that nobody walks across but on a path: rivers, railways, motorways.' })
  barriers!: number

  @Field(() => Int, { description: 'Rows that are closed to people on foot.' })
  notForFoot!: number

  @Field(() => Int, { description: 'Rows that are something else.' })
  noPath!: number

  @Field(() => Int, { description: 'Paths that lie far outside the district.' })
  outside!: number

  @Field(() => Int, { description: 'Lines that are drawn on the map as streets or lakes.' })
  streets!: number

  @Field(() => Float, { description: 'Length of the whole network, metres.' })
  metres!: number

  @Field(() => Int, { description: 'Parts that are not connected with the longest one.' })
  islandCount!: number

  @Field(() => [PathIsland], { description: 'The 20 longest of them.' })
  islands!: readonly PathIsland[]

  @Field(() => String, { nullable: true, description: 'Who is named on the map for them. Null: nobody.' })
  attribution!: string | null

  @Field(() => Int, { description: 'Rows that can’t be imported. While there is one, none is.' })
  refused!: number

  @Field(() => [PathProblem], { description: 'The first 20 of them, and why.' })
  problems!: readonly PathProblem[]
}
