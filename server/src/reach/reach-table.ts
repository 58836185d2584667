import { guarded } from '@geyi/shared/csv'
import { minutesOf, type Pace } from '@geyi/shared/network'
import papa from 'papaparse'
import type { Reader } from '../database/access.ts'
import { type ReachRequest, walkToStations } from './walk-to-stations.ts'

const COLUMNS = [
  'code',
  'name',
  'households',
  'population',
  'grid',
  'longitude',
  'latitude',
  'minutes',
  'metres',
  'station',
]

/**
 * A CSV table in UTF-8 with a byte order mark: each building of a division with minutes and metres on foot to the nearest station, and which
 * it is; these three are empty where no path leads to one.
 */
export async function writeReachTable(
  reader: Reader,
  request: ReachRequest,
  pace: Pace,
  write: (text: string) => Promise<void>,
): Promise<void> {
  await write(`\u{feff}${COLUMNS.join(',')}\r\n`)
  for await (const { building, metres, station } of walkToStations(reader, request)) {
    const cells = [
      guarded(building.code),
      guarded(building.name ?? ''),
      building.households,
      building.population,
      building.gridCode ?? '',
      building.longitude,
      building.latitude,
      metres === null ? '' : minutesOf(metres, pace),
      metres === null ? '' : Math.round(metres),
      guarded(station?.name ?? ''),
    ]
    await write(`${papa.unparse([cells])}\r\n`)
  }
}
