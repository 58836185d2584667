import { setImmediate as breath } from 'node:timers/promises'
import { positionOfDegrees } from '@geyi/shared/geo'
import type { Reader } from '../database/access.ts'
import type { Batch } from '../graphql/context.ts'
import { groundOfDistrict } from './walking-grounds.ts'

/** A place of a district, degrees. */
export interface PlaceOfDistrict {
  readonly district: string
  readonly longitude: number
  readonly latitude: number
}

/** Places that are joined to paths before others have their turn. */
const AT_A_STRETCH = 250

/**
 * For each place whether it joins the longest connected part of its district's paths; null where the district has no network. A place that
 * joins only an island is as far from everybody as one without any path.
 */
export async function joinsPaths(reader: Reader, places: readonly PlaceOfDistrict[]): Promise<(boolean | null)[]> {
  const grounds = new Map<string, Awaited<ReturnType<typeof groundOfDistrict>>>()
  for (const { district } of places)
    if (!grounds.has(district)) grounds.set(district, await groundOfDistrict(reader, district))
  const joined: (boolean | null)[] = []
  for (const [i, { district, longitude, latitude }] of places.entries()) {
    if (i % AT_A_STRETCH === AT_A_STRETCH - 1) await breath()
    const ground = grounds.get(district)
    const snap = ground?.snapOf(positionOfDegrees([longitude, latitude]))
    joined.push(
      ground ? snap !== undefined && ground.network.islands[ground.network.stretchEnds[2 * snap.stretch]!] === 0 : null,
    )
  }
  return joined
}

export const placeJoinsPaths: Batch<PlaceOfDistrict, boolean> = ({ reader }, places) => joinsPaths(reader, places)
