import { DIGITS } from '@geyi/shared/codes'
import type { RoleName } from './role.ts'
import type { ScopeName } from './scope.ts'

/** Something that not everybody may do. */
export interface Rule {
  /** What it is, in words for people. */
  readonly does: string
  /** Who may do it, within the subtree of their right. */
  readonly roles: readonly RoleName[]
  /** With which scope a key may do it, within its subtrees; none where it takes a person. */
  readonly scopes: readonly ScopeName[]
  /** The most digits that the subtree of the right, or of the key, has: what several share is for who has all of it. */
  readonly within: number
}

/** As deep as codes go: a right in any subtree will do for what lies within it. */
const ANY = 15

/** The one table of who may do what: what is asked before every write and every read of what is not public, and what `docs/rights.md` prints. */
const rules = {
  READ_DRAFTS: {
    does: 'read plans that are not open to everybody, and of any plan its people, log, comments and nets',
    roles: ['ADMINISTRATOR', 'PLANNER', 'REVIEWER', 'VIEWER'],
    scopes: ['READ', 'PLANS'],
    within: ANY,
  },
  COMMENT_PLANS: {
    does: 'comment on plans, and be seen in their rooms',
    roles: ['PLANNER', 'REVIEWER'],
    scopes: ['PLANS'],
    within: ANY,
  },
  DRAFT_PLANS: {
    does: 'make plans, draw in them, lay nets beside them, have grids proposed, submit them, give up what is not published; rename and recall one’s own',
    roles: ['PLANNER'],
    scopes: ['PLANS'],
    within: ANY,
  },
  REVIEW_PLANS: {
    does: 'approve or return plans that others have drafted, publish them, take back what is published, open them to everybody',
    roles: ['REVIEWER'],
    scopes: [],
    within: ANY,
  },
  KEEP_STATIONS: {
    does: 'keep stations, take back imports of them, have new sites proposed',
    roles: ['PLANNER', 'STATION_KEEPER'],
    scopes: ['STATIONS'],
    within: ANY,
  },
  KEEP_CATALOGUE: {
    does: 'keep the catalogue of service items, which all districts share',
    roles: ['PLANNER', 'STATION_KEEPER'],
    scopes: ['STATIONS'],
    within: DIGITS.district,
  },
  IMPORT_GROUND: {
    does: 'import divisions, grids, buildings and paths, and whatever makes divisions',
    roles: ['ADMINISTRATOR', 'PLANNER'],
    scopes: ['IMPORT'],
    within: ANY,
  },
  IMPORT_STATIONS: {
    does: 'import stations',
    roles: ['ADMINISTRATOR', 'PLANNER', 'STATION_KEEPER'],
    scopes: ['IMPORT'],
    within: ANY,
  },
  EXPORT_FILES: {
    does: 'have what everybody may read made a file',
    roles: ['ADMINISTRATOR', 'GRID_WORKER', 'PLANNER', 'REVIEWER', 'STATION_KEEPER', 'VIEWER'],
    scopes: ['READ'],
    within: ANY,
  },
  SET_DISTRICT: {
    does: 'set the band of households and the time zone of districts, and name divisions in both languages',
    roles: ['ADMINISTRATOR'],
    scopes: [],
    within: ANY,
  },
  SET_MAP: {
    does: 'set what lies under the map of all districts: key of the background, approval number',
    roles: ['ADMINISTRATOR'],
    scopes: [],
    within: 0,
  },
  SET_HOLIDAYS: {
    does: 'announce holidays and make-up workdays',
    roles: ['ADMINISTRATOR', 'PLANNER'],
    scopes: [],
    within: ANY,
  },
  SET_NORMS: {
    does: 'set the floor areas that centres should have',
    roles: ['ADMINISTRATOR', 'PLANNER', 'STATION_KEEPER'],
    scopes: [],
    within: ANY,
  },
  MANAGE_ACCOUNTS: {
    does: 'see accounts, make them, give and take rights within one’s own subtrees, reset passwords, end sessions, shut out and let in again; nobody their own',
    roles: ['ADMINISTRATOR'],
    scopes: [],
    within: ANY,
  },
  MANAGE_KEYS: {
    does: 'see keys of the API, make them within one’s own subtrees, and revoke them',
    roles: ['ADMINISTRATOR'],
    scopes: [],
    within: ANY,
  },
  READ_AUDIT: {
    does: 'read who did what, when and from where',
    roles: ['ADMINISTRATOR'],
    scopes: [],
    within: ANY,
  },
  READ_STAFF: {
    does: 'read the roster of grid staff, with phones masked: who is in no grid too, and where each has served',
    roles: ['ADMINISTRATOR', 'PLANNER', 'REVIEWER', 'VIEWER'],
    scopes: ['STAFF'],
    within: ANY,
  },
  KEEP_STAFF: {
    does: 'keep the roster of grid staff, assign them to grids, import them',
    roles: ['ADMINISTRATOR', 'PLANNER'],
    scopes: ['STAFF'],
    within: ANY,
  },
  READ_PHONES: {
    does: 'read phones of grid staff in full',
    roles: ['ADMINISTRATOR', 'PLANNER'],
    scopes: ['STAFF'],
    within: ANY,
  },
  ERASE_STAFF: {
    does: 'erase somebody of the grid staff: name, number and phone, for good',
    roles: ['ADMINISTRATOR'],
    scopes: [],
    within: ANY,
  },
} as const satisfies Record<string, Rule>

export type Operation = keyof typeof rules

export const operations: Readonly<Record<Operation, Rule>> = rules
