import { Migration } from '@mikro-orm/migrations'

/**
 * What the search finds: one row for each thing, kept after the events. Service items are among the events from here on.
 * `keys` are the forms of its names, a line each; `grams` the pieces of them by which they are found.
 */
export class Search extends Migration {
  override name = '0015-search'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const tellOfItems = (operation: 'insert' | 'update' | 'delete', action: string): string[] => [
  `create function event_service_item_${operation}() returns trigger language plpgsql as $$ begin
     insert into event (kind, node_id, action, version, name, since)
     select 'SERVICE_ITEM', id, '${action}', 1, name, (now() at time zone 'Asia/Shanghai')::date from n
     on conflict (tx, kind, node_id) where kind <> 'PLAN' and position is null
     do update set action = excluded.action, name = excluded.name;
     return null; end $$`,
  `create trigger event_${operation} after ${operation} on service_item
     referencing ${operation === 'delete' ? 'old' : 'new'} table as n for each statement execute function event_service_item_${operation}()`,
]

const statements = [
  `create table search_entry (
     id bigint generated always as identity primary key,
     kind text not null check (kind in ('STATION','SERVICE','DIVISION','GRID','STREET','ADDRESS')),
     node_id uuid,
     source text not null,
     code text collate "C",
     label text not null,
     label_en text,
     keys text not null,
     grams text[] not null,
     place geography(Point,4326),
     valid_from date,
     valid_to date
   )`,
  'alter table search_entry alter column grams set statistics 500',
  'create index search_entry_grams on search_entry using gin (grams)',
  'create index search_entry_place on search_entry using gist (place)',
  'create index search_entry_source on search_entry (source)',
  `create table search_state (
     id boolean primary key default true check (id),
     position bigint not null default 0
   )`,
  'insert into search_state default values',
  'alter table event drop constraint event_kind_check',
  `alter table event add constraint event_kind_check check (kind in ('GRID','DIVISION','STATION','PLAN','SERVICE_ITEM'))`,
  ...tellOfItems('insert', 'CREATED'),
  ...tellOfItems('update', 'UPDATED'),
  ...tellOfItems('delete', 'DELETED'),
  `insert into event (kind, node_id, action, version, name, since)
     select 'SERVICE_ITEM', id, 'CREATED', 1, name, (now() at time zone 'Asia/Shanghai')::date from service_item`,
]
