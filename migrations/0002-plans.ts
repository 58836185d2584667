import { Migration } from '@mikro-orm/migrations'

/** Plans with their logs, reviewers, what a plan made of which grid, and the feed of all published changes. */
export class Plans extends Migration {
  override name = '0002-plans'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const feedOf = (table: string, event: 'insert' | 'update', rows: string): string[] => [
  `create function feed_${table}_${event}() returns trigger language plpgsql as $$ begin ${rows} return null; end $$`,
  `create trigger feed_${event} after ${event} on ${table} referencing new table as n for each statement
     execute function feed_${table}_${event}()`,
]

/** Within one transaction a thing that ends and begins again has changed, and one that begins and changes has begun. */
const into = (select: string): string => `
  insert into change (kind, node_id, action, version, code, name, since, plan_id) ${select}
  on conflict (tx, kind, node_id) do update set version = excluded.version, code = excluded.code, name = excluded.name,
    since = excluded.since, plan_id = coalesce(excluded.plan_id, change.plan_id),
    action = case when change.action = 'CREATED' and excluded.action <> 'DELETED' then 'CREATED'
                  when change.action = 'DELETED' and excluded.action <> 'DELETED' then 'UPDATED' else excluded.action end;`

const feedOfVersions = (entity: 'grid' | 'division'): string[] => {
  const columns = `${entity}_id, version, code, name`
  return [
    ...feedOf(
      `${entity}_version`,
      'insert',
      into(`select distinct on (${entity}_id) '${entity.toUpperCase()}', ${entity}_id, case when version = 1 then 'CREATED' else 'UPDATED' end,
        version, code, name, valid_from, plan_id from n order by ${entity}_id, version desc`),
    ),
    ...feedOf(
      `${entity}_version`,
      'update',
      into(`select distinct on (${entity}_id) '${entity.toUpperCase()}', ${entity}_id, case when valid_to is null then 'UPDATED' else 'DELETED' end,
        version, code, name, coalesce(valid_to, valid_from), null::uuid from (select ${columns}, valid_from, valid_to from n) n
        order by ${entity}_id, version desc`),
    ),
  ]
}

const statements = [
  'alter table account_right drop constraint account_right_role_check',
  `alter table account_right add check (role in ('PLANNER','REVIEWER'))`,

  /* A plan: what it began from, where it stands, and everything that happened to it, numbered by its version */
  `create table plan_base (
     hash text primary key,
     grids bytea not null
   )`,
  `create table plan (
     id uuid primary key,
     version integer not null check (version > 0),
     last_sequence integer not null default 0,
     name text not null,
     division_code text not null check (length(division_code) in (6, 9, 12)),
     state text not null check (state in ('DRAFT','SUBMITTED','RETURNED','APPROVED','PUBLISHED','WITHDRAWN')),
     public boolean not null default false,
     base_date date not null,
     base_hash text not null references plan_base,
     effective_date date,
     settled boolean not null default false,
     author_id uuid not null references account,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     check ((state = 'PUBLISHED') <= (effective_date is not null))
   )`,
  'create index plan_division on plan (division_code text_pattern_ops)',
  'create index plan_order on plan (updated_at desc, id)',
  `create table plan_edit (
     plan_id uuid not null references plan,
     sequence integer not null check (sequence > 0),
     version integer not null,
     kind text not null check (kind in ('EDIT','UNDO','REDO')),
     undoes integer,
     edit json not null,
     inverse json not null,
     author_id uuid not null references account,
     request text,
     created_at timestamptz not null default now(),
     primary key (plan_id, sequence),
     unique (plan_id, version),
     unique (plan_id, undoes),
     foreign key (plan_id, undoes) references plan_edit (plan_id, sequence),
     check ((kind = 'EDIT') = (undoes is null)),
     check (undoes < sequence)
   )`,
  'create index plan_edit_author on plan_edit (plan_id, author_id, sequence)',
  `create table plan_step (
     plan_id uuid not null references plan,
     version integer not null,
     state text not null,
     author_id uuid not null references account,
     created_at timestamptz not null default now(),
     primary key (plan_id, version)
   )`,
  `create table plan_comment (
     id uuid primary key,
     plan_id uuid not null references plan,
     version integer not null,
     text text not null,
     place geometry(Point,4326),
     verdict text check (verdict in ('APPROVE','RETURN')),
     author_id uuid not null references account,
     created_at timestamptz not null default now(),
     unique (plan_id, version)
   )`,
  `create table plan_request (
     account_id uuid not null references account,
     key text not null,
     body_hash text not null,
     plan_id uuid not null references plan,
     version integer not null,
     first_sequence integer not null,
     last_sequence integer not null,
     created_at timestamptz not null default now(),
     primary key (account_id, key)
   )`,

  /* What plans made. A version that was taken back before its first day ends on it: it is kept, and never held */
  'alter table grid_version drop constraint grid_version_check',
  'alter table grid_version add check (valid_to >= valid_from)',
  'alter table division_version drop constraint division_version_check',
  'alter table division_version add check (valid_to >= valid_from)',
  'alter table grid_version add column plan_id uuid references plan',
  'alter table division_version add column plan_id uuid references plan',
  'alter table grid_version add column ended_by uuid references plan',
  'alter table division_version add column ended_by uuid references plan',
  'alter table grid_staff add column ended_by uuid references plan',
  'create index grid_version_plan on grid_version (plan_id) where plan_id is not null',
  'create index division_version_plan on division_version (plan_id) where plan_id is not null',
  `create table grid_lineage (
     plan_id uuid not null references plan,
     predecessor_id uuid not null references grid,
     successor_id uuid not null references grid,
     kind text not null check (kind in ('SPLIT','MERGE')),
     since date not null,
     primary key (plan_id, predecessor_id, successor_id)
   )`,
  'create index grid_lineage_predecessor on grid_lineage (predecessor_id)',
  'create index grid_lineage_successor on grid_lineage (successor_id)',

  /* The feed: rows get their position once no transaction can add one before them */
  `create table change (
     tx xid8 not null default pg_current_xact_id(),
     kind text not null check (kind in ('GRID','DIVISION','STATION')),
     node_id uuid not null,
     action text not null check (action in ('CREATED','UPDATED','DELETED')),
     version integer not null,
     code text,
     name text not null,
     since date not null,
     plan_id uuid references plan,
     at timestamptz not null default now(),
     position bigint unique,
     primary key (tx, kind, node_id)
   )`,
  'create index change_unplaced on change (tx) where position is null',
  'create sequence change_position',
  ...feedOfVersions('grid'),
  ...feedOfVersions('division'),
  ...feedOf(
    'service_station',
    'insert',
    into(
      `select 'STATION', id, 'CREATED', version, division_code, name, (now() at time zone 'Asia/Shanghai')::date, null::uuid from n`,
    ),
  ),
  ...feedOf(
    'service_station',
    'update',
    into(`select 'STATION', id, case when deleted_at is null then 'UPDATED' else 'DELETED' end, version, division_code, name,
      (now() at time zone 'Asia/Shanghai')::date, null::uuid from n`),
  ),
]
