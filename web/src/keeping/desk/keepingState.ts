import type { Place, StationKeptFragment, ViewerRightsFragment } from '../../api/index.ts'
import { KEEPERS } from '../../frame/account/rights.ts'
import { EVERYTHING, type Filter } from './filter.ts'
import type { Norms } from './gaps.ts'
import type { KeptBoundary, KeptDivision, KeptPlace, Settings } from './keepingServer.ts'

/** The id under which a station that is being added stands on the map. */
export const NEW_STATION = 'new'

/** What is done at the side instead of looking at one station. */
export type Task =
  | { readonly type: 'pick' }
  | { readonly type: 'add'; readonly place: Place }
  | { readonly type: 'bulk' }
  | { readonly type: 'import' }

/** What the page of stations shows at one moment. */
export interface KeepingState {
  readonly viewer: ViewerRightsFragment | null
  readonly load: 'waiting' | 'loading' | 'ready' | 'failed'
  readonly settings: Settings | null
  readonly places: readonly KeptPlace[]
  readonly norms: Norms
  /** By code. */
  readonly divisions: ReadonlyMap<string, KeptDivision>
  /** By code; none until they have come. */
  readonly boundaries: ReadonlyMap<string, KeptBoundary>
  /** By id; only those of the subtrees that are kept. */
  readonly stations: ReadonlyMap<string, StationKeptFragment>
  readonly filter: Filter
  /** Ids of those that are to be changed together. */
  readonly checked: ReadonlySet<string>
  /** Id of the one that is looked at. */
  readonly opened: string | null
  readonly task: Task | null
}

export const beginning: KeepingState = {
  viewer: null,
  load: 'waiting',
  settings: null,
  places: [],
  norms: new Map(),
  divisions: new Map(),
  boundaries: new Map(),
  stations: new Map(),
  filter: EVERYTHING,
  checked: new Set(),
  opened: null,
  task: null,
}

/** ISO date of the server. */
export const todayOf = ({ settings }: KeepingState): string => settings?.today ?? ''

export const openedOf = ({ opened, stations }: KeepingState): StationKeptFragment | undefined =>
  opened === null ? undefined : stations.get(opened)

/** Whether there is anything that the account may change. */
export const isKeeper = ({ viewer }: KeepingState): boolean =>
  viewer?.rights.some(({ role }) => KEEPERS.includes(role)) ?? false

/** Codes of the subtrees of an account, none within another: those that it keeps, or else all that it sees. */
export function subtreesOf(viewer: ViewerRightsFragment | null): string[] {
  const rights = viewer?.rights ?? []
  const kept = rights.filter(({ role }) => KEEPERS.includes(role))
  const codes = [...new Set((kept.length > 0 ? kept : rights).map(({ divisionCode }) => divisionCode))].sort()
  return codes.filter(code => !codes.some(other => other !== code && code.startsWith(other)))
}
