import { Migration } from '@mikro-orm/migrations'

/**
 * Divisions, grids and their dated versions, stations, buildings, staff, backdrop, settings, accounts.
 * Codes are collated byte by byte: one index then serves both their order and the range of a subtree.
 */
export class DivisionsGridsStations extends Migration {
  override name = '0001-divisions-grids-stations'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements = [
  /* Settings of the whole instance and of each district */
  `create table instance (
     id boolean primary key default true check (id),
     cursor_key text not null
   )`,
  `create table district_settings (
     district_code text primary key,
     name_zh text not null,
     name_en text not null,
     households_min integer not null default 200,
     households_max integer not null default 300,
     time_zone text not null default 'Asia/Shanghai',
     sample boolean not null default false,
     check (households_min between 1 and households_max)
   )`,

  /* Divisions: an identity, and what was true of it between two dates */
  `create table division (id uuid primary key, created_at timestamptz not null default now())`,
  `create table division_version (
     id uuid primary key,
     division_id uuid not null references division,
     version integer not null,
     code text collate "C" not null check (code ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$'),
     level text not null check (level in ('PROVINCE','PREFECTURE','DISTRICT','SUBDISTRICT','COMMUNITY')),
     name text not null,
     name_en text,
     pinyin text not null,
     initials text not null,
     boundary geometry(MultiPolygon,4326),
     area double precision,
     valid_from date not null,
     valid_to date,
     check (valid_to > valid_from),
     unique (division_id, version),
     exclude using gist (division_id with =, daterange(valid_from, valid_to) with &&),
     exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
   )`,
  `create index division_version_code on division_version (code)`,
  `create index division_version_boundary on division_version using gist (boundary)`,
  `create index division_version_search on division_version
     using gin ((name || ' ' || coalesce(name_en,'') || ' ' || pinyin || ' ' || initials) gin_trgm_ops)`,

  /* Grids likewise */
  `create table grid (id uuid primary key, created_at timestamptz not null default now())`,
  `create table grid_version (
     id uuid primary key,
     grid_id uuid not null references grid,
     version integer not null,
     code text collate "C" not null check (code ~ '^[0-9]{15}$'),
     kind text not null check (kind in ('GENERAL','SPECIAL')),
     name text not null,
     pinyin text not null,
     initials text not null,
     boundary geometry(MultiPolygon,4326) not null,
     area double precision not null,
     households integer not null default 0,
     population integer not null default 0,
     valid_from date not null,
     valid_to date,
     check (valid_to > valid_from),
     unique (grid_id, version),
     exclude using gist (grid_id with =, daterange(valid_from, valid_to) with &&),
     exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
   )`,
  `create index grid_version_code on grid_version (code)`,
  `create index grid_version_boundary on grid_version using gist (boundary)`,
  `create index grid_version_search on grid_version
     using gin ((name || ' ' || code || ' ' || pinyin || ' ' || initials) gin_trgm_ops)`,
  `create table grid_staff (
     id uuid primary key,
     grid_id uuid not null references grid,
     role text not null check (role in ('LEADER','WORKER')),
     name text not null,
     office_phone text,
     since date not null,
     until date
   )`,
  `create unique index grid_staff_leader on grid_staff (grid_id) where role = 'LEADER' and until is null`,
  `create index grid_staff_grid on grid_staff (grid_id)`,

  /* Stations and what can be done there */
  `create table service_item (
     id uuid primary key,
     code text not null unique,
     name text not null,
     name_en text,
     category text not null,
     category_en text,
     pinyin text not null,
     initials text not null
   )`,
  `create table service_station (
     id uuid primary key,
     version integer not null default 1,
     code text unique,
     kind text not null check (kind in ('DISTRICT_CENTER','SUBDISTRICT_CENTER','COMMUNITY_CENTER','SERVICE_STATION','RED_POST','COURIER_POST')),
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
     accessible boolean not null default false,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     deleted_at timestamptz
   )`,
  `create index service_station_location on service_station using gist (location) where deleted_at is null`,
  `create index service_station_division on service_station (division_code)`,
  `create index service_station_order on service_station (pinyin, id)`,
  `create index service_station_search on service_station
     using gin ((name || ' ' || coalesce(name_en,'') || ' ' || pinyin || ' ' || initials || ' ' || coalesce(address,'')) gin_trgm_ops)`,
  `create table station_service_item (
     station_id uuid not null references service_station,
     service_item_id uuid not null references service_item,
     primary key (station_id, service_item_id)
   )`,
  `create index station_service_item_item on station_service_item (service_item_id)`,

  /* Buildings: counts only, never a resident */
  `create table building (
     id uuid primary key,
     district_code text not null,
     code text not null,
     name text,
     location geometry(Point,4326) not null,
     footprint geometry(MultiPolygon,4326),
     households integer not null default 0 check (households >= 0),
     population integer not null default 0 check (population >= 0),
     grid_id uuid references grid,
     unique (district_code, code)
   )`,
  `create index building_location on building using gist (location)`,
  `create index building_footprint on building using gist (footprint)`,
  `create index building_grid on building (grid_id)`,

  /* What lies under the grids when there are no tiles */
  `create table backdrop (
     id uuid primary key,
     district_code text not null,
     kind text not null check (kind in ('ROAD','WATER','GREEN','BLOCK')),
     class text not null,
     name text,
     geometry geometry(Geometry,4326) not null
   )`,
  `create index backdrop_geometry on backdrop using gist (geometry)`,

  /* Accounts */
  `create table account (
     id uuid primary key,
     username text not null unique,
     display_name text not null,
     password_hash text not null,
     disabled boolean not null default false,
     demo boolean not null default false,
     created_at timestamptz not null default now()
   )`,
  `create table account_right (
     account_id uuid not null references account,
     role text not null check (role in ('PLANNER')),
     division_code text not null,
     primary key (account_id, role, division_code)
   )`,
  `create table session (
     token_hash text primary key,
     account_id uuid not null references account,
     created_at timestamptz not null default now(),
     expires_at timestamptz not null
   )`,
  `create index session_account on session (account_id)`,
]
