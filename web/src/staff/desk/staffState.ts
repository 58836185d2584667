import { DIGITS } from '@geyi/shared/codes'
import type { ViewerRightsFragment } from '../../api/index.ts'
import { emptyGround, type Ground } from '../../explorer/ground/ground.ts'
import type { Choice, Settings } from '../../reach/desk/reachServer.ts'
import { EVERYBODY, type StaffFilter } from './filter.ts'
import type { Person } from './people.ts'

/** What a page of staff shows as a table. */
export type View = 'people' | 'grids' | 'figures'

/** What is looked at beside the table. */
export type Opened =
  | { readonly type: 'person'; readonly id: string }
  | { readonly type: 'grid'; readonly code: string }
  | { readonly type: 'new' }

/** What the page of staff shows at one moment. */
export interface StaffState {
  readonly viewer: ViewerRightsFragment | null
  readonly load: 'waiting' | 'loading' | 'ready' | 'failed'
  readonly settings: Settings | null
  /** Divisions that the account reads, from districts down, by code. */
  readonly divisions: ReadonlyMap<string, Choice>
  /** The division whose people are shown. */
  readonly within: string | null
  readonly ground: Ground
  readonly groundFailed: boolean
  /** By id. */
  readonly people: ReadonlyMap<string, Person>
  readonly filter: StaffFilter
  readonly view: View
  readonly opened: Opened | null
  readonly isImporting: boolean
  /** Ids of people who are to be assigned together. */
  readonly checked: ReadonlySet<string>
}

export const beginning: StaffState = {
  viewer: null,
  load: 'waiting',
  settings: null,
  divisions: new Map(),
  within: null,
  ground: emptyGround,
  groundFailed: false,
  people: new Map(),
  filter: EVERYBODY,
  view: 'people',
  opened: null,
  isImporting: false,
  checked: new Set(),
}

/** ISO date of the server. */
export const todayOf = ({ settings }: StaffState): string => settings?.today ?? ''

const READERS = ['ADMINISTRATOR', 'PLANNER', 'REVIEWER', 'VIEWER']
const KEEPERS = ['ADMINISTRATOR', 'PLANNER']

const codesOf = (viewer: ViewerRightsFragment | null, roles: readonly string[]): string[] => {
  const rights = viewer?.rights.filter(({ role }) => roles.includes(role)) ?? []
  const codes = [...new Set(rights.map(({ divisionCode }) => divisionCode))].sort()
  return codes.filter(code => !codes.some(other => other !== code && code.startsWith(other)))
}

/** Codes of the subtrees whose rosters an account reads, none within another. */
export const subtreesOf = (viewer: ViewerRightsFragment | null): string[] => codesOf(viewer, READERS)

/** Whether an account keeps the roster, or the grids, of a place. */
export const mayKeepStaff = (viewer: ViewerRightsFragment | null, code: string): boolean =>
  codesOf(viewer, KEEPERS).some(subtree => code.startsWith(subtree))

/** Whether an account may erase who is on the roster of a place. */
export const mayErase = (viewer: ViewerRightsFragment | null, code: string): boolean =>
  codesOf(viewer, ['ADMINISTRATOR']).some(subtree => code.startsWith(subtree))

/** Divisions whose people can be shown as a whole. */
export const choicesOf = ({ divisions }: StaffState): Choice[] =>
  [...divisions.values()].filter(({ code }) => code.length >= DIGITS.district)
