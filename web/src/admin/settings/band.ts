import type { SettingsOfDistrictFragment } from '../../api/index.ts'

/** A band of households. */
export type Band = Pick<SettingsOfDistrictFragment['householdBand'], 'min' | 'max'>

/** The most households that a band may name. */
export const MOST = 100_000

/** Whether what is typed can be one. */
export const isBand = ({ min, max }: Partial<Band>): boolean =>
  typeof min === 'number' && typeof max === 'number' && min >= 1 && min <= max && max <= MOST
