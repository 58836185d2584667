import { degreesOf, positionOfDegrees } from '@geyi/shared/geo'
import { arrivalAt, DETOUR, routeTo, type Snap, type Walk, walkFrom } from '@geyi/shared/network'
import type { Reader } from '../../database/access.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import type { Footing } from '../../walking/walking-grounds.ts'
import type { StationConditions } from '../list/station.filter.ts'
import type { Around } from '../list/station.query.ts'
import { findNearestStations, type NearStation } from './nearest.query.ts'

/**
 * A station's place in the order: first those that can be reached, by metres on foot, or by the estimate where no path is near the station;
 * then those that no path leads to, and those beyond the `MOST` that are looked at, by straight distance.
 */
export interface Rank {
  readonly connected: boolean
  readonly metres: number
  readonly id: string
}

/** A station in that order. */
export interface FootStation {
  readonly station: NearStation
  readonly rank: Rank
  /** Metres on foot; null where they are not known. */
  readonly walked: number | null
  /** The way as a GeoJSON LineString, from the place to the station. */
  readonly routeOf: () => object | null
}

/** Which stations are wanted. */
interface Asked {
  readonly around: Around
  readonly filter: StationConditions
  readonly day: string
}

/** The most stations that are ranked on foot for one answer. */
const MOST = 2_000
/** How many times more are looked at when the first were too few. */
const GROWTH = 4
/** Positions are rounded to a centimetre, so a way may measure that much less than the straight line between two. */
const SLACK = 0.1

/**
 * Stations in the order of the way to them on foot, after a rank. No way is shorter than the straight line: of the `n` nearest by straight
 * distance, those whose way is shorter than the n-th's distance stand where they will stand whatever follows. As many more are looked
 * at as it takes to fill the page with such.
 */
export async function nearestOnFoot(
  reader: Reader,
  footing: Footing,
  asked: Asked,
  after: Rank | undefined,
  wanted: number,
): Promise<FootStation[]> {
  const { around, filter, day } = asked
  for (let look = Math.min(MOST, 2 * wanted + 8); ; look = Math.min(MOST, look * GROWTH)) {
    const near = await findNearestStations(reader, around, filter, day, undefined, look)
    const isAll = near.length < look
    const certain = isAll ? Infinity : near.at(-1)!.distance - SLACK
    const ranked = rankedOnFoot(footing, near, certain).filter(one => !after || isBehind(one.rank, after))
    const settled = isAll ? ranked : ranked.filter(({ rank }) => rank.connected)
    if (isAll || settled.length >= wanted) return settled.slice(0, wanted)
    if (look < MOST) continue
    const beyond = await beyondRanked(reader, asked, near.at(-1)!, after, wanted - ranked.length)
    return [...ranked, ...beyond].slice(0, wanted)
  }
}

/** Those that no look has ranked, by straight distance. */
async function beyondRanked(
  reader: Reader,
  { around, filter, day }: Asked,
  last: NearStation,
  after: Rank | undefined,
  wanted: number,
): Promise<FootStation[]> {
  if (wanted <= 0) return []
  const end = unconnected(last)
  const { metres: distance, id } = after && isBehind(after, end.rank) ? after : end.rank
  return (await findNearestStations(reader, around, filter, day, { distance, id }, wanted)).map(unconnected)
}

const unconnected = (station: NearStation): FootStation => ({
  station,
  rank: { connected: false, metres: station.distance, id: uuidOf('ServiceStation', station.id) },
  walked: null,
  routeOf: () => null,
})

const isBehind = (a: Rank, b: Rank): boolean => compareRanks(a, b) > 0

const compareRanks = (a: Rank, b: Rank): number =>
  Number(b.connected) - Number(a.connected) || a.metres - b.metres || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Stations in order; those further than `certain` metres on foot may be overtaken by some that were not looked at, and count as not connected. */
function rankedOnFoot({ ground, snap }: Footing, near: readonly NearStation[], certain: number): FootStation[] {
  const snaps = near.map(({ longitude, latitude }) => ground.snapOf(positionOfDegrees([longitude, latitude])))
  const targets = snaps.filter(found => found !== undefined)
  const walk = walkFrom(ground.network, [snap], { limit: certain, targets })
  return near.map((station, i) => onFoot(walk, station, snaps[i], certain)).sort((a, b) => compareRanks(a.rank, b.rank))
}

function onFoot(walk: Walk, station: NearStation, snap: Snap | undefined, certain: number): FootStation {
  const walked = snap ? (arrivalAt(walk, snap)?.metres ?? null) : null
  const metres = snap ? walked : station.distance * DETOUR
  const other = unconnected(station)
  if (metres === null || metres > certain) return other
  return {
    station,
    rank: { ...other.rank, connected: true, metres },
    walked,
    routeOf: () => {
      const route = snap && routeTo(walk, snap)
      return route ? { type: 'LineString', coordinates: route.map(([x, y]) => [degreesOf(x), degreesOf(y)]) } : null
    },
  }
}
