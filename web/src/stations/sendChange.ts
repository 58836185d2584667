import {
  type CombinedError,
  client,
  DeleteStationDocument,
  RestoreStationDocument,
  StationDetailDocument,
  UpdateStationDocument,
} from '../api/index.ts'
import type { StationChange } from './stationChange.ts'
import type { StationStore } from './stationStore.ts'

/** Sends a change and takes what came of it into the store. @returns the error, if there was one; nothing was changed then */
export async function sendChange(store: StationStore, change: StationChange): Promise<CombinedError | undefined> {
  const { id } = change
  const version = store.versionOf(id)
  if ('after' in change) {
    const input = { ...change.after, id, version }
    const { error, data } = await client.mutation(UpdateStationDocument, { input }).toPromise()
    if (data?.updateStation) store.put(data.updateStation.station)
    return error
  }
  if (change.type === 'delete') {
    const { error } = await client.mutation(DeleteStationDocument, { input: { id, version } }).toPromise()
    if (!error) store.remove(id)
    return error
  }

  const { error, data } = await client.mutation(RestoreStationDocument, { input: { id, version } }).toPromise()
  if (data?.restoreStation) store.put(data.restoreStation.station)
  return error
}

/** Reads a station again after somebody else has changed or deleted it. */
export async function readAgain(store: StationStore, id: string): Promise<void> {
  const { data, error } = await client
    .query(StationDetailDocument, { id }, { requestPolicy: 'network-only' })
    .toPromise()
  if (data?.station) store.put(data.station)
  else if (!error) store.remove(id)
}
