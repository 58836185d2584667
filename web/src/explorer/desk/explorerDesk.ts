import type { ViewerRightsFragment } from '../../api/index.ts'
import { type Source, Store } from '../../state/store.ts'
import { StationDesk, type StationNews } from '../../stations/desk/stationDesk.ts'
import type { StationServer } from '../../stations/desk/stationServer.ts'
import type { SheetHeight } from '../../ui/Sheet.tsx'
import { type ExplorerAddress, formatAddress, type LayerName, parseAddress, type Selection } from './address.ts'
import { beginningAt, boundaryOf, dayShown, type ExplorerState, settled, todayOf } from './explorerState.ts'
import { GroundLoader, type GroundServer } from './groundLoader.ts'
import { MapInHand } from './mapInHand.ts'
import { NEW_STATION, StationWork } from './stationWork.ts'

/** Where the state can be read from and sent to somebody. */
export interface AddressBar {
  read(): string
  /** As a step to go back from, or in place of what stands there. */
  write(query: string, isStep: boolean): void
  /** Somebody goes back or forth. @returns an end to listening */
  listen(moved: () => void): () => void
}

export interface ExplorerOptions {
  readonly ground: GroundServer
  readonly stations: StationServer
  readonly told: (news: StationNews) => void
  readonly address: AddressBar
  /** Whether the panel lies over the map. */
  readonly isNarrow: () => boolean
}

/** The explorer without a page around it: what is looked at, on which day, and what can be ordered. */
export class ExplorerDesk implements Source<ExplorerState> {
  readonly stations: StationDesk
  readonly work: StationWork
  readonly map: MapInHand
  private readonly options: ExplorerOptions
  private readonly store: Store<ExplorerState>
  private readonly loader: GroundLoader

  constructor(options: ExplorerOptions) {
    const { address, ground, stations, told } = options
    const begin = parseAddress(address.read())
    this.options = options
    this.map = new MapInHand(begin.view !== null)
    this.store = new Store(beginningAt(begin))
    this.stations = new StationDesk(stations, told)
    this.loader = new GroundLoader(ground, this)
    this.work = new StationWork(this)
  }

  get now(): ExplorerState {
    return this.store.now
  }

  readonly subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener)

  /** @returns an end to it */
  open(): () => void {
    const { address } = this.options
    const ends = [
      this.stations.subscribe(() => this.change({ stations: this.stations.now.stations })),
      address.listen(() => this.change(parseAddress(address.read()))),
    ]
    this.loader.begin()
    return () => {
      for (const end of ends) end()
      this.stations.settle()
    }
  }

  setViewer(viewer: ViewerRightsFragment | null): void {
    this.change({ viewer })
  }

  setHeight(height: SheetHeight): void {
    this.change({ height })
  }

  setTimeOpen(isTimeOpen: boolean): void {
    this.change({ isTimeOpen })
  }

  /** Tries again what could not be loaded. */
  retry(): void {
    this.loader.retry(this.now.within, dayShown(this.now))
  }

  /** The map has come to rest elsewhere. */
  setView(view: ExplorerAddress['view']): void {
    this.go({ view })
  }

  toggle(layer: LayerName): void {
    const { hidden } = this.now
    this.go({ hidden: hidden.includes(layer) ? hidden.filter(name => name !== layer) : [...hidden, layer] })
  }

  showDay(date: string): void {
    this.go({ task: null, day: date === todayOf(this.now) ? null : date })
  }

  select(selection: Selection | null): void {
    if (selection?.type === 'station' && selection.id === NEW_STATION) return
    const { height } = this.now
    this.go({ selection, task: null, height: selection && height === 'low' ? 'half' : height }, true)
  }

  /** Something on the map, or nothing, was pressed. */
  press(selection: Selection | null): void {
    // What is typed must not be lost by a slip of the hand.
    if (this.now.task?.type === 'edit') return
    this.map.press()
    this.select(selection)
  }

  /** Selects a division or grid of a list, and shows it. */
  goTo(code: string): void {
    this.select({ type: 'ground', code })
    this.map.lookAt(boundaryOf(this.now, code))
    if (this.options.isNarrow()) this.setHeight('low')
  }

  /** Selects a station of a list, and shows it. */
  goToStation(id: string): void {
    this.select({ type: 'station', id })
    this.map.lookAt(this.now.stations.get(id)?.location)
    if (this.options.isNarrow()) this.setHeight('low')
  }

  beginSignIn(): void {
    this.change({ task: { type: 'signIn' }, height: 'full' })
  }

  endTask(): void {
    this.change({ task: null })
  }

  /** Leaves step by step: what is being done, then the selection. */
  leave(): void {
    if (this.now.task) this.endTask()
    else if (this.now.selection) this.select(null)
  }

  /** Changes what the address carries. */
  private go(part: Partial<ExplorerState>, isStep = false): void {
    this.change(part)
    this.options.address.write(formatAddress(this.now), isStep)
  }

  /** For those who work at the desk; the page gives orders. */
  change(part: Partial<ExplorerState>): void {
    this.store.set(settled({ ...this.now, ...part }))
    this.loader.want(this.now.within, dayShown(this.now))
  }
}
