import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Count, GeoJSON, Moment } from '../../graphql/scalars.ts'
import { wordsOf } from '../../graphql/words.ts'
import { PlanInput } from '../plan-input.ts'
import { planPayloadOf } from '../plan-payload.ts'
import { type NetRemarkCode as Code, type NetRemark, remarkMeanings } from './net.ts'

const NetRemarkCode = wordsOf<Code>(
  'NetRemarkCode',
  'What there is to know about a net as it was read.',
  remarkMeanings,
)

@ObjectType('NetRemark', {
  description: 'Something about a net as it was read. None of it speaks against keeping the net.',
  simpleResolvers: true,
})
export class NetRemarkNode {
  @Field(() => NetRemarkCode, { description: 'What it is.' })
  code!: Code

  @Field(() => [String], { description: 'Codes of the cells that it concerns.' })
  cells!: readonly string[]

  @Field(() => Int, { nullable: true, description: 'Number of the row, from 1. Null where it is not about one.' })
  row?: number

  @Field(() => String, { nullable: true, description: 'What stands there, or the name of a column, if that is known.' })
  value?: string

  @Field(() => Float, { nullable: true, description: 'Ground concerned, square metres.' })
  area?: number

  @Field(() => Float, { nullable: true, description: 'Where, degrees east.' })
  longitude?: number

  @Field(() => Float, { nullable: true, description: 'Where, degrees north.' })
  latitude?: number

  @Field(() => String, { description: 'The same in a sentence, in English.' })
  message!: string
}

@ObjectType('NetCell', { description: 'A cell of a department’s net.', simpleResolvers: true })
export class NetCellNode {
  @Field(() => String, { description: 'What it is known by in its net: its code, else its name, else its row.' })
  code!: string

  @Field(() => String, { nullable: true, description: 'Name. Null where the file has none.' })
  name!: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many work in it, as its department says. Null where it doesn’t.',
  })
  staffCount!: number | null

  @Field(() => GeoJSON, { description: 'Polygon or MultiPolygon: its ground.' })
  boundary!: unknown
}

@ObjectType({
  description: 'What of one cell comes to lie in one grid of the draft, counted building by building.',
  simpleResolvers: true,
})
export class NetCrossing {
  @Field(() => String, { nullable: true, description: 'Code of the cell. Null for what lies in none.' })
  cellCode!: string | null

  @Field(() => ID, { nullable: true, description: 'Global id of the grid. Null for what lies in none.' })
  gridId!: string | null

  @Field(() => String, { nullable: true, description: 'Name of the grid.' })
  gridName!: string | null

  @Field(() => Count, { description: 'Households.' })
  households!: number

  @Field(() => Count, { description: 'People.' })
  population!: number

  @Field(() => Int, { description: 'Buildings.' })
  buildings!: number
}

/** A net as it leaves. */
@ObjectType('PlanNet', {
  description:
    'The cells of one department, laid beside a plan to be compared with its grids and made one with them. They overlap nowhere; there may be gaps between them.',
  simpleResolvers: true,
})
export class PlanNetNode {
  @Field(() => String, { description: 'The department, by which it is told from the others of the plan.' })
  department!: string

  @Field(() => Moment, { description: 'When it came to be what it is: laid beside the plan, or in place of another.' })
  changedAt!: string

  @Field(() => [NetRemarkNode], { description: 'What there was to say when it was read; of each kind at most 200.' })
  remarks!: readonly NetRemark[]
}

@InputType({ description: 'The net to take away.' })
export class RemoveNetInput extends PlanInput {
  @Field(() => String, { description: 'The department whose net it is.' })
  department!: string
}

export const RemoveNetPayload = planPayloadOf('RemoveNet')
