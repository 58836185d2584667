import type { CombinedError, CreateStationInput, StationOnMapFragment } from '../../api/index.ts'
import type { StationChange } from './stationChange.ts'

export type Station = StationOnMapFragment

/** What the server says: the station as it is now, null when there is none; or why not, and nothing was changed. */
export interface StationAnswer {
  readonly station?: Station | null | undefined
  readonly error?: CombinedError | undefined
}

/** Where stations are kept. */
export interface StationServer {
  create(input: CreateStationInput): Promise<StationAnswer>
  send(change: StationChange, version: number): Promise<StationAnswer>
  read(id: string): Promise<StationAnswer>
}
