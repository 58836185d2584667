import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.ts'
import { connectionOf } from '../../graphql/paging/connection.ts'
import { Day } from '../../graphql/scalars.ts'
import type { DaySpan } from './day-spans.ts'
import { StationFunction } from './station-function.ts'
import { StationKind } from './station-kind.ts'
import { StationStatus } from './station-status.ts'

@ObjectType({ description: 'Days on which a station is closed for works.', simpleResolvers: true })
export class StationWorks implements DaySpan {
  @Field(() => Day, { description: 'The first of them.' })
  from!: string

  @Field(() => Day, {
    nullable: true,
    description: 'The first on which it is open again. Null while that is not known.',
  })
  to!: string | null
}

/** A service station as it leaves over GraphQL: a plain row of the database. */
@ObjectType('ServiceStation', {
  implements: Node,
  description: 'A place where people are served (党群服务阵地).',
  simpleResolvers: true,
})
export class StationNode extends Node {
  @Field(() => Int, { description: 'Counts changes. Pass it along with every change.' })
  version!: number

  @Field(() => String, { nullable: true, description: 'Code given by whoever keeps the list; imports update by it.' })
  code!: string | null

  @Field(() => StationKind, { description: 'Its kind.' })
  kind!: StationKind

  @Field(() => String, { description: 'Code of the division it serves.' })
  divisionCode!: string

  @Field(() => String, { description: 'Name in Chinese.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn!: string | null

  @Field(() => String, { nullable: true, description: 'Address in words.' })
  address!: string | null

  @Field(() => String, { nullable: true, description: 'The station’s public phone.' })
  phone!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Opening hours in OpenStreetMap’s notation: `Mo-Fr 08:30-17:30; Sa 09:00-12:00; PH off`.',
  })
  openingHours!: string | null

  @Field(() => String, { description: 'IANA time zone in which the opening hours hold.' })
  timeZone!: string

  @Field(() => Float, { nullable: true, description: 'Floor area, square metres.' })
  area!: number | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it can be reached with a wheelchair. Null while nobody has said.',
  })
  accessible!: boolean | null

  @Field(() => Boolean, { description: 'Whether this is sample data: place and contents are invented (示意数据).' })
  sample!: boolean

  @Field(() => StationStatus, { description: 'What it is on the day as of which it is read.' })
  status!: StationStatus

  @Field(() => Day, { nullable: true, description: 'First day on which it is open. Null where it has always been.' })
  opensOn!: string | null

  @Field(() => Day, {
    nullable: true,
    description: 'First day on which it is closed for good. Null while it has no end.',
  })
  closesOn!: string | null

  /** A multirange of days. */
  worksRange!: string

  @Field(() => [StationFunction], { description: 'What it is for.' })
  functions!: StationFunction[]

  /** The day as of which it is read. */
  asOf!: string

  /** Degrees. */
  longitude!: number
  latitude!: number

  /** GeoJSON Point, when it was made along. */
  location?: unknown

  /** Sort key of lists. */
  pinyin!: string
}

export const ServiceStationConnection = connectionOf('ServiceStation', () => StationNode)
export type ServiceStationConnection = InstanceType<typeof ServiceStationConnection>
