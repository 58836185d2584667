import { type CombinedError, type CreateStationInput, errorCodeOf, type Place, placeOf } from '../../api/index.ts'
import { type Source, Store } from '../../state/store.ts'
import { afterRedo, afterUndo, emptyHistory, type History, withDone, without } from './history.ts'
import {
  type FieldsChange,
  type ImportChange,
  inverseOf,
  isOf,
  type OneChange,
  type ReversibleChange,
  type StationChange,
  type StationFields,
} from './stationChange.ts'
import type { Station, StationServer, StationTrouble } from './stationServer.ts'

/** What is known of stations, and what was done to them here. */
export interface StationDeskState<S extends Station = Station> extends History<StationChange> {
  /** As they were last seen, by id; the same map until one of them changes. */
  readonly stations: ReadonlyMap<string, S>
}

/** What came of a change, to be said to who made it. */
export type StationNews =
  | { readonly type: 'done' | 'undone' | 'redone'; readonly change: StationChange }
  | { readonly type: 'failed'; readonly name: string; readonly error: CombinedError }
  | { readonly type: 'stays'; readonly change: ImportChange; readonly error: CombinedError }
  | { readonly type: 'refused'; readonly change: StationChange; readonly troubles: readonly StationTrouble[] }

/** How long the arrow keys must rest until their steps are sent as one move. */
const REST = 700

/** Stations that are looked at and changed, one change after the other; each can be taken back. */
export class StationDesk<S extends Station = Station> implements Source<StationDeskState<S>> {
  private readonly server: StationServer<S>
  private readonly told: (news: StationNews) => void
  private readonly store = new Store<StationDeskState<S>>({ ...emptyHistory, stations: new Map() })
  /** The versions of those that were deleted. */
  private readonly deleted = new Map<string, number>()
  private queue: Promise<unknown> = Promise.resolve()
  private nudged: { id: string; from: Place; timer: ReturnType<typeof setTimeout> } | null = null

  constructor(server: StationServer<S>, told: (news: StationNews) => void) {
    this.server = server
    this.told = told
  }

  readonly subscribe = this.store.subscribe

  get now(): StationDeskState<S> {
    return this.store.now
  }

  /** Stations have been read. */
  put(...read: readonly S[]): void {
    const stations = new Map(this.now.stations)
    for (const station of read) stations.set(station.id, station)
    this.store.change({ stations })
  }

  /** All stations have been read: there are no others. */
  putAll(read: readonly S[]): void {
    this.store.change({ stations: new Map(read.map(station => [station.id, station])) })
  }

  move(id: string, to: Place): void {
    this.settle()
    const station = this.get(id)
    if (station) void this.moveFrom(id, placeOf(station.location), to)
  }

  /** A step of the arrow keys: seen at once, sent when they rest. */
  nudge(id: string, to: Place): void {
    const station = this.get(id)
    if (!station) return
    if (this.nudged?.id !== id) this.settle()
    const from = this.nudged?.from ?? placeOf(station.location)
    clearTimeout(this.nudged?.timer)
    this.place(id, to)
    this.nudged = { id, from, timer: setTimeout(() => this.settle(), REST) }
  }

  /** Sends the steps of the arrow keys that wait for more. */
  settle(): void {
    if (!this.nudged) return
    const { id, from, timer } = this.nudged
    this.nudged = null
    clearTimeout(timer)
    const station = this.get(id)
    if (station) void this.moveFrom(id, from, placeOf(station.location))
  }

  /** @returns whether it was saved */
  edit(id: string, name: string, before: StationFields, after: StationFields): Promise<boolean> {
    return this.perform({ type: 'edit', id, name, before, after })
  }

  /** Changes many stations, all or none. @returns what is wrong; null when nothing was, or the server could not be asked */
  editMany(parts: readonly FieldsChange[]): Promise<readonly StationTrouble[] | null> {
    this.settle()
    return this.inOrder(async () => {
      const change = { type: 'many', parts } as const
      const troubles = await this.sendMany(parts)
      if (troubles === true) this.done(change)
      return troubles === true || troubles === false ? null : troubles
    })
  }

  /** @returns whether it is gone */
  remove(id: string): Promise<boolean> {
    this.settle()
    return this.perform({ type: 'delete', id, name: this.get(id)?.name ?? '' })
  }

  /** @returns the id of the new station; null when there is none */
  create(input: CreateStationInput): Promise<string | null> {
    return this.inOrder(async () => {
      const { station, error } = await this.server.create(input)
      if (error) this.told({ type: 'failed', name: input.name, error })
      if (error || !station) return null
      const { id, name } = station
      this.put(station)
      this.done({ type: 'create', id, name })
      return id
    })
  }

  /** A file has been imported elsewhere: it is taken back as any other change. */
  imported(change: ImportChange): void {
    this.done(change)
  }

