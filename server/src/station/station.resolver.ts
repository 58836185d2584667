import { isOpenAt, minuteOfWeekOf, nextChange, parseOpeningHours } from '@geyi/shared/hours'
import { Arg, Args, Ctx, FieldResolver, Float, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { divisionOnDay } from '../division/division.query.ts'
import { Division } from '../division/division.type.ts'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { today } from '../graphql/day.ts'
import { parseGlobalId, uuidOf } from '../graphql/global-id.ts'
import { PointInput } from '../graphql/inputs.ts'
import { AFTER, PageArguments } from '../graphql/paging/page-arguments.ts'
import { GeoJSON, Moment } from '../graphql/scalars.ts'
import { gridAtPlace } from '../grid/grid.query.ts'
import { Grid } from '../grid/grid.type.ts'
import { pageOfNearestStations } from './nearest.page.ts'
import { ServiceItemNode } from './service-item.type.ts'
import {
  CreateStationInput,
  DeleteStationInput,
  RestoreStationInput,
  StationFilter,
  UpdateStationInput,
} from './station.inputs.ts'
import { pageOfStations } from './station.page.ts'
import { stationById, stationByIdThoughDeleted, stationServiceItems } from './station.query.ts'
import { createStation, deleteStation, restoreStation, updateStation } from './station.service.ts'
import { NearestStationConnection, ServiceStationConnection, StationNode } from './station.type.ts'
import {
  CreateStationPayload,
  DeleteStationPayload,
  RestoreStationPayload,
  type StationPayload,
  UpdateStationPayload,
} from './station-payload.ts'

@Resolver(() => StationNode)
export class StationResolver {
  @Query(() => StationNode, { nullable: true, description: 'One station by its id.' })
  station(
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<StationNode | null> | null {
    const parsed = parseGlobalId(id)
    return parsed?.type === 'ServiceStation' ? context.load(stationById, parsed.id) : null
  }

  @Query(() => ServiceStationConnection, { description: 'Stations in the order of their pinyin.' })
  stations(
    @Arg('filter', () => StationFilter, { nullable: true, description: 'Which ones.' }) filter: StationFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<ServiceStationConnection> {
    return pageOfStations(context, filter ?? {}, page)
  }

  @Query(() => NearestStationConnection, {
    description: 'Stations nearest to a place, by distance along the ellipsoid.',
  })
  nearestStations(
    @Arg('point', () => PointInput, { description: 'The place.' }) point: PointInput,
    @Arg('first', () => Int, { defaultValue: 10, nullable: true, description: 'Size of the page, 1 … 1000.' }) first:
      | number
      | null,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
    @Arg('maxDistance', () => Float, { nullable: true, description: 'Only those within this many metres.' })
    maxDistance: number | null,
    @Arg('filter', () => StationFilter, { nullable: true, description: 'Which ones.' }) filter: StationFilter | null,
    @Ctx() context: Context,
  ): Promise<NearestStationConnection> {
    return pageOfNearestStations(context, point, maxDistance, filter ?? {}, { first, after })
  }

  @Mutation(() => CreateStationPayload, {
    nullable: true,
    description: 'Adds a station. Needs a planner’s right to the division that it serves.',
  })
  async createStation(
    @Arg('input', () => CreateStationInput, { description: 'The station.' }) input: CreateStationInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return changed(context, await createStation(context.writer, context.viewer, input))
  }

  @Mutation(() => UpdateStationPayload, {
    nullable: true,
    description: 'Changes a station. VERSION_CONFLICT when somebody else changed it first.',
  })
  async updateStation(
    @Arg('input', () => UpdateStationInput, { description: 'The changes.' }) input: UpdateStationInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return changed(context, await updateStation(context.writer, context.viewer, input))
  }

  @Mutation(() => DeleteStationPayload, { nullable: true, description: 'Takes a station off the map.' })
  async deleteStation(
    @Arg('input', () => DeleteStationInput, { description: 'The station.' }) input: DeleteStationInput,
    @Ctx() { writer, viewer }: Context,
  ): Promise<DeleteStationPayload> {
    return { stationId: input.id, version: await deleteStation(writer, viewer, input) }
  }

  @Mutation(() => RestoreStationPayload, { nullable: true, description: 'Brings back a deleted station.' })
  async restoreStation(
    @Arg('input', () => RestoreStationInput, { description: 'The station.' }) input: RestoreStationInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return changed(context, await restoreStation(context.writer, context.viewer, input))
  }

  @Cost({ weight: 1 })
  @FieldResolver(() => GeoJSON, { description: 'Where it is: a Point.' })
  location(@Root() { longitude, latitude }: StationNode): unknown {
    return { type: 'Point', coordinates: [longitude, latitude] }
  }

  @FieldResolver(() => Division, { nullable: true, description: 'The division that it serves.' })
  division(@Root() { divisionCode }: StationNode, @Ctx() context: Context): Promise<Division | null> {
    return context.load(divisionOnDay, { code: divisionCode, asOf: today() })
  }

  @Cost({ weight: 5 })
  @FieldResolver(() => Grid, { nullable: true, description: 'The grid that it stands in.' })
  grid(@Root() { longitude, latitude }: StationNode, @Ctx() context: Context): Promise<Grid | null> {
    return context.load(gridAtPlace, { longitude, latitude, asOf: today() })
  }

  @Cost({ rows: 3 })
  @FieldResolver(() => [ServiceItemNode], { description: 'What can be done there.' })
  async serviceItems(@Root() { id }: StationNode, @Ctx() context: Context): Promise<ServiceItemNode[]> {
    return (await context.load(stationServiceItems, uuidOf('ServiceStation', id))) ?? []
  }

  @Cost({ weight: 3 })
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether it is open at a moment (now by default). Null when its hours are not known.',
  })
  isOpen(
    @Root() { openingHours, timeZone }: StationNode,
    @Arg('at', () => Moment, { nullable: true, description: 'The moment; now when absent.' })
    at: Date | null,
  ): boolean | null {
    const hours = openingHours === null ? null : parseOpeningHours(openingHours)
    return hours?.ok ? isOpenAt(hours.value, minuteOfWeekOf(at ?? new Date(), timeZone)) : null
  }

  @Cost({ weight: 3 })
  @FieldResolver(() => Moment, {
    nullable: true,
    description:
      'When it next closes, if it is open at that moment, or opens. Null when its hours are not known or never change.',
  })
  nextChange(
    @Root() { openingHours, timeZone }: StationNode,
    @Arg('at', () => Moment, { nullable: true, description: 'The moment; now when absent.' })
    at: Date | null,
  ): Date | null {
    const hours = openingHours === null ? null : parseOpeningHours(openingHours)
    if (!hours?.ok) return null
    const moment = at ?? new Date()
    const minute = minuteOfWeekOf(moment, timeZone)
    const change = nextChange(hours.value, minute)
    if (change === null) return null
    const wait = (change.minute - minute + 10_080) % 10_080 || 10_080
    return new Date(Math.floor(moment.getTime() / 60_000) * 60_000 + wait * 60_000)
  }
}

/** A station as it is after a change; a request that is sent again may find it deleted since, and then as it last was. */
async function changed(context: Context, id: string): Promise<StationPayload> {
  context.clear()
  return { station: (await context.load(stationByIdThoughDeleted, id))! }
}
