import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import type { MutationInput } from '../../graphql/mutation-input.ts'
import { once } from '../../requests/once.ts'
import { authorize } from '../../viewer/authorize.ts'
import { requireSignedIn } from '../../viewer/signed-in.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { ServiceStation } from '../own/station.entity.ts'
import { changeStation, newStation } from './change-station.ts'
import { Places } from './places.ts'
import { conflict, saveStations } from './save-stations.ts'
import type {
  CreateStationInput,
  DeleteStationInput,
  RestoreStationInput,
  UpdateStationInput,
} from './station.inputs.ts'
import { atOnce } from './trial.ts'

/** Adds a station. @returns its uuid */
export const createStation = (writer: Writer, viewer: Viewer | null, input: CreateStationInput): Promise<string> =>
  write(writer, viewer, 'createStation', input, async (own, by) => {
    const created = await newStation({ writer: own, viewer, places: new Places(own), trial: atOnce }, input)
    await saveStations(own, [created], by)
    return created.station.id
  })

/** Changes what the input names, if the station is still as its editor saw it. @returns its uuid */
export const updateStation = (writer: Writer, viewer: Viewer | null, input: UpdateStationInput): Promise<string> =>
  write(writer, viewer, 'updateStation', input, async (own, by) => {
    const station = await stationOf(own, viewer, input)
    const trying = { writer: own, viewer, places: new Places(own), trial: atOnce }
    await saveStations(own, [await changeStation(trying, station, input)], by)
    return station.id
  })

/** Takes a station off the map. Its row stays, so that it can be brought back. @returns its version then */
export const deleteStation = (writer: Writer, viewer: Viewer | null, input: DeleteStationInput): Promise<number> =>
  write(writer, viewer, 'deleteStation', input, async (own, by) => {
    const station = await stationOf(own, viewer, input)
    station.deletedAt = new Date()
    await saveStations(own, [{ station, services: undefined }], by)
    return station.version
  })

/** Brings back a station that was deleted. @returns its uuid */
export const restoreStation = (writer: Writer, viewer: Viewer | null, input: RestoreStationInput): Promise<string> =>
  write(writer, viewer, 'restoreStation', input, async (own, by) => {
    const station = await stationOf(own, viewer, input, true)
    station.deletedAt = null
    await saveStations(own, [{ station, services: undefined }], by)
    return station.id
  })

/** Runs a change in a transaction of its own, each request once. */
function write<Answer>(
  writer: Writer,
  viewer: Viewer | null,
  mutation: string,
  input: MutationInput,
  act: (writer: Writer, by: { authorId: string; through: 'EDIT' }) => Promise<Answer>,
): Promise<Answer> {
  requireSignedIn(viewer)
  const by = { authorId: viewer.accountId, through: 'EDIT' } as const
  return writer.transactional(own => once(own, viewer, mutation, input, () => act(own, by)))
}

/** The station that a change names, once the viewer may change it and it is still at the version that he saw. */
async function stationOf(
  writer: Writer,
  viewer: Viewer | null,
  { id, version }: { id: string; version: number },
  deleted = false,
): Promise<ServiceStation> {
  const station = await writer.findOne(ServiceStation, {
    id: uuidOf('ServiceStation', id),
    deletedAt: deleted ? { $ne: null } : null,
  })
  if (!station) throw new DomainError('NOT_FOUND', 'There is no such station.')
  authorize(viewer, 'KEEP_STATIONS', station.divisionCode)
  if (station.version !== version) throw conflict(station.version)
  return station
}
