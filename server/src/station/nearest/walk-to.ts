import { degreesOf, distanceBetween, positionOfDegrees } from '@geyi/shared/geo'
import { arrivalAt, DETOUR, minutesOf, type Pace, routeTo, walkFrom } from '@geyi/shared/network'
import type { Reader } from '../../database/access.ts'
import { footingAt } from '../../walking/walking-grounds.ts'
import type { StationWalk } from './walk.type.ts'

interface Place {
  readonly longitude: number
  readonly latitude: number
}

/** The walk from one place to another, in degrees: over the network that the first lies at, else estimated. */
export async function walkTo(reader: Reader, from: Place, to: Place, pace: Pace): Promise<StationWalk> {
  const [begin, end] = [from, to].map(({ longitude, latitude }) => positionOfDegrees([longitude, latitude]))
  const distance = distanceBetween(begin!, end!)
  const footing = await footingAt(reader, from)
  const snap = footing?.ground.snapOf(end!)
  const walk = footing && snap && walkFrom(footing.ground.network, [footing.snap], { targets: [snap] })
  const walked = walk && snap && arrivalAt(walk, snap)?.metres
  if (!walk || walked === undefined)
    return {
      distance,
      walkingMinutes: minutesOf(distance * DETOUR, pace),
      basis: 'STRAIGHT_LINE',
      walkingDistance: null,
      route: null,
    }
  const route = routeTo(walk, snap!)
  return {
    distance,
    walkingMinutes: minutesOf(walked, pace),
    basis: 'WALKING_NETWORK',
    walkingDistance: walked,
    route: route ? { type: 'LineString', coordinates: route.map(([x, y]) => [degreesOf(x), degreesOf(y)]) } : null,
  }
}
