import { Field, Float, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.ts'
import { GeoJSON } from '../graphql/scalars.ts'
import { wordsOf } from '../graphql/words.ts'
import { ServiceItemNode } from '../station/catalogue/service-item.type.ts'
import type { EntryKind } from './entries/entry.ts'

export const SearchKind = wordsOf<EntryKind>('SearchKind', 'What a search found.', {
  STATION: 'A service station (党群服务阵地).',
  SERVICE: 'A service item (服务事项).',
  DIVISION: 'A division (行政区划).',
  GRID: 'A grid (网格).',
  STREET: 'A named street. It is no node.',
  ADDRESS: 'A building with a name. It is no node.',
})

@ObjectType({ description: 'Something that fits what was searched for.', simpleResolvers: true })
export class SearchHit {
  @Field(() => SearchKind, { description: 'What it is.' })
  kind!: EntryKind

  @Field(() => String, { description: 'Its name.' })
  label!: string

  @Field(() => String, { nullable: true, description: 'Its name in English.' })
  labelEn!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Code of the grid or division that it is, or of the division that it lies in or serves.',
  })
  code!: string | null

  @Field(() => GeoJSON, { nullable: true, description: 'Where it is: a Point. Null of a service.' })
  location!: unknown

  @Field(() => Float, {
    nullable: true,
    description: 'Metres along the ellipsoid from `near`; null without one, and of a service.',
  })
  distance!: number | null

  @Field(() => Node, { nullable: true, description: 'It itself; null of a street or an address.' })
  node?: Node | null

  @Field(() => ServiceItemNode, {
    nullable: true,
    description: 'Of a station that was found because this can be done there: what was searched for.',
  })
  serviceItem!: ServiceItemNode | null

  nodeId!: string | null
}
