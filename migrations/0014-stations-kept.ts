import { Migration } from '@mikro-orm/migrations'

/**
 * Stations kept as carefully as grids: on which days they are open, what they are for, every state that they were in; the floor area that
 * a district wants; service items as a catalogue, and which station does which from when to when; accounts that keep stations.
 */
export class StationsKept extends Migration {
  override name = '0014-stations-kept'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const FUNCTIONS = `array['GOVERNMENT_SERVICE','PARTY_LIFE','CIVILITY_PRACTICE','GOVERNANCE','DELIBERATION','RECREATION']::text[]`

/** What a version has of its station, in the order of the table. */
const COLUMNS = `code, kind, division_code, name, name_en, pinyin, initials, address, phone, location, opening_hours, open_week, area, accessible, deleted_at`

const statements = [
  'alter table account_right drop constraint account_right_role_check',
  `alter table account_right add constraint account_right_role_check check (role in ('PLANNER','REVIEWER','STATION_KEEPER'))`,

  `alter table district_settings
     add column district_center_area double precision default 20000 check (district_center_area between 0 and 10000000),
     add column subdistrict_center_area double precision default 400 check (subdistrict_center_area between 0 and 10000000),
     add column community_center_area double precision default 400 check (community_center_area between 0 and 10000000)`,

  `alter table service_station
     add column opens_on date,
     add column closes_on date,
     add column works datemultirange not null default '{}',
     add column functions text[] not null default '{}',
     add constraint service_station_days check (closes_on > opens_on),
     add constraint service_station_functions check (functions <@ ${FUNCTIONS})`,

  /* Every state that a station was in, and between which days it held. Rows are added and ended, never changed otherwise */
  `create table service_station_version (
     station_id uuid not null references service_station,
     version integer not null,
     code text,
     kind text not null,
     division_code text collate "C" not null,
     name text not null,
     name_en text,
     pinyin text not null,
     initials text not null,
     address text,
     phone text,
     location geography(Point,4326) not null,
     opening_hours text,
     open_week int4multirange,
     area double precision,
     accessible boolean,
     deleted_at timestamptz,
     opens_on date,
     closes_on date,
     works datemultirange not null default '{}',
     functions text[] not null default '{}',
     services text[] not null default '{}',
     valid_from date not null,
     valid_to date,
     recorded_at timestamptz not null default now(),
     author_id uuid references account,
     through text not null check (through in ('EDIT','BULK_EDIT','IMPORT','PUBLICATION','SAMPLE','BEFORE_HISTORY')),
     primary key (station_id, version),
     check (valid_to >= valid_from)
   )`,
  `insert into service_station_version (station_id, version, ${COLUMNS}, services, valid_from, through)
   select id, version, ${COLUMNS},
     array(select i.code from station_service_item x join service_item i on i.id = x.service_item_id where x.station_id = s.id order by i.code collate "C"),
     (created_at at time zone 'Asia/Shanghai')::date, 'BEFORE_HISTORY' from service_station s`,
  'create index service_station_version_location on service_station_version using gist (location)',
  'create index service_station_version_place on service_station_version using gist ((location::geometry))',
  'create index service_station_version_division on service_station_version (division_code)',
  'create index service_station_version_order on service_station_version (pinyin, station_id)',

  /* Which station does what, and when: several spans of days that do not meet */
  'alter table station_service_item drop constraint station_service_item_pkey',
  `alter table station_service_item
     add column since date,
     add column until date,
     add check (until > since),
     add constraint station_service_item_span exclude using gist (station_id with =, service_item_id with =, daterange(since, until) with &&)`,
  'create index station_service_item_station on station_service_item (station_id)',

  /* The catalogue: main items and the sub-items below them */
  `alter table service_item
     add column version integer not null default 1,
     add column parent_id uuid references service_item check (parent_id <> id),
     add column levels text[] not null default '{}' check (levels <@ array['DISTRICT','SUBDISTRICT','COMMUNITY']::text[]),
     add column department text,
     add column documents text[] not null default '{}',
     add column deputised boolean,
     add column deputised_how text,
     add column synonyms text[] not null default '{}',
     add column sample boolean not null default false,
     add column updated_at timestamptz not null default now(),
     add column removed_at timestamptz`,
  'create index service_item_parent on service_item (parent_id)',
]
