import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { GeoJSON } from '../../graphql/scalars.ts'
import { EditScalar } from '../log/edit.scalar.ts'
import { GroundExchange } from './ground-exchange.type.ts'
import { ProblemCode } from './problem-code.ts'

@ObjectType('PlanProblem', { description: 'Something wrong with a draft, as data.', simpleResolvers: true })
export class PlanProblemNode {
  @Field(() => ProblemCode, { description: 'What it is.' })
  code!: keyof typeof ProblemCode

  @Field(() => Boolean, {
    description: 'Whether the plan can’t be published with it. What the base had already blocks nothing.',
  })
  blocks!: boolean

  @Field(() => [ID], { description: 'The grids that it concerns.' })
  grids!: readonly string[]

  @Field(() => GeoJSON, { nullable: true, description: 'Point: where it is.' })
  at!: unknown

  @Field(() => GeoJSON, { nullable: true, description: 'LineString: a stretch of boundary that shows it.' })
  line!: unknown

  @Field(() => EditScalar, {
    nullable: true,
    description:
      'An edit that mends it, where there is one: ready to be sent with applyEdits. `fixMoves` says what it will do. A grid keeps its larger part, and no other problem is made.',
  })
  fix!: unknown

  @Field(() => [GroundExchange], {
    description:
      'The ground that `fix` would move, with who lives on it, from whom to whom. Empty where there is no fix.',
  })
  fixMoves!: GroundExchange[]

  @Field(() => Float, { nullable: true, description: 'Ground concerned, square metres.' })
  area!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many there are, where that is the problem: pieces, households.',
  })
  count!: number | null
}
