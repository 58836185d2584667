import { randomUUID } from 'node:crypto'
import { DomainError } from '../errors/domain-error.ts'
import type { Context } from '../graphql/context.ts'
import { today } from '../graphql/day.ts'
import { globalId, type NodeType } from '../graphql/global-id.ts'
import { serviceItemById } from '../station/catalogue/service-item.query.ts'
import type { From } from './entries/candidates.query.ts'
import type { EntryKind } from './entries/entry.ts'
import { followEvents } from './entries/follow.ts'
import { type Found, findEntries } from './find.ts'
import type { SearchHit } from './search.type.ts'
import { stationsThatDo } from './stations-that-do.ts'
import { Fit } from './text/closeness.ts'

/** The longest text that is searched for, in UTF-16 units. */
const LONGEST = 200
/** The most hits of one search. */
export const MOST_HITS = 50
/** Steps of a thousand events that one search may wait for. */
const STEPS = 1
/** A service is meant when it is among so many first hits. */
const MEANT = 3

/** What fits a text, best first; of a service that fits, also the stations that do it, nearest first and open ones before others. */
export async function search(
  context: Context,
  text: string,
  near: From | null,
  at: Date,
  first: number,
): Promise<SearchHit[]> {
  if (text.length > LONGEST)
    throw new DomainError('BAD_USER_INPUT', `A search has at most ${LONGEST} characters.`, {
      argument: 'text',
      reason: 'TOO_LONG',
    })
  if (!Number.isInteger(first) || first < 1 || first > MOST_HITS)
    throw new DomainError('BAD_USER_INPUT', `\`first\` is a number from 1 to ${MOST_HITS}.`, { argument: 'first' })
  await follow(context)
  const found = await findEntries(context.writer, text, today(), near)
  const service = found.slice(0, MEANT).find(({ kind, fit }) => kind === 'SERVICE' && fit <= Fit.Contains)
  const others = found.filter(hit => hit !== service)
  const hits = (service ? [service, ...others] : found).slice(0, first).map(hitOf)
  if (!service) return hits
  const item = await context.load(serviceItemById, service.nodeId!)
  if (!item) return hits
  const stations = await stationsThatDo(context.reader, item, near, at, first - 1)
  const named = new Set(stations.map(({ nodeId }) => nodeId))
  const [head, ...rest] = hits
  return [head!, ...stations, ...rest.filter(({ nodeId }) => !named.has(nodeId))].slice(0, first)
}

/** Who only looks for something is not kept from it by what can't be followed: it is found as it was. */
async function follow({ writer, request: { log } }: Context): Promise<void> {
  try {
    await followEvents(writer, { steps: STEPS, log })
  } catch (error) {
    log.error({ err: error, id: randomUUID() }, 'the search could not follow what happened')
  }
}

const typeOf: Partial<Record<EntryKind, NodeType>> = {
  STATION: 'ServiceStation',
  SERVICE: 'ServiceItem',
  DIVISION: 'Division',
  GRID: 'Grid',
}

function hitOf({ kind, nodeId, code, label, labelEn, longitude, latitude, distance }: Found): SearchHit {
  const type = typeOf[kind]
  return {
    kind,
    label,
    labelEn,
    code,
    location: longitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] },
    distance,
    serviceItem: null,
    nodeId: type && nodeId !== null ? globalId(type, nodeId) : null,
  }
}
