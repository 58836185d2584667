import type { Geometry } from 'geojson'
import type {
  DivisionOnMapFragment,
  Place,
  StationInFullFragment,
  StationKind,
  ViewerRightsFragment,
} from '../../api/index.ts'
import { KEEPERS, mayKeep } from '../../frame/account/rights.ts'
import type { Station } from '../../stations/desk/stationServer.ts'
import type { SheetHeight } from '../../ui/Sheet.tsx'
import type { Named } from '../../ui/words/names.ts'
import { districtLookedAt } from '../ground/districtLookedAt.ts'
import { emptyGround, type Ground } from '../ground/ground.ts'
import type { AsOf } from '../ground/loadGround.ts'
import type { ExplorerAddress } from './address.ts'
import { type GroundState, groundProgress, type Progress, stationProgress } from './groundState.ts'

/** What is done in the panel instead of looking at what is selected. */
export type Task =
  | { readonly type: 'signIn' }
  | { readonly type: 'pick' }
  | { readonly type: 'add'; readonly place: Place; readonly kind: StationKind }
  | { readonly type: 'edit'; readonly station: StationInFullFragment }

/** What the explorer shows at one moment. */
export interface ExplorerState extends ExplorerAddress, GroundState {
  /** By id. */
  readonly stations: ReadonlyMap<string, Station>
  /** Who is signed in. */
  readonly viewer: ViewerRightsFragment | null
  readonly task: Task | null
  /** How much of a phone the panel covers. */
  readonly height: SheetHeight
  /** Whether a phone shows the bar of time. */
  readonly isTimeOpen: boolean
  /** Code of the district that is looked at. */
  readonly within: string | null
  /** The ground that is drawn, and its day: until another day has come, the one before. */
  readonly shown: { readonly day: AsOf; readonly ground: Ground }
}

/** Nothing is known yet but what the address says. */
export const beginningAt = (address: ExplorerAddress): ExplorerState => ({
  ...address,
  settings: null,
  settingsFailed: false,
  districts: null,
  districtsFailed: false,
  grounds: new Map(),
  loads: new Map(),
  stations: new Map(),
  viewer: null,
  task: null,
  height: 'low',
  isTimeOpen: address.day !== null,
  within: null,
  shown: { day: address.day, ground: emptyGround },
})

/** The same with what follows from the rest: the district that is looked at, and the ground that is drawn. */
export function settled(state: ExplorerState): ExplorerState {
  const { districts, selection, view, grounds, shown } = state
  const code = selection?.type === 'ground' ? selection.code : stationSelected(state)?.divisionCode
  const within = districts && districtLookedAt(districts, code, view)
  const day = dayShown(state)
  const isOfAnother = shown.day !== day && shown.ground !== emptyGround
  if (isOfAnother && groundProgress(state, within, day) === 'grids') return { ...state, within }
  return { ...state, within, shown: { day, ground: grounds.get(day) ?? emptyGround } }
}

export const todayOf = ({ settings }: ExplorerState): string | null => settings?.today ?? null

/** The day that is shown, if it is not today. */
export const dayShown = (state: ExplorerState): AsOf => (state.day === todayOf(state) ? null : state.day)

/** Who may change something now: stations carry no days, so that on any but today they are only looked at. */
export const editorOf = (state: ExplorerState): ViewerRightsFragment | null => (dayShown(state) ? null : state.viewer)

export const stationSelected = ({ selection, stations }: ExplorerState): Station | undefined =>
  selection?.type === 'station' ? stations.get(selection.id) : undefined

/** Whether the selected station may be changed: null when nobody is signed in, undefined on another day than today. */
export function mayChange(state: ExplorerState): boolean | null | undefined {
  if (dayShown(state)) return undefined
  const station = stationSelected(state)
  return station && state.viewer ? mayKeep(state.viewer, station.divisionCode) : null
}

export const boundaryOf = ({ shown: { ground } }: ExplorerState, code: string): Geometry | null =>
  (ground.grids.get(code) ?? ground.divisions.get(code))?.boundary ?? null

/** The boundary of what is selected, once it is known. */
export const boundarySelected = (state: ExplorerState): Geometry | null =>
  state.selection?.type === 'ground' ? boundaryOf(state, state.selection.code) : null

export const groundOf = ({ shown }: ExplorerState): Ground => shown.ground

/** The district that is looked at. */
export const districtOf = ({ within, shown }: ExplorerState): DivisionOnMapFragment | undefined =>
  within ? shown.ground.divisions.get(within) : undefined

export const progressOf = (state: ExplorerState): Progress => {
  const { within } = state
  const progress = groundProgress(state, within, dayShown(state))
  return progress === 'ready' ? stationProgress(state, within) : progress
}

/** Whether there is enough to draw a map. */
export const isReady = ({ settings, districts, districtsFailed }: ExplorerState): boolean =>
  settings !== null && (districts !== null || districtsFailed)

/** Whether what is shown is invented. */
export const isSample = (state: ExplorerState): boolean =>
  districtOf(state)?.sample ?? [...state.stations.values()].some(({ sample }) => sample)

/** The subtrees that the account may change, by name where it is known. */
export const placesOf = ({ viewer, shown }: ExplorerState, nameOf: (named: Named) => string): string[] =>
  (viewer?.rights ?? [])
    .filter(({ role }) => KEEPERS.includes(role))
    .map(({ divisionCode }) => {
      const division = shown.ground.divisions.get(divisionCode)
      return division ? nameOf(division) : divisionCode
    })
