import type { Writer } from '../../database/access.ts'
import { run } from '../../database/rows.ts'
import { today } from '../../graphql/day.ts'
import { serviceTexts } from '../offer/station-services.query.ts'
import type { ServiceStation } from '../own/station.entity.ts'
import type { ChangedThrough } from './changed-through.ts'

/** By whom stations were changed, and through what. */
export interface Recorded {
  /** The account; null for a command of the operator. */
  readonly authorId: string | null
  readonly through: ChangedThrough
  /** From which day on new stations were there, if not from today or the day on which they open. */
  readonly since?: string
}

/** Whether a version has it, of each property of a station besides what it offers. */
const isVersioned: Readonly<Record<Extract<keyof ServiceStation, string>, boolean>> = {
  id: false,
  version: true,
  code: true,
  kind: true,
  divisionCode: true,
  name: true,
  nameEn: true,
  pinyin: true,
  initials: true,
  address: true,
  phone: true,
  location: true,
  openingHours: true,
  openWeek: true,
  area: true,
  accessible: true,
  opensOn: true,
  closesOn: true,
  works: true,
  functions: true,
  updatedAt: false,
  deletedAt: true,
}

/** The columns that a version has of its station. */
export const VERSIONED: readonly string[] = Object.entries(isVersioned)
  .filter(([, has]) => has)
  .map(([property]) => property.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`))

const BATCH = 5_000

/**
 * Keeps the states that stations are in now, in the transaction that has put them there: the state before holds until today. A new
 * station was there from the day on which it opens, if that is gone.
 */
export async function recordStations(
  writer: Writer,
  ids: readonly string[],
  { authorId, through, since }: Recorded,
): Promise<void> {
  const columns = VERSIONED.map(column => `s.${column}`)
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH)
    await run(
      writer,
      `update service_station_version v set valid_to = greatest(v.valid_from, $2::date) from service_station s
       where s.id = any($1::uuid[]) and v.station_id = s.id and v.valid_to is null and v.version < s.version`,
      [batch, today()],
    )
    await run(
      writer,
      `insert into service_station_version (station_id, ${VERSIONED.join(', ')}, services, valid_from, author_id, through)
       select s.id, ${columns.join(', ')}, ${serviceTexts('s.id')},
         coalesce((select greatest(v.valid_from, $2::date) from service_station_version v where v.station_id = s.id order by v.version desc limit 1),
                  least($2::date, $3::date, s.opens_on)), $4::uuid, $5
       from service_station s where s.id = any($1::uuid[])
       on conflict (station_id, version) do nothing`,
      [batch, today(), since ?? null, authorId, through],
    )
  }
}
