import type { StationOnMapFragment } from '../api/index.ts'

export type Station = StationOnMapFragment

/** The stations that are known here, as they were last seen, and the versions of those that were deleted. */
export class StationStore {
  private stations: ReadonlyMap<string, Station> = new Map()
  private readonly deleted = new Map<string, number>()
  private readonly listeners = new Set<() => void>()

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The same map until something changes. */
  readonly all = (): ReadonlyMap<string, Station> => this.stations

  get(id: string): Station | undefined {
    return this.stations.get(id)
  }

  /** The version that a change of this station has to name. */
  versionOf(id: string): number {
    return this.stations.get(id)?.version ?? this.deleted.get(id) ?? 0
  }

  put(...stations: readonly Station[]): void {
    const next = new Map(this.stations)
    for (const station of stations) next.set(station.id, station)
    this.set(next)
  }

  /** Shows a station elsewhere before the server has said yes. */
  place(id: string, location: Station['location']): void {
    const station = this.stations.get(id)
    if (station) this.put({ ...station, location })
  }

  /** Takes a station away; deleting raised its version by one. */
  remove(id: string): void {
    this.deleted.set(id, this.versionOf(id) + 1)
    const next = new Map(this.stations)
    next.delete(id)
    this.set(next)
  }

  private set(stations: ReadonlyMap<string, Station>): void {
    this.stations = stations
    for (const listener of this.listeners) listener()
  }
}
