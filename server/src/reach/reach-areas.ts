import { setImmediate as breath } from 'node:timers/promises'
import { metresIn, type Pace, WalkRaster } from '@geyi/shared/network'
import type { Reader } from '../database/access.ts'
import { extentOfDivision } from '../division/division.query.ts'
import { parsedMinutes } from './measure-reach.ts'
import type { ReachArea } from './reach.type.ts'
import { networkFor, type ReachRequest, stationsAround, walkFromAll } from './walk-to-stations.ts'

/** Rows of a raster that are measured before others have their turn. */
const AT_A_STRETCH = 4

/** The areas from which a station is reached on foot within some minutes, in the box around a division: to be drawn. */
export async function reachAreas(
  reader: Reader,
  { within, filter, day }: ReachRequest,
  minutes: readonly number[],
  pace: Pace,
): Promise<ReachArea[]> {
  const limits = parsedMinutes(minutes)
  const ground = await networkFor(reader, within)
  const box = await extentOfDivision(reader, within, day)
  if (!box) return limits.map(limit => ({ minutes: limit, area: null }))
  const stations = await stationsAround(reader, ground, filter, day)
  const { walk } = await walkFromAll(ground, stations, metresIn(limits.at(-1)!, pace))
  const raster = new WalkRaster(walk, ground.snapper, box)
  for (let row = 0; row < raster.rows; row++) {
    if (row % AT_A_STRETCH === 0) await breath()
    raster.measure(row)
  }
  return limits.map(limit => {
    const coordinates = raster.within(metresIn(limit, pace))
    return { minutes: limit, area: coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null }
  })
}
