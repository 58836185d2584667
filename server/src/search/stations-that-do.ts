import type { Reader } from '../database/access.ts'
import { today } from '../graphql/day.ts'
import type { ServiceItemNode } from '../station/catalogue/service-item.type.ts'
import { type OpenMoment, openMoment } from '../station/hours/local-moments.query.ts'
import { findStations } from '../station/list/station.query.ts'
import { findNearestStations } from '../station/nearest/nearest.query.ts'
import { itemsAsked } from '../station/offer/items-asked.query.ts'
import type { StationNode } from '../station/own/station.type.ts'
import type { From } from './entries/candidates.query.ts'
import type { SearchHit } from './search.type.ts'

/** Stations where a service can be had: those open at a moment first, each the nearest first where a place is told. */
export async function stationsThatDo(
  reader: Reader,
  item: ServiceItemNode,
  near: From | null,
  at: Date,
  most: number,
): Promise<SearchHit[]> {
  if (most < 1) return []
  const items = await itemsAsked(reader, [item.code])
  const find = (openAt: OpenMoment | null): Promise<(StationNode & { distance?: number })[]> => {
    const all = { openAt, items }
    return near
      ? findNearestStations(reader, { ...near, maxDistance: null }, all, today(), undefined, most)
      : findStations(reader, all, today(), undefined, most)
  }
  const open = await find(await openMoment(reader, at))
  const rest = open.length < most ? await find(null) : []
  const known = new Set(open.map(({ id }) => id))
  return [...open, ...rest.filter(({ id }) => !known.has(id))].slice(0, most).map(station => ({
    kind: 'STATION',
    label: station.name,
    labelEn: station.nameEn,
    code: station.divisionCode,
    location: { type: 'Point', coordinates: [station.longitude, station.latitude] },
    distance: station.distance ?? null,
    serviceItem: item,
    nodeId: station.id,
  }))
}
