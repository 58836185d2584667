import { setImmediate as breath } from 'node:timers/promises'
import { DIGITS, isDivisionCode } from '@geyi/shared/codes'
import { positionOfDegrees } from '@geyi/shared/geo'
import { arrivalAt, type Snap, type Walk, walkFrom } from '@geyi/shared/network'
import type { Reader } from '../database/access.ts'
import { DomainError } from '../errors/domain-error.ts'
import type { StationConditions } from '../station/list/station.filter.ts'
import { groundOfDistrict, type WalkingGround } from '../walking/walking-grounds.ts'
import { MOST_STATIONS, type ReachBuilding, type ReachStation, reachBuildings, reachStations } from './reach.query.ts'

/** Which stations are walked to, from where. */
export interface ReachRequest {
  /** A district, subdistrict or community. */
  readonly within: string
  readonly filter: StationConditions
  readonly day: string
}

/** A building with the nearest station on foot. */
export interface ReachedBuilding {
  readonly building: ReachBuilding
  /** Null where no path leads to a station. */
  readonly metres: number | null
  readonly station: ReachStation | null
}

/** Places that are joined to paths before others have their turn. */
const AT_A_STRETCH = 250

/** All buildings of a division with the way from each to the nearest station: one walk from all stations at once. */
export async function* walkToStations(
  reader: Reader,
  { within, filter, day }: ReachRequest,
): AsyncGenerator<ReachedBuilding> {
  const ground = await networkFor(reader, within)
  const { walk, walked } = await walkFromAll(ground, await stationsAround(reader, ground, filter, day))
  let count = 0
  for await (const page of reachBuildings(reader, within, day))
    for (const building of page) {
      if (++count % AT_A_STRETCH === 0) await breath()
      const snap = ground.snapOf(positionOfDegrees([building.longitude, building.latitude]))
      const arrival = snap && arrivalAt(walk, snap)
      yield { building, metres: arrival?.metres ?? null, station: arrival ? walked[arrival.source]! : null }
    }
}

/** The stations of a filter around a network. @throws TOO_MANY_FEATURES */
export async function stationsAround(
  reader: Reader,
  { district }: WalkingGround,
  filter: StationConditions,
  day: string,
): Promise<ReachStation[]> {
  const stations = await reachStations(reader, district, filter, day)
  if (stations.length <= MOST_STATIONS) return stations
  throw new DomainError('TOO_MANY_FEATURES', `There are more than ${MOST_STATIONS} such stations.`, {
    limit: MOST_STATIONS,
  })
}

/** The network that people of a division walk on. @throws BAD_USER_INPUT where there is none */
export async function networkFor(reader: Reader, within: string): Promise<WalkingGround> {
  if (!isDivisionCode(within) || within.length < DIGITS.district)
    throw new DomainError('BAD_USER_INPUT', '`within` is the code of a district, subdistrict or community.', {
      argument: 'within',
    })
  const district = within.slice(0, DIGITS.district)
  const ground = await groundOfDistrict(reader, district)
  if (!ground)
    throw new DomainError(
      'BAD_USER_INPUT',
      `The district ${district} has no walking network yet. Import its paths with \`geyi import --as paths\`.`,
      { argument: 'within', reason: 'NO_WALKING_NETWORK' },
    )
  return ground
}

/** One walk from all stations at once, as far as a limit in metres. */
export async function walkFromAll(
  ground: WalkingGround,
  stations: readonly ReachStation[],
  limit = Infinity,
): Promise<{ walk: Walk; walked: ReachStation[] }> {
  const snaps: Snap[] = []
  const walked: ReachStation[] = []
  for (const [i, station] of stations.entries()) {
    if (i % AT_A_STRETCH === AT_A_STRETCH - 1) await breath()
    const snap = ground.snapOf(positionOfDegrees([station.longitude, station.latitude]))
    if (!snap) continue
    snaps.push(snap)
    walked.push(station)
  }
  return { walk: walkFrom(ground.network, snaps, { limit }), walked }
}
