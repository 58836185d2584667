import { Arg, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import type { Reader } from '../database/access.ts'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { today } from '../graphql/day.ts'
import { Day } from '../graphql/scalars.ts'
import { keptBackground } from './background.query.ts'
import { BBox } from './bbox.type.ts'
import { dataExtent, usualTimeZone } from './map-settings.query.ts'
import { MapSource } from './map-source.type.ts'
import { mapSources } from './map-sources.query.ts'
import { setBackground } from './set-background.ts'
import { SetMapSettingsInput } from './set-background.type.ts'

/** What the operator has said of the map’s background. */
export type Background = Pick<MapSettings, 'tiandituKey' | 'approvalNumber'>

declare module 'fastify' {
  interface FastifyInstance {
    background: Background
  }
}

@ObjectType({
  description: 'What a map of this instance needs to know, as its operator or its administrators have set it.',
})
export class MapSettings {
  @Field(() => String, {
    nullable: true,
    description: 'The browser key for Tianditu tiles. Null: no tiles, the own background is drawn.',
  })
  tiandituKey!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Map approval number (审图号) to be shown with the attribution.',
  })
  approvalNumber!: string | null

  @Field(() => Int, {
    description: 'Counts changes by administrators; 0 before the first. Pass it along with every change.',
  })
  version!: number

  @Field(() => Boolean, {
    description:
      'Whether the operator has set the key or the number outside: that then holds, whatever administrators set.',
  })
  setByOperator!: boolean

  @Field(() => Day, { description: 'Today’s date in China: the day that counts when a question names none.' })
  today(): string {
    return today()
  }

  @Field(() => BBox, { nullable: true, description: 'Box around everything that is stored. Null while nothing is.' })
  extent(@Ctx() { reader }: Context): Promise<BBox | null> {
    return dataExtent(reader)
  }

  @Field(() => String, {
    description: 'IANA name of the time zone by whose clock stations open: that of most districts, where they differ.',
  })
  timeZone(@Ctx() { reader }: Context): Promise<string> {
    return usualTimeZone(reader)
  }

  @Cost({ rows: 3 })
  @Field(() => [MapSource], {
    description: 'Whose paths and streets are shown, to be named on every map on which their ground is. Each once.',
  })
  sources(@Ctx() { reader }: Context): Promise<MapSource[]> {
    return mapSources(reader)
  }
}

@ObjectType({ description: 'The settings after the change.', simpleResolvers: true })
class SetMapSettingsPayload {
  @Field(() => MapSettings, { description: 'As they are now.' })
  mapSettings!: MapSettings
}

/** What the operator has set outside, before what administrators have. */
async function mapSettings(reader: Reader, outside: Background): Promise<MapSettings> {
  const kept = await keptBackground(reader)
  return Object.assign(new MapSettings(), {
    version: kept.version,
    tiandituKey: outside.tiandituKey ?? kept.tiandituKey,
    approvalNumber: outside.approvalNumber ?? kept.approvalNumber,
    setByOperator: outside.tiandituKey !== null || outside.approvalNumber !== null,
  })
}

@Resolver(() => MapSettings)
export class MapSettingsResolver {
  @Query(() => MapSettings, { description: 'What a map of this instance needs to know.' })
  mapSettings(@Ctx() { reader, request }: Context): Promise<MapSettings> {
    return mapSettings(reader, request.server.background)
  }

  @Mutation(() => SetMapSettingsPayload, {
    nullable: true,
    description: 'Sets what lies under the map of all districts. For administrators of everything.',
  })
  async setMapSettings(
    @Arg('input', () => SetMapSettingsInput, { description: 'The settings.' }) input: SetMapSettingsInput,
    @Ctx() { writer, viewer, request }: Context,
  ): Promise<SetMapSettingsPayload> {
    await setBackground(writer, viewer, input)
    return { mapSettings: await mapSettings(writer, request.server.background) }
  }
}
