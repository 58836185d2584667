import type { Role, ViewerRightsFragment } from '../../api/index.ts'

/** Roles that keep the stations of their subtree. */
export const KEEPERS: readonly Role[] = ['PLANNER', 'STATION_KEEPER']

/** Whether an account may change the stations that serve a division. */
export const mayKeep = (viewer: ViewerRightsFragment | null, divisionCode: string): boolean =>
  viewer?.rights.some(right => KEEPERS.includes(right.role) && divisionCode.startsWith(right.divisionCode)) ?? false

/** Whether an account may bring the ground of a division: grids, buildings, paths. */
export const mayBringGround = (viewer: ViewerRightsFragment | null, divisionCode: string): boolean =>
  viewer?.rights.some(
    right =>
      (right.role === 'ADMINISTRATOR' || right.role === 'PLANNER') && divisionCode.startsWith(right.divisionCode),
  ) ?? false

/** Whether an account may change the grids and settings of a division. */
export const mayPlan = (viewer: ViewerRightsFragment | null, divisionCode: string): boolean =>
  viewer?.rights.some(right => right.role === 'PLANNER' && divisionCode.startsWith(right.divisionCode)) ?? false
