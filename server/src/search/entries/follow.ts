import { randomUUID } from 'node:crypto'
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
/** Where one of them can't be followed, those before it and then it are looked for with at most so many transactions at a time. */
const MOST_TRIES = 50

/** Who is told of what could not be followed, by an id. */
interface Log {
  error(what: object, message: string): void
}

interface Following {
  /** At most so many steps of a thousand events. */
  readonly steps?: number
  readonly end?: AbortSignal
  /** With one, an event that can't be followed is told to it and passed over; without, it ends everything. */
  readonly log?: Log
}

/**
 * Brings what the search finds up to date with what happened. Several processes may do it at once: they take turns.
 * @returns whether there is more to follow
 */
export async function followEvents(root: Writer, { steps = Infinity, end, log }: Following = {}): Promise<boolean> {
  await placeEvents(root)
  let written = 0
  for (let step = 0; step < steps && !end?.aborted; step++) {
    if (!(await stateOfEntries(root)).behind) {
      // Without statistics of them the database takes every piece for a rare one.
      if (written > STEP) await run(root, 'analyze search_entry')
      return false
    }
    written += await followStep(root, log)
  }
  return (await stateOfEntries(root)).behind
}

/** Follows a step; where that fails, ever fewer events, until the one that can't be followed is alone. @returns the entries written */
async function followStep(root: Writer, log: Log | undefined): Promise<number> {
  let written = 0
  let size = STEP
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { position } = await stateOfEntries(root)
    try {
      const done = await root.fork().transactional(writer => follow(writer, size))
      written += done.written
      if (size === STEP || done.followed < size) return written
    } catch (error) {
      if (!log) throw error
      if (size === 1) await passOver(root, position, error, log)
      size = size === 1 ? STEP : size / 10
    }
  }
  return written
}

async function passOver(root: Writer, position: string, error: unknown, log: Log): Promise<void> {
  const [event] = await eventsAfter(root, position, 1)
  if (!event) return
  // Another process may have followed it meanwhile.
  const passed = await run(
    root,
    'update search_state set position = $1::bigint where position = $2::bigint returning 1',
    [event.position, position],
  )
  if (passed.length > 0)
    log.error(
      { err: error, id: randomUUID(), event },
      'what happened can not be followed, so the search finds it as it was',
    )
}

async function follow(writer: Writer, most: number): Promise<{ followed: number; written: number }> {
  await run(writer, `select pg_advisory_xact_lock(hashtext('geyi search'))`)
  const { position } = await stateOfEntries(writer)
  const events = await eventsAfter(writer, position, most)
  const last = events.at(-1)
  if (!last) return { followed: 0, written: 0 }
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
  return { followed: events.length, written: entries.length }
}

/** Makes the streets and addresses of a district those that its map and its buildings have now. No event tells of them. */
export async function followGround(writer: Writer, district: string): Promise<void> {
  const entries = [...(await entriesOfStreets(writer, district)), ...(await entriesOfAddresses(writer, district))]
  await replaceEntries(writer, [`STREETS:${district}`, `ADDRESSES:${district}`], entries)
}
