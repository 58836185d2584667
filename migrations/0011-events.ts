import { Migration } from '@mikro-orm/migrations'

/**
 * One table of all that happened, to what is published and to plans: the feed is read from it, notices are, and whatever else
 * will tell of it. What has its place is never written again, also where the numbers of transactions begin anew.
 */
export class Events extends Migration {
  override name = '0011-events'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const tellAfter = (operation: 'insert' | 'update', table: string, told: string): string[] => [
  `create function event_${table}_${operation}() returns trigger language plpgsql as $$ begin ${told}; return null; end $$`,
  `create trigger event_${operation} after ${operation} on ${table} referencing new table as n for each statement
     execute function event_${table}_${operation}()`,
]

/** Within one transaction a thing that ends and begins again has changed, and one that begins and changes has begun. */
const published = (select: string): string => `
  insert into event (kind, node_id, action, version, code, name, since, plan_id) ${select}
  on conflict (tx, kind, node_id) where kind <> 'PLAN' and position is null
  do update set version = excluded.version, code = excluded.code, name = excluded.name,
    since = excluded.since, plan_id = coalesce(excluded.plan_id, event.plan_id),
    action = case when event.action = 'CREATED' and excluded.action <> 'DELETED' then 'CREATED'
                  when event.action = 'DELETED' and excluded.action <> 'DELETED' then 'UPDATED' else excluded.action end`

const tellOfVersions = (entity: 'grid' | 'division'): string[] => [
  ...tellAfter(
    'insert',
    `${entity}_version`,
    published(`select distinct on (${entity}_id) '${entity.toUpperCase()}', ${entity}_id, case when version = 1 then 'CREATED' else 'UPDATED' end,
      version, code, name, valid_from, plan_id from n order by ${entity}_id, version desc`),
  ),
  ...tellAfter(
    'update',
    `${entity}_version`,
    published(`select distinct on (${entity}_id) '${entity.toUpperCase()}', ${entity}_id, case when valid_to is null then 'UPDATED' else 'DELETED' end,
      version, code, name, coalesce(valid_to, valid_from), coalesce(ended_by, case when valid_to = valid_from then plan_id end)
      from n order by ${entity}_id, version desc`),
  ),
]

const ofStations = (action: string): string =>
  published(
    `select 'STATION', id, ${action}, version, division_code, name, (now() at time zone 'Asia/Shanghai')::date, null::uuid from n`,
  )

const ofPlans = (happened: string): string => `
  insert into event (kind, node_id, action, version, code, name, author_id, at)
  select 'PLAN', p.id, s.action, s.version, p.division_code, p.name, s.author_id, s.created_at
  from (${happened}) s join plan p on p.id = s.plan_id order by s.created_at, s.version`

/** Steps to another state. Showing a plan and renaming it leave its state as it was, and drawing is told by its log. */
const steps = (table: string): string => `
  select plan_id, version, state as action, author_id, created_at from ${table} t where state <> 'DRAFT' and state is distinct from (
    select state from plan_step b where b.plan_id = t.plan_id and b.version < t.version order by b.version desc limit 1)`

/** What was said as the reason of a verdict belongs to its step. */
const comments = (table: string): string =>
  `select plan_id, version, 'COMMENTED' as action, author_id, created_at from ${table} where verdict is null`

const statements = [
  ...['grid_version', 'division_version', 'service_station'].flatMap(table =>
    ['insert', 'update'].map(operation => `drop function feed_${table}_${operation} cascade`),
  ),
  'alter table change rename to event',
  'alter sequence change_position rename to event_position',
  'alter index change_unplaced rename to event_unplaced',
  'alter table event rename constraint change_position_key to event_position_key',
  'alter table event rename constraint change_plan_id_fkey to event_plan_id_fkey',
  'alter table event drop constraint change_pkey, drop constraint change_kind_check, drop constraint change_action_check',
  `alter table event
     add column id bigint generated always as identity primary key,
     add column author_id uuid references account,
     alter column since drop not null,
     add check (kind in ('GRID','DIVISION','STATION','PLAN')),
     add check (action in ('CREATED','UPDATED','DELETED') or kind = 'PLAN'
       and action in ('SUBMITTED','RETURNED','APPROVED','PUBLISHED','WITHDRAWN','COMMENTED') and author_id is not null),
     add check ((since is null) = (kind = 'PLAN'))`,
  `create unique index event_once on event (tx, kind, node_id) where kind <> 'PLAN' and position is null`,
  `create unique index event_plan on event (node_id, version) where kind = 'PLAN'`,
  ...tellOfVersions('grid'),
  ...tellOfVersions('division'),
  ...tellAfter('insert', 'service_station', ofStations(`'CREATED'`)),
  ...tellAfter(
    'update',
    'service_station',
    ofStations(`case when deleted_at is null then 'UPDATED' else 'DELETED' end`),
  ),
  ...tellAfter('insert', 'plan_step', ofPlans(steps('n'))),
  ...tellAfter('insert', 'plan_comment', ofPlans(comments('n'))),
  ofPlans(`${steps('plan_step')} union all ${comments('plan_comment')}`),
]
