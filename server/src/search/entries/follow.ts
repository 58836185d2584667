import type { Writer } from '../../database/access.ts'
import { run } from '../../database/rows.ts'
import { placeEvents } from '../../event/event.query.ts'
import { today } from '../../graphql/day.ts'
import { replaceEntries, stateOfEntries } from './entry.query.ts'
import type { Entry } from './entry.ts'
import {
  entriesOfAddresses,
  entriesOfDivisions,
  entriesOfGrids,
  entriesOfServiceItems,
  entriesOfStations,
  entriesOfStreets,
  eventsAfter,
  gridsOfDivisions,
} from './sources.query.ts'

/** Events that are followed in one transaction. */
const STEP = 1_000

/**
 * Brings what the search finds up to date with what happened, by at most so many steps of a thousand events. Several processes
 * may do it at once: they take turns. @returns whether there is more to follow
 */
export async function followEvents(root: Writer, steps = Infinity, end?: AbortSignal): Promise<boolean> {
  await placeEvents(root)
  let written = 0
  for (let step = 0; step < steps && !end?.aborted; step++) {
    if (!(await stateOfEntries(root)).behind) {
      // Without statistics of them the database takes every piece for a rare one.
      if (written > STEP) await run(root, 'analyze search_entry')
      return false
    }
    written += await root.fork().transactional(follow)
  }
  return (await stateOfEntries(root)).behind
}

async function follow(writer: Writer): Promise<number> {
  await run(writer, `select pg_advisory_xact_lock(hashtext('geyi search'))`)
  const { position } = await stateOfEntries(writer)
  const events = await eventsAfter(writer, position, STEP)
  const last = events.at(-1)
  if (!last) return 0
  const idsOf = (kind: string): string[] => [
    ...new Set(events.filter(event => event.kind === kind).map(({ nodeId }) => nodeId)),
  ]
  const [stations, items, divisions] = [idsOf('STATION'), idsOf('SERVICE_ITEM'), idsOf('DIVISION')]
  const grids = [...new Set([...idsOf('GRID'), ...(await gridsOfDivisions(writer, divisions))])]
  const day = today()
  const entries: Entry[] = [
    ...(await entriesOfStations(writer, stations)),
    ...(await entriesOfServiceItems(writer, items)),
    ...(await entriesOfDivisions(writer, divisions, day)),
    ...(await entriesOfGrids(writer, grids, day)),
  ]
  const sources = Object.entries({ STATION: stations, SERVICE_ITEM: items, DIVISION: divisions, GRID: grids }).flatMap(
    ([kind, ids]) => ids.map(id => `${kind}:${id}`),
  )
  await replaceEntries(writer, sources, entries)
  await run(writer, 'update search_state set position = $1::bigint', [last.position])
  return entries.length
}

/** Makes the streets and addresses of a district those that its map and its buildings have now. No event tells of them. */
export async function followGround(writer: Writer, district: string): Promise<void> {
  const entries = [...(await entriesOfStreets(writer, district)), ...(await entriesOfAddresses(writer, district))]
  await replaceEntries(writer, [`STREETS:${district}`, `ADDRESSES:${district}`], entries)
}
