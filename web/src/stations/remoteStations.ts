import {
  CreateStationDocument,
  client,
  DeleteStationDocument,
  RestoreStationDocument,
  StationDetailDocument,
  type StationKeptFragment,
  UpdateStationDocument,
  UpdateStationsDocument,
} from '../api/index.ts'
import type { StationServer } from './desk/stationServer.ts'
import { RequestKey } from './requestKey.ts'

const request = new RequestKey()
const bulk = new RequestKey()

/** The stations of the API. */
export const remoteStations: StationServer<StationKeptFragment> = {
  async create(input) {
    const asked = { ...input, idempotencyKey: request.of(input) }
    const { data, error } = await client.mutation(CreateStationDocument, { input: asked }).toPromise()
    if (data?.createStation) request.answered()
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
    const asked = { ...input, idempotencyKey: bulk.of(input) }
    const { data, error } = await client.mutation(UpdateStationsDocument, { input: asked }).toPromise()
    const answer = data?.updateStations
    if (answer) bulk.answered()
    return answer?.applied === false ? { troubles: answer.problems } : { stations: answer?.stations, error }
  },
  async read(id) {
    const { data, error } = await client
      .query(StationDetailDocument, { id }, { requestPolicy: 'network-only' })
      .toPromise()
    return { station: data?.station, error }
  },
}