  undo(): Promise<void> {
    this.settle()
    return this.inOrder(async () => {
      const change = this.now.done[0]
      if (!change) return
      if (change.type === 'import') return this.takeBack(change)
      if (!(await this.send(inverseOf(change)))) return
      this.store.change(afterUndo(this.now))
      this.told({ type: 'undone', change })
    })
  }

  redo(): Promise<void> {
    this.settle()
    return this.inOrder(async () => {
      const change = this.now.undone[0]
      if (!change || change.type === 'import' || !(await this.send(change))) return
      this.store.change(afterRedo(this.now))
      this.told({ type: 'redone', change })
    })
  }

  private get(id: string): S | undefined {
    return this.now.stations.get(id)
  }

  /** Moves a station from where the server knows it to be. */
  private async moveFrom(id: string, from: Place, to: Place): Promise<void> {
    const { name, version } = this.get(id)!
    this.place(id, to)
    const [before, after] = [{ location: pointOf(from) }, { location: pointOf(to) }]
    const saved = await this.perform({ type: 'move', id, name, before, after })
    if (!saved && this.get(id)?.version === version) this.place(id, from)
  }

  /** Shows a station elsewhere before the server has said yes. */
  private place(id: string, to: Place): void {
    const station = this.get(id)
    if (station) this.put({ ...station, location: pointOf(to) })
  }

  private perform(change: OneChange): Promise<boolean> {
    return this.inOrder(async () => {
      const saved = await this.send(change)
      if (saved) this.done(change)
      return saved
    })
  }

  private done(change: StationChange): void {
    this.store.change(withDone(this.now, change))
    this.told({ type: 'done', change })
  }

  /** Sends a change of many stations. @returns whether it was made, or all that is wrong */
  private async sendMany(parts: readonly FieldsChange[]): Promise<boolean | readonly StationTrouble[]> {
    const versions = parts.map(({ id }) => this.get(id)?.version ?? 0)
    const { stations, troubles, error } = await this.server.sendMany(parts, versions)
    if (error) this.told({ type: 'failed', name: parts[0]?.name ?? '', error })
    else if (!troubles) this.put(...(stations ?? []))
    if (!troubles) return !error
    for (const { row, code } of troubles)
      if (code === 'VERSION_CONFLICT' || code === 'NOT_FOUND') await this.readAgain(parts[row]!.id)
    return troubles
  }

  /** Takes back an import; once somebody has changed what it brought, it never can be. */
  private async takeBack(change: ImportChange): Promise<void> {
    const { error } = await this.server.undoImport(change.batch)
    const code = error && errorCodeOf(error)
    // What was done upon it and taken back has lost its ground.
    if (!error) this.store.change({ done: this.now.done.slice(1), undone: [] })
    else if (code === 'VERSION_CONFLICT' || code === 'NOT_FOUND')
      this.store.change(without(this.now, other => other === change))
    this.told(error ? { type: 'stays', change, error } : { type: 'undone', change })
  }

  /** Sends a change and takes in what came of it. @returns whether it was made */
  private async send(change: ReversibleChange): Promise<boolean> {
    if (change.type === 'many') {
      const troubles = await this.sendMany(change.parts)
      if (typeof troubles !== 'boolean') this.told({ type: 'refused', change, troubles })
      return troubles === true
    }
    const { id, name } = change
    const version = this.get(id)?.version ?? this.deleted.get(id) ?? 0
    const { station, error } = await this.server.send(change, version)
    if (!error) {
      if (change.type === 'delete') this.drop(id)
      else if (station) this.put(station)
      return true
    }
    const code = errorCodeOf(error)
    if (code === 'VERSION_CONFLICT' || code === 'NOT_FOUND') await this.readAgain(id)
    this.told({ type: 'failed', name, error })
    return false
  }

  /** Somebody else has changed or deleted a station: what was done to it here can't be taken back any more. */
  private async readAgain(id: string): Promise<void> {
    const { station, error } = await this.server.read(id)
    if (station) this.put(station)
    else if (!error) this.drop(id)
    this.store.change(without(this.now, change => isOf(change, id)))
  }

  /** Takes a station away; deleting raised its version by one. */
  private drop(id: string): void {
    this.deleted.set(id, (this.get(id)?.version ?? this.deleted.get(id) ?? 0) + 1)
    const stations = new Map(this.now.stations)
    stations.delete(id)
    this.store.change({ stations })
  }

  private inOrder<T>(task: () => Promise<T>): Promise<T> {
    const result = this.queue.then(task)
    this.queue = result.catch(() => {})
    return result
  }
}

/** A place as the API takes it. */
export const pointOf = ({ longitude, latitude }: Place) => ({
  type: 'Point' as const,
  coordinates: [Number(longitude.toFixed(7)), Number(latitude.toFixed(7))],
})
