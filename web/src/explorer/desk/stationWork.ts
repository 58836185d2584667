import { type CreateStationInput, type Place, placeOf, type StationInFullFragment } from '../../api/index.ts'
import { pointOf, type StationDesk } from '../../stations/desk/stationDesk.ts'
import type { Selection } from './address.ts'
import { dayShown, type ExplorerState, mayChange, stationSelected } from './explorerState.ts'
import type { MapInHand } from './mapInHand.ts'

/** The id under which a station that is being added stands on the map. */
export const NEW_STATION = 'new'

/** The desk that stations are worked on at. */
interface Workplace {
  readonly now: ExplorerState
  readonly stations: StationDesk
  readonly map: MapInHand
  change(part: Partial<ExplorerState>): void
  select(selection: Selection | null): void
}

/** What is done to stations by hand and by keys: placed, moved, edited, removed, taken back. */
export class StationWork {
  private readonly desk: Workplace

  constructor(desk: Workplace) {
    this.desk = desk
  }

  /** A place for a new station is to be chosen. */
  beginPick(): void {
    this.desk.change({ task: { type: 'pick' }, height: 'low' })
  }

  /** A new station is to stand at a place; at the map's centre if none is named. */
  addAt(place: Place | undefined = this.desk.map.now?.map.view()): void {
    if (!place) return
    const { task } = this.desk.now
    this.desk.change({
      task: task?.type === 'add' ? { ...task, place } : { type: 'add', place, kind: 'RED_POST' },
      height: 'half',
    })
  }

  /** @returns whether the station that is being added was saved */
  async add(values: Omit<CreateStationInput, 'location'>): Promise<boolean> {
    const { task } = this.desk.now
    if (task?.type !== 'add') return false
    const id = await this.desk.stations.create({ ...values, location: pointOf(task.place) })
    if (id) this.desk.select({ type: 'station', id })
    return id !== null
  }

  beginEdit(station: StationInFullFragment): void {
    this.desk.change({ task: { type: 'edit', station } })
  }

  /** A pin was let go at a place. */
  move(id: string, place: Place): void {
    const { task } = this.desk.now
    if (id !== NEW_STATION) this.desk.stations.move(id, place)
    else if (task?.type === 'add') this.desk.change({ task: { ...task, place } })
  }

  /** Moves the selected station by pixels to the east and south. @returns whether it may be moved */
  nudge(dx: number, dy: number): boolean {
    const station = stationSelected(this.desk.now)
    const map = this.desk.map.now?.map
    if (!station || !map || !this.isFree) return false
    this.desk.stations.nudge(station.id, map.shifted(placeOf(station.location), dx, dy))
    return true
  }

  /** Deletes the selected station. */
  async remove(): Promise<void> {
    const station = stationSelected(this.desk.now)
    if (station && (await this.desk.stations.remove(station.id)) && this.desk.now.selection) this.desk.select(null)
  }

  /** The same by a key, which may be pressed at any time. */
  removeByKey(): void {
    if (this.isFree) void this.remove()
  }

  undo(): void {
    if (!dayShown(this.desk.now)) void this.desk.stations.undo()
  }

  redo(): void {
    if (!dayShown(this.desk.now)) void this.desk.stations.redo()
  }

  /** Whether the selected station may be changed, and nothing else is being done. */
  private get isFree(): boolean {
    return mayChange(this.desk.now) === true && !this.desk.now.task
  }
}
