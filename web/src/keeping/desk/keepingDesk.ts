import type {
  CreateStationInput,
  NormsFragment,
  Place,
  StationKeptFragment,
  ViewerRightsFragment,
} from '../../api/index.ts'
import { type Source, Store } from '../../state/store.ts'
import type { ImportChange } from '../../stations/desk/stationChange.ts'
import { pointOf, StationDesk, type StationNews } from '../../stations/desk/stationDesk.ts'
import type { StationServer } from '../../stations/desk/stationServer.ts'
import type { Filter } from './filter.ts'
import type { KeepingServer } from './keepingServer.ts'
import { beginning, type KeepingState, NEW_STATION, subtreesOf, type Task } from './keepingState.ts'

export interface KeepingOptions {
  readonly server: KeepingServer
  readonly stations: StationServer<StationKeptFragment>
  readonly told: (news: StationNews) => void
}

/** The stations that somebody keeps, without a page around them: which are shown, and what can be ordered. */
export class KeepingDesk implements Source<KeepingState> {
  readonly stations: StationDesk<StationKeptFragment>
  /** Where the map looks, while there is one. */
  centre: () => Place | null = () => null
  /** Asks before what was typed of the station that is looked at is lost; null while nothing is. */
  askToLeave: (() => Promise<boolean>) | null = null
  private readonly server: KeepingServer
  private readonly store = new Store<KeepingState>(beginning)
  private asked = '[]'

  constructor({ server, stations, told }: KeepingOptions) {
    this.server = server
    this.stations = new StationDesk(stations, news => {
      if (news.type === 'undone' && news.change.type === 'import') void this.reload()
      told(news)
    })
  }

  get now(): KeepingState {
    return this.store.now
  }

  readonly subscribe = this.store.subscribe

  /** @returns an end to it */
  open(): () => void {
    const end = this.stations.subscribe(() => this.takeIn())
    return () => {
      end()
      this.stations.settle()
    }
  }

  /** Somebody has come or gone: what is his is loaded. */
  setViewer(viewer: ViewerRightsFragment | null): void {
    this.store.change({ viewer })
    const codes = subtreesOf(viewer)
    const asked = JSON.stringify(codes)
    if (asked === this.asked) return
    this.asked = asked
    this.store.set({ ...beginning, viewer, filter: this.now.filter, opened: this.now.opened })
    if (codes.length > 0) void this.load(codes)
  }

  /** Reads all anew, as after an import, or where it could not be loaded. */
  async reload(): Promise<void> {
    await this.load(subtreesOf(this.now.viewer))
  }

  /** A file has been written: what there is now is read, and can be taken back. */
  async imported(change: ImportChange): Promise<void> {
    await this.reload()
    this.begin(null)
    this.stations.imported(change)
  }

  /** A district wants other floor areas. */
  setNorms(district: string, norms: NormsFragment): void {
    this.store.change({ norms: new Map(this.now.norms).set(district, norms) })
  }

  filter(part: Partial<Filter>): void {
    this.store.change({ filter: { ...this.now.filter, ...part } })
  }

  check(ids: Iterable<string>): void {
    const checked = new Set(ids)
    const { task } = this.now
    this.store.change({ checked, task: task?.type === 'bulk' && checked.size === 0 ? null : task })
  }

  /** Looks at one station, or at none. */
  show(id: string | null): void {
    if (id === NEW_STATION) return
    const isOpen = id === this.now.opened && this.now.task === null
    if (!isOpen) this.leaving(() => this.store.change({ opened: id, task: null }))
  }

  /** Does something once nothing that was typed is lost by it. */
  private leaving(act: () => void): void {
    if (!this.askToLeave) act()
    else
      void this.askToLeave().then(isWanted => {
        if (!isWanted) return
        this.askToLeave = null
        act()
      })
  }

  /** Shows where one station is in table and map, whatever else is being done. */
  look(id: string): void {
    const { stations, filter } = this.now
    if (stations.has(id)) this.store.change({ opened: id, filter: { ...filter, ids: null } })
  }

  begin(task: Task | null): void {
    if (task?.type === 'bulk') this.leaving(() => this.store.change({ task }))
    else this.store.change({ task })
  }

  /** A place on the map was pressed. */
  press(place: Place): void {
    const { task } = this.now
    if (task?.type === 'pick' || task?.type === 'add') this.addAt(place)
  }

  /** A new station is to stand at a place; at the map's centre if none is named. */
  addAt(place: Place | null = this.centre()): void {
    if (place) this.leaving(() => this.store.change({ task: { type: 'add', place }, opened: null }))
  }

  /** A pin was let go at a place, or one was typed. */
  move(id: string, place: Place): void {
    if (id === NEW_STATION) this.addAt(place)
    else this.stations.move(id, place)
  }

  /** @returns whether the station that is being added was saved */
  async add(values: Omit<CreateStationInput, 'location'>): Promise<boolean> {
    const { task } = this.now
    if (task?.type !== 'add') return false
    const id = await this.stations.create({ ...values, location: pointOf(task.place) })
    if (id) this.show(id)
    return id !== null
  }

  async remove(id: string): Promise<void> {
    if (!(await this.stations.remove(id)) || this.now.opened !== id) return
    this.askToLeave = null
    this.show(null)
  }

  private async load(codes: readonly string[]): Promise<void> {
    const { asked, server } = this
    this.store.change({ load: this.now.load === 'ready' ? 'ready' : 'loading' })
    try {
      const [settings, places, divisions, stations] = await Promise.all([
        server.settings(),
        Promise.all(codes.map(code => server.place(code))),
        Promise.all(codes.map(code => server.divisions(code))),
        Promise.all(codes.map(code => server.stations(code))),
      ])
      if (asked !== this.asked) return
      this.stations.putAll(stations.flat())
      this.store.change({
        load: 'ready',
        settings,
        places: places.filter(place => place !== null),
        norms: new Map(places.flatMap(place => [...(place?.norms ?? [])])),
        divisions: new Map(divisions.flat().map(division => [division.code, division])),
      })
      void this.loadBoundaries(codes)
    } catch {
      if (asked === this.asked) this.store.change({ load: 'failed' })
    }
  }

  /** The map does without boundaries that do not come. */
  private async loadBoundaries(codes: readonly string[]): Promise<void> {
    const { asked, server } = this
    const found = await Promise.all(codes.map(code => server.boundaries(code).catch(() => [])))
    if (asked === this.asked)
      this.store.change({ boundaries: new Map(found.flat().map(boundary => [boundary.code, boundary])) })
  }

  /** Stations have changed: those that are gone are neither checked nor looked at. */
  private takeIn(): void {
    const { stations } = this.stations.now
    const { checked, opened } = this.now
    const still = [...checked].filter(id => stations.has(id))
    this.store.change({
      stations,
      checked: still.length === checked.size ? checked : new Set(still),
      opened: opened !== null && this.now.load === 'ready' && !stations.has(opened) ? null : opened,
    })
  }
}
