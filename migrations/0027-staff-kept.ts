import { Migration } from '@mikro-orm/migrations'

/**
 * People of the grid staff apart from where they serve: a person is one row, and each row of `grid_staff` says in which grid, as what
 * and from when to when. Who had a name and phone several times in a district is one person from here on.
 */
export class StaffKept extends Migration {
  override name = '0027-staff-kept'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

/** Within one transaction a person who begins and changes has begun. Neither name nor phone is told. */
const tell = (operation: 'insert' | 'update', action: string): string[] => [
  `create function event_staff_member_${operation}() returns trigger language plpgsql as $$ begin
     insert into event (kind, node_id, action, version, code, name, since)
     select 'STAFF', id, ${action}, version, division_code, '', (now() at time zone 'Asia/Shanghai')::date from n
     on conflict (tx, kind, node_id) where kind <> 'PLAN' and position is null
     do update set version = excluded.version, code = excluded.code,
       action = case when event.action = 'CREATED' and excluded.action <> 'DELETED' then 'CREATED' else excluded.action end;
     return null; end $$`,
  `create trigger event_${operation} after ${operation} on staff_member
     referencing new table as n for each statement execute function event_staff_member_${operation}()`,
]

const statements = [
  `create table staff_member (
     id uuid primary key,
     version integer not null default 1,
     division_code text collate "C" not null,
     code text,
     name text not null,
     pinyin text collate "C" not null,
     initials text not null,
     employment text check (employment in ('FULL_TIME','PART_TIME')),
     office_phone text,
     deleted_at timestamptz,
     erased_at timestamptz,
     taken_away jsonb
   )`,
  `create unique index staff_member_code on staff_member (left(division_code, 6), code)`,
  `create index staff_member_division on staff_member (division_code)`,
  `create index staff_member_order on staff_member (pinyin, id)`,
  `alter table grid_staff
     add column member_id uuid,
     add column plan_id uuid references plan,
     add column until_before date`,
  `with placed as (
     select f.id, f.name, f.office_phone, coalesce((select left(v.code, 12) from grid_version v where v.grid_id = f.grid_id order by v.version desc limit 1), '') as division
     from grid_staff f), people as (
     select id, first_value(id) over (partition by left(division, 6), name, coalesce(office_phone, id::text) order by id) as person from placed)
   update grid_staff f set member_id = p.person from people p where p.id = f.id`,
  `insert into staff_member (id, division_code, code, name, pinyin, initials, office_phone)
     select id, division, 'W' || lpad((row_number() over (partition by left(division, 6) order by division, id))::text, 5, '0'), name, name, '', office_phone
     from (select f.id, f.name, f.office_phone,
             coalesce((select left(v.code, 12) from grid_version v where v.grid_id = f.grid_id order by v.version desc limit 1), '') as division
           from grid_staff f where f.id = f.member_id) s`,
  'alter table grid_staff alter column member_id set not null, add foreign key (member_id) references staff_member',
  'alter table grid_staff drop column name, drop column office_phone',
  'create index grid_staff_member on grid_staff (member_id)',
  'create index grid_staff_plan on grid_staff (plan_id) where plan_id is not null',
  'alter table event drop constraint event_kind_check',
  `alter table event add constraint event_kind_check check (kind in ('GRID','DIVISION','STATION','PLAN','SERVICE_ITEM','STAFF'))`,
  ...tell('insert', `'CREATED'`),
  ...tell('update', `case when deleted_at is null and erased_at is null then 'UPDATED' else 'DELETED' end`),
]
