import type { ViewerRightsFragment } from '../../api/index.ts'

/** Whether an account may change what belongs to a division. */
export const mayEdit = (viewer: ViewerRightsFragment | null, divisionCode: string): boolean =>
  viewer?.rights.some(right => right.role === 'PLANNER' && divisionCode.startsWith(right.divisionCode)) ?? false
