import {
  CreateStationDocument,
  client,
  DeleteStationDocument,
  RestoreStationDocument,
  StationDetailDocument,
  type StationKeptFragment,
  UndoImportDocument,
  UpdateStationDocument,
  UpdateStationsDocument,
} from '../api/index.ts'
import type { StationServer } from './desk/stationServer.ts'

/** The stations of the API. */
export const remoteStations: StationServer<StationKeptFragment> = {
  async create(input) {
    const { data, error } = await client.mutation(CreateStationDocument, { input }).toPromise()
    return { station: data?.createStation?.station, error }
  },
  async send(change, version) {
    const { id } = change
    if ('after' in change) {
      const input = { ...change.after, id, version }
      const { data, error } = await client.mutation(UpdateStationDocument, { input }).toPromise()
      return { station: data?.updateStation?.station, error }
    }
    if (change.type === 'delete') {
      const { error } = await client.mutation(DeleteStationDocument, { input: { id, version } }).toPromise()
      return { error }
    }
    const { data, error } = await client.mutation(RestoreStationDocument, { input: { id, version } }).toPromise()
    return { station: data?.restoreStation?.station, error }
  },
  async sendMany(parts, versions) {
    const input = { stations: parts.map(({ id, after }, at) => ({ ...after, id, version: versions[at]! })) }
    const { data, error } = await client.mutation(UpdateStationsDocument, { input }).toPromise()
    const answer = data?.updateStations
    return answer?.applied === false ? { troubles: answer.problems } : { stations: answer?.stations, error }
  },
  async undoImport(batch) {
    const { error } = await client.mutation(UndoImportDocument, { input: { batch } }).toPromise()
    return { error }
  },
  async read(id) {
    const { data, error } = await client
      .query(StationDetailDocument, { id }, { requestPolicy: 'network-only' })
      .toPromise()
    return { station: data?.station, error }
  },
}
