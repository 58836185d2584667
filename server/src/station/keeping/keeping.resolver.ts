import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { stationByIdThoughDeleted } from '../list/station.query.ts'
import { CreateStationInput, DeleteStationInput, RestoreStationInput, UpdateStationInput } from './station.inputs.ts'
import { createStation, deleteStation, restoreStation, updateStation } from './station.service.ts'
import {
  CreateStationPayload,
  DeleteStationPayload,
  RestoreStationPayload,
  type StationPayload,
  UpdateStationPayload,
} from './station-payload.ts'

@Resolver()
export class KeepingResolver {
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
}

/** A station as it is after a change; a request that is sent again may find it deleted since, and then as it last was. */
async function changed(context: Context, id: string): Promise<StationPayload> {
  context.clear()
  return { station: (await context.load(stationByIdThoughDeleted, id))! }
}
