import { positionOfDegrees } from '@geyi/shared/geo'
import { metresIn } from '@geyi/shared/network'
import type { Reader } from '../database/access.ts'
import { DomainError } from '../errors/domain-error.ts'
import type { Context } from '../graphql/context.ts'
import { today } from '../graphql/day.ts'
import { parsedPoint } from '../graphql/parse/parse-geometry.ts'
import type { Begin } from '../jobs/job-desk.ts'
import { startJob } from '../jobs/start-job.ts'
import { inThread } from '../jobs/thread/in-thread.ts'
import { reachBuildings, reachStations } from '../reach/reach.query.ts'
import { networkFor } from '../reach/walk-to-stations.ts'
import { conditionsAsked } from '../station/list/conditions-asked.ts'
import { authorize } from '../viewer/authorize.ts'
import { largestBuildings } from './siting.query.ts'
import type { StartSitingInput } from './siting.type.ts'
import type { SitingTask } from './siting-task.ts'

const MOST_CANDIDATES = 500
const MOST_FIXED = 100
const MOST_SITES = 100
/** Ways that are kept at once, of a candidate to a home: four bytes each. */
const MOST_WAYS = 50_000_000
const RESTARTS = 200

/** Starts a siting, for who keeps stations there. @returns the id of its job */
export async function startSiting({ writer, viewer }: Context, input: StartSitingInput): Promise<string> {
  const { idempotencyKey: _, ...request } = input
  authorize(viewer, 'KEEP_STATIONS', input.within)
  checkWanted(input)
  checkPlaces(placesOf(request))
  await networkFor(writer, input.within)
  return startJob(writer, viewer, 'startSiting', input, { kind: 'SITING', divisionCode: input.within, request })
}

/** The thread’s program: beside this file as it is written, and beside the program as it is built. */
const program = new URL(import.meta.url.endsWith('.ts') ? './siting.worker.ts' : './siting.worker.js', import.meta.url)

/** Begins what a siting asks for. */
export const beginSiting: Begin = async (reader, { request }, say) =>
  inThread(program, await taskOf(reader, request as StartSitingInput), say)

type Places = readonly { readonly longitude: number; readonly latitude: number }[]

/** Where a station could stand, if it was said, and where one will. */
interface Asked {
  readonly candidates: Places | null
  readonly fixed: Places
}

/** A place that is named several times is one. */
function placesOf({ candidates, fixed }: StartSitingInput): Asked {
  const given = {
    candidates: checkedPlaces('candidates', candidates, MOST_CANDIDATES),
    fixed: checkedPlaces('fixed', fixed, MOST_FIXED) ?? [],
  }
  const seen = new Set<string>()
  const unseen = ({ longitude, latitude }: Places[number]) => {
    const key = String(positionOfDegrees([longitude, latitude]))
    return !seen.has(key) && seen.add(key)
  }
  return { fixed: given.fixed.filter(unseen), candidates: given.candidates?.filter(unseen) ?? null }
}

function checkPlaces({ candidates, fixed }: Asked): void {
  if (candidates && candidates.length + fixed.length === 0)
    throw new DomainError('BAD_USER_INPUT', 'Name at least one place, or leave `candidates` away.', {
      argument: 'candidates',
    })
}

function checkedPlaces(
  argument: string,
  points: readonly Places[number][] | null | undefined,
  most: number,
): Places | null {
  if (!points) return null
  if (points.length > most)
    throw new DomainError('BAD_USER_INPUT', `\`${argument}\` has at most ${most} places.`, { argument })
  return points.map(parsedPoint)
}

function checkWanted({ count, share, aim, minutes, capacity }: StartSitingInput): void {
  const bad = (argument: string, message: string) => new DomainError('BAD_USER_INPUT', message, { argument })
  const hasCount = typeof count === 'number'
  if (hasCount === (typeof share === 'number')) throw bad('count', 'Give either `count` or `share`.')
  if (hasCount && (count < 1 || count > MOST_SITES)) throw bad('count', `\`count\` is 1 to ${MOST_SITES}.`)
  if (!hasCount && !(share! > 0 && share! <= 1)) throw bad('share', '`share` is more than 0 and at most 1.')
  if (!hasCount && aim !== 'MOST_WITHIN') throw bad('share', '`share` goes with `aim: MOST_WITHIN`.')
  if (typeof minutes === 'number' && (minutes < 1 || minutes > 180)) throw bad('minutes', '`minutes` is 1 to 180.')
  if (typeof capacity === 'number' && (capacity < 1 || aim !== 'SHORTEST_WAYS'))
    throw bad('capacity', '`capacity` is 1 or more, and goes with `aim: SHORTEST_WAYS`.')
}

/** All that the thread needs, read now. */
async function taskOf(reader: Reader, input: StartSitingInput): Promise<SitingTask> {
  const { within, filter } = input
  const asked = placesOf(input)
  const day = today()
  const { network, district } = await networkFor(reader, within)
  const stations = await reachStations(reader, district, await conditionsAsked(reader, filter, day), day)
  const homes: { place: ReturnType<typeof positionOfDegrees>; households: number }[] = []
  for await (const page of reachBuildings(reader, within, day))
    for (const { longitude, latitude, households } of page)
      if (households > 0) homes.push({ place: positionOfDegrees([longitude, latitude]), households })
  const free = asked.candidates ?? (await largestBuildings(reader, within, day, MOST_CANDIDATES))
  const candidates = [...asked.fixed, ...free].map(({ longitude, latitude }) =>
    positionOfDegrees([longitude, latitude]),
  )
  if (candidates.length * homes.length > MOST_WAYS)
    throw new DomainError(
      'TOO_MANY_FEATURES',
      `${candidates.length} candidates for ${homes.length} buildings are too many. Name fewer candidates, or take a smaller division.`,
    )
  return {
    network,
    stations: stations.map(({ longitude, latitude }) => positionOfDegrees([longitude, latitude])),
    homes,
    candidates,
    fixed: asked.fixed.length,
    aim: input.aim,
    wanted: typeof input.count === 'number' ? { count: input.count } : { share: input.share! },
    limit: metresIn(input.minutes ?? 15, input.pace ?? 'ADULT'),
    capacity: input.capacity ?? null,
    seed: input.seed ?? 1,
    restarts: RESTARTS,
  }
}
