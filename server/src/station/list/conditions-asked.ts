import { districtOf } from '@geyi/shared/codes'
import type { Reader } from '../../database/access.ts'
import { parsedBox } from '../../graphql/parse/parse-geometry.ts'
import { joinsPaths } from '../../walking/joins-paths.ts'
import { openMoment } from '../hours/local-moments.query.ts'
import { itemsAsked } from '../offer/items-asked.query.ts'
import type { StationConditions, StationFilter } from './station.filter.ts'
import { stationsWithNetwork } from './station.query.ts'

/** A filter as it is searched by on a day: with all that is found out before stations are. */
export async function conditionsAsked(
  reader: Reader,
  filter: StationFilter | null | undefined,
  day: string,
): Promise<StationConditions> {
  const { serviceItems, ...others } = filter ?? {}
  const conditions: StationConditions = {
    ...others,
    items: await itemsAsked(reader, serviceItems),
    bbox: parsedBox(filter?.bbox),
    openAt: filter?.openAt ? await openMoment(reader, filter.openAt) : null,
  }
  if (!filter?.gaps?.includes('NO_PATH')) return conditions
  return { ...conditions, withoutPath: await stationsWithoutPath(reader, conditions, day) }
}

/** Ids of the stations of a filter to which no path leads, its gaps left aside. Paths are as they are now, whatever the day. */
export async function stationsWithoutPath(reader: Reader, filter: StationConditions, day: string): Promise<string[]> {
  const stations = await stationsWithNetwork(reader, { ...filter, gaps: null }, day)
  const joined = await joinsPaths(
    reader,
    stations.map(({ divisionCode, longitude, latitude }) => ({
      district: districtOf(divisionCode),
      longitude,
      latitude,
    })),
  )
  return stations.filter((_, i) => joined[i] === false).map(({ id }) => id)
}
