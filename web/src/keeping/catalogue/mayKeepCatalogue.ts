import type { ViewerRightsFragment } from '../../api/index.ts'
import { KEEPERS } from '../../frame/account/rights.ts'

/** Digits of a district's code: all districts share the catalogue, so it is kept by whoever keeps a whole one. */
const DISTRICT = 6

/** Whether an account may change the catalogue of service items. */
export const mayKeepCatalogue = (viewer: ViewerRightsFragment | null): boolean =>
  viewer?.rights.some(({ role, divisionCode }) => KEEPERS.includes(role) && divisionCode.length <= DISTRICT) ?? false
