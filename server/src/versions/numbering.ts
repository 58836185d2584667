import { LAST_SERIAL, serialOrder } from '@geyi/shared/codes'
import type { Position } from '@geyi/shared/geo'

/** The serial of the first of everything. */
export const FIRST_SERIAL_CODE = '001'

/** Codes of new places under a division, in the order of the places: serials after the last, west to east, then north to south. Nothing when too few are left. */
export function numberedUnder(parent: string, last: number, places: readonly Position[]): string[] | undefined {
  if (last + places.length > LAST_SERIAL) return undefined
  const codes: string[] = []
  for (const [serial, index] of serialOrder(places).entries())
    codes[index] = parent + String(last + serial + 1).padStart(3, '0')
  return codes
}
