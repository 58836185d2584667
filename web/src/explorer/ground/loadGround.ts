import {
  allPages,
  type DivisionFilter,
  type DivisionOnMapFragment,
  ExplorerDivisionCodesDocument,
  ExplorerDivisionsDocument,
  ExplorerGridCodesDocument,
  ExplorerGridsDocument,
  ExplorerStationsDocument,
  type GridFilter,
} from '../../api/index.ts'
import type { Station } from '../../stations/desk/stationServer.ts'
import type { Ground } from './ground.ts'

/** A day as the server is asked for it: null is its today. */
export type AsOf = string | null

/** The outlines of all districts on a day, by code. @throws the API's CombinedError */
export const loadDistricts = async (asOf: AsOf): Promise<Map<string, DivisionOnMapFragment>> =>
  byCode(await divisionsOn(asOf, { level: 'DISTRICT' }))

/** The divisions and grids of a district on a day. What has come is told before all has. @throws the API's CombinedError */
export async function loadGround(within: string, asOf: AsOf, come: (part: Partial<Ground>) => void): Promise<void> {
  await Promise.all([
    divisionsOn(asOf, { within }).then(found => come({ divisions: byCode(found) })),
    gridsOn(asOf, { within }).then(found => come({ grids: byCode(found) })),
  ])
}

/** The same from what is known of another day: only what differs is asked for. @throws the API's CombinedError */
export async function changeGround(known: Ground, within: string, from: string, to: string): Promise<Ground> {
  const come = { within, differsFrom: from }
  const gone = { asOf: from, filter: { within, differsFrom: to } }
  const [divisions, grids, goneDivisions, goneGrids] = await Promise.all([
    divisionsOn(to, come),
    gridsOn(to, come),
    allPages(ExplorerDivisionCodesDocument, gone, data => data.divisions),
    allPages(ExplorerGridCodesDocument, gone, data => data.grids),
  ])
  return {
    divisions: exchanged(known.divisions, goneDivisions, divisions),
    grids: exchanged(known.grids, goneGrids, grids),
  }
}

/** The stations of a district, as they are. @throws the API's CombinedError */
export const loadStations = (within: string): Promise<Station[]> =>
  allPages(ExplorerStationsDocument, { within }, data => data.stations)

const divisionsOn = (asOf: AsOf, filter: DivisionFilter) =>
  allPages(ExplorerDivisionsDocument, { asOf, filter }, data => data.divisions)

const gridsOn = (asOf: AsOf, filter: GridFilter) =>
  allPages(ExplorerGridsDocument, { asOf, filter }, data => data.grids)

function exchanged<T extends { code: string }>(
  known: ReadonlyMap<string, T>,
  gone: readonly { code: string }[],
  come: readonly T[],
): Map<string, T> {
  const next = new Map(known)
  for (const { code } of gone) next.delete(code)
  for (const item of come) next.set(item.code, item)
  return next
}

const byCode = <T extends { code: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map(item => [item.code, item]))
