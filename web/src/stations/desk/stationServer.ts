import type {
  CombinedError,
  CreateStationInput,
  StationOnMapFragment,
  UpdateStationsMutation,
} from '../../api/index.ts'
import type { FieldsChange, OneChange } from './stationChange.ts'

export type Station = StationOnMapFragment

/** What the server says: the station as it is now, null when there is none; or why not, and nothing was changed. */
export interface StationAnswer<S extends Station = Station> {
  readonly station?: S | null | undefined
  readonly error?: CombinedError | undefined
}

/** What is wrong with one of many changes, by its place among them. */
export type StationTrouble = NonNullable<UpdateStationsMutation['updateStations']>['problems'][number]

/** The same of many: the stations as they are now, or all that is wrong, and nothing was changed. */
export interface StationsAnswer<S extends Station = Station> {
  readonly stations?: readonly S[] | undefined
  readonly troubles?: readonly StationTrouble[] | undefined
  readonly error?: CombinedError | undefined
}

/** Where stations are kept. */
export interface StationServer<S extends Station = Station> {
  create(input: CreateStationInput): Promise<StationAnswer<S>>
  send(change: OneChange, version: number): Promise<StationAnswer<S>>
  /** With the version of each. */
  sendMany(parts: readonly FieldsChange[], versions: readonly number[]): Promise<StationsAnswer<S>>
  read(id: string): Promise<StationAnswer<S>>
  /** Takes back what a file has brought: all of it, or nothing. */
  undoImport(batch: string): Promise<{ readonly error?: CombinedError | undefined }>
}
