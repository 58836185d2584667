import type { FileKind, Role, ViewerRightsFragment } from '../../api/index.ts'

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

/** Whether an account may import files of a kind into a district. */
export function mayBring(viewer: ViewerRightsFragment | null, kind: FileKind, district: string): boolean {
  if (kind === 'STATIONS') return mayKeep(viewer, district) || mayBringGround(viewer, district)
  if (kind !== 'SERVICE_ITEMS') return mayBringGround(viewer, district)
  return mayKeep(viewer, district)
}

/** Whether an account may have what lies in a division made a file. */
export const mayExport = (viewer: ViewerRightsFragment, divisionCode: string): boolean =>
  viewer.rights.some(right => divisionCode.startsWith(right.divisionCode))
