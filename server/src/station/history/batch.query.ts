import type { Reader, Writer } from '../../database/access.ts'
import { oneRow, rows, run } from '../../database/rows.ts'
import { serviceTexts } from '../offer/station-services.query.ts'
import { VERSIONED } from './record.query.ts'

/** The name of all states that this transaction keeps: the moment at which it began, which no other has. */
export const currentBatch = async (reader: Reader): Promise<string> =>
  (await oneRow<{ batch: string }>(reader, `select to_char(now() at time zone 'UTC', ${FORMAT}) as batch`)).batch

const FORMAT = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`

/** Whether a text can be the name of a batch. */
export const isBatch = (text: string): boolean =>
  /^2\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/.test(text) && !Number.isNaN(Date.parse(text))

/** A station that a batch has written. */
export interface Written {
  readonly id: string
  readonly name: string
  /** Whether it is still as the batch has made it: one that was changed and changed back is. */
  readonly isSame: boolean
  /** The division that it serves now. */
  readonly divisionCode: string
  /** The state before the batch; null where there was no station, or a deleted one. */
  readonly before: { readonly version: number; readonly divisionCode: string; readonly services: string[] } | null
  readonly services: string[]
}

/** What a state keeps of its station besides its number. */
const CONTENT = VERSIONED.filter(column => column !== 'version')

const comparable = (row: string): string =>
  CONTENT.map(column => (column === 'location' ? `${row}.location::geometry::bytea` : `${row}.${column}`)).join(', ')

const IS_SAME = `(row(${comparable('s')}) is not distinct from row(${comparable('v')}) and ${serviceTexts('s.id')} = v.services)`

/** The stations that an account has written in one batch through a file, locked until the transaction ends. */
export async function lockBatch(writer: Writer, batch: string, authorId: string): Promise<Written[]> {
  await run(
    writer,
    `select s.id from service_station s join service_station_version v on v.station_id = s.id
     where v.recorded_at = $1::timestamptz and v.author_id = $2 and v.through = 'IMPORT' order by s.id for update of s`,
    [batch, authorId],
  )
  return rows(
    writer,
    `select s.id, s.name, ${IS_SAME} as "isSame", s.division_code as "divisionCode", v.services,
       case when p.version is not null and p.deleted_at is null
         then json_build_object('version', p.version, 'divisionCode', p.division_code, 'services', p.services) end as before
     from service_station_version v join service_station s on s.id = v.station_id
     left join lateral (select * from service_station_version p where p.station_id = v.station_id and p.version < v.version order by p.version desc limit 1) p on true
     where v.recorded_at = $1::timestamptz and v.author_id = $2 and v.through = 'IMPORT' order by s.id`,
    [batch, authorId],
  )
}

/** Puts stations back into earlier states of theirs, besides what they offer. */
export const putBack = (writer: Writer, states: readonly { id: string; version: number }[]): Promise<unknown> =>
  run(
    writer,
    `update service_station s set ${CONTENT.map(column => `${column} = p.${column}`).join(', ')}, version = s.version + 1, updated_at = now()
     from service_station_version p, unnest($1::uuid[], $2::int[]) as w(id, version)
     where p.station_id = w.id and p.version = w.version and s.id = w.id`,
    [states.map(({ id }) => id), states.map(({ version }) => version)],
  )

/** Takes stations off the map. */
export const takeAway = (writer: Writer, ids: readonly string[]): Promise<unknown> =>
  run(
    writer,
    'update service_station set deleted_at = now(), version = version + 1, updated_at = now() where id = any($1::uuid[])',
    [ids],
  )
