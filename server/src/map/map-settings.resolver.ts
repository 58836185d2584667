import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { today } from '../graphql/day.ts'
import { Day } from '../graphql/scalars.ts'
import { BBox } from './bbox.type.ts'
import { dataExtent } from './map-settings.query.ts'
import { MapSource } from './map-source.type.ts'
import { mapSources } from './map-sources.query.ts'

/** What the operator has said of the map’s background. */
export type Background = Pick<MapSettings, 'tiandituKey' | 'approvalNumber'>

declare module 'fastify' {
  interface FastifyInstance {
    background: Background
  }
}

@ObjectType({ description: 'What a map of this instance needs to know, as its operator has configured it.' })
export class MapSettings {
  @Field(() => String, {
    nullable: true,
    description: 'The operator’s browser key for Tianditu tiles. Null: no tiles, the own background is drawn.',
  })
  tiandituKey!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Map approval number (审图号) to be shown with the attribution.',
  })
  approvalNumber!: string | null

  @Field(() => Day, { description: 'Today’s date in China: the day that counts when a question names none.' })
  today(): string {
    return today()
  }

  @Field(() => BBox, { nullable: true, description: 'Box around everything that is stored. Null while nothing is.' })
  extent(@Ctx() { reader }: Context): Promise<BBox | null> {
    return dataExtent(reader)
  }

  @Cost({ rows: 3 })
  @Field(() => [MapSource], {
    description: 'Whose paths and streets are shown, to be named on every map on which their ground is. Each once.',
  })
  sources(@Ctx() { reader }: Context): Promise<MapSource[]> {
    return mapSources(reader)
  }
}

@Resolver(() => MapSettings)
export class MapSettingsResolver {
  @Query(() => MapSettings, { description: 'What a map of this instance needs to know.' })
  mapSettings(@Ctx() { request }: Context): MapSettings {
    return Object.assign(new MapSettings(), request.server.background)
  }
}
