import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { toldBack, valueReasonOf } from '../../graphql/parse/value-reason.ts'
import { stationByIdThoughDeleted } from '../list/station.query.ts'
import { type BulkAnswer, createStations, updateStations } from './bulk.service.ts'
import {
  CreateStationsPayload,
  type StationProblemCode,
  type StationsPayload,
  UpdateStationsPayload,
} from './bulk-payload.ts'
import {
  CreateStationInput,
  CreateStationsInput,
  DeleteStationInput,
  RestoreStationInput,
  UndoImportInput,
  UpdateStationInput,
  UpdateStationsInput,
} from './station.inputs.ts'
import { createStation, deleteStation, restoreStation, updateStation } from './station.service.ts'
import {
  CreateStationPayload,
  DeleteStationPayload,
  RestoreStationPayload,
  type StationPayload,
  UndoImportPayload,
  UpdateStationPayload,
} from './station-payload.ts'
import { undoImport } from './undo-import.ts'

@Resolver()
export class KeepingResolver {
  @Mutation(() => CreateStationPayload, {
    nullable: true,
    description:
      'Adds a station. Needs the right to keep stations of the division that it serves: that of a station keeper or of a planner.',
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

  @Mutation(() => UndoImportPayload, {
    nullable: true,
    description:
      'Takes back an import of stations of your own: those that were new are deleted, those that were changed are as they were, all of them or none. VERSION_CONFLICT when one has been changed since. Divisions that it made stay.',
  })
  async undoImport(
    @Arg('input', () => UndoImportInput, { description: 'The import.' }) input: UndoImportInput,
    @Ctx() { writer, viewer }: Context,
  ): Promise<UndoImportPayload> {
    return undoImport(writer, viewer, input)
  }

  @Mutation(() => CreateStationsPayload, {
    nullable: true,
    description: 'Adds up to 500 stations: all of them, or none and the reasons why. Needs the right to keep each.',
  })
  async createStations(
    @Arg('input', () => CreateStationsInput, { description: 'The stations.' }) input: CreateStationsInput,
    @Ctx() context: Context,
  ): Promise<StationsPayload> {
    return allChanged(context, await createStations(context.writer, context.viewer, input))
  }

  @Mutation(() => UpdateStationsPayload, {
    nullable: true,
    description:
      'Changes, or closes by a last day, up to 500 stations: all of them, or none and the reasons why. Needs the right to keep each.',
  })
  async updateStations(
    @Arg('input', () => UpdateStationsInput, { description: 'The changes.' }) input: UpdateStationsInput,
    @Ctx() context: Context,
  ): Promise<StationsPayload> {
    return allChanged(context, await updateStations(context.writer, context.viewer, input))
  }
}

/** A station as it is after a change; a request that is sent again may find it deleted since, and then as it last was. */
async function changed(context: Context, id: string): Promise<StationPayload> {
  context.clear()
  return { station: (await context.load(stationByIdThoughDeleted, id))! }
}

async function allChanged(context: Context, { ids, troubles }: BulkAnswer): Promise<StationsPayload> {
  context.clear()
  const stations = await Promise.all(ids.map(id => context.load(stationByIdThoughDeleted, id)))
  return {
    applied: troubles.length === 0,
    stations: stations.filter(station => station !== null),
    problems: troubles.map(({ row, field, message, error }) => ({
      row,
      field,
      message,
      code: error.extensions.code as StationProblemCode,
      reason: valueReasonOf(error.extensions),
      value: toldBack(error.extensions.value),
    })),
  }
}
