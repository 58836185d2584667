import type { Reader } from '../database/access.ts'
import { oneRow, rows } from '../database/rows.ts'

/** What the database is. */
export const findVersions = (
  reader: Reader,
): Promise<{ server: string; number: number; encoding: string; postgis: string | null; bytes: number }> =>
  oneRow(
    reader,
    `select current_setting('server_version') as server, current_setting('server_version_num')::int as number,
       current_setting('server_encoding') as encoding, pg_database_size(current_database())::float8 as bytes,
       (select extversion from pg_extension where extname = 'postgis') as postgis`,
  )

/** Statements that wait for a lock, and transactions that do nothing, in seconds of the longest. */
export const findWaits = (
  reader: Reader,
): Promise<{ waiting: number; waited: number | null; idle: number; idled: number | null }> =>
  oneRow(
    reader,
    `select count(*) filter (where wait_event_type = 'Lock')::int as waiting,
       extract(epoch from max(now() - query_start) filter (where wait_event_type = 'Lock'))::float8 as waited,
       count(*) filter (where state like 'idle in transaction%')::int as idle,
       extract(epoch from max(now() - state_change) filter (where state like 'idle in transaction%'))::float8 as idled
     from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  )

/** What the clock of the database says, in milliseconds since 1970, and whether it knows China’s time zone. */
export const findClock = (reader: Reader): Promise<{ now: number; china: boolean }> =>
  oneRow(
    reader,
    `select (extract(epoch from clock_timestamp()) * 1000)::float8 as now,
       exists (select 1 from pg_timezone_names where name = 'Asia/Shanghai') as china`,
  )

/** Districts that have grids on a day. */
export async function findDistricts(reader: Reader, day: string): Promise<string[]> {
  const found = await rows<{ code: string }>(
    reader,
    `select distinct left(code, 6) as code from grid_version where valid_from <= $1::date and (valid_to is null or valid_to > $1::date) order by 1`,
    [day],
  )
  return found.map(({ code }) => code)
}

/** How the entries of the search agree with what can be found on a day: things without one, entries of things that are gone. */
export const findEntriesAstray = (reader: Reader, day: string): Promise<{ missing: number; left: number }> =>
  oneRow(
    reader,
    `with things as (
       select 'STATION:' || id as source from service_station where deleted_at is null
       union select 'GRID:' || grid_id from grid_version where valid_from <= $1::date and (valid_to is null or valid_to > $1::date)
       union select 'DIVISION:' || division_id from division_version where valid_from <= $1::date and (valid_to is null or valid_to > $1::date)
       union select 'SERVICE_ITEM:' || id from service_item),
     known as (select distinct source from search_entry)
     select (select count(*)::int from things where not exists (select 1 from known where known.source = things.source)) as missing,
       (select count(*)::int from known where source like 'STATION:%' and not exists (select 1 from things where things.source = known.source)) as left`,
    [day],
  )

/** Events that the search has not followed yet. */
export const countUnfollowed = (reader: Reader): Promise<{ behind: number }> =>
  oneRow(
    reader,
    `select count(*)::int as behind from event where position is null or position > (select position from search_state)`,
  )

/** Jobs that nobody computes. */
export const countLostJobs = (reader: Reader): Promise<{ lost: number }> =>
  oneRow(
    reader,
    `select count(*)::int as lost from job where state in ('QUEUED', 'RUNNING') and (process is null or changed_at < now() - interval '10 minutes')`,
  )

/** Accounts that are not shut out. */
export const countAccounts = (reader: Reader): Promise<{ accounts: number }> =>
  oneRow(reader, 'select count(*)::int as accounts from account where not disabled')
