import type { Reader } from '../../database/access.ts'
import { holdsAt } from '../../database/holds-on.ts'
import { rows } from '../../database/rows.ts'
import type { Entry } from './entry.ts'

/** SQL of the columns of an entry, from what each kind of thing has. */
interface Columns {
  readonly kind: Entry['kind']
  readonly nodeId: string
  readonly source: string
  readonly code?: string
  readonly label: string
  readonly labelEn?: string
  readonly names?: readonly string[]
  readonly texts?: readonly string[]
  /** A list of other names. */
  readonly synonyms?: string
  readonly place?: string
  /** The first day on which it is found, and the first on which it no longer is. */
  readonly days?: readonly [from: string, to: string]
}

const entryColumns = ({
  kind,
  nodeId,
  source,
  code,
  label,
  labelEn,
  names,
  texts,
  synonyms,
  place,
  days,
}: Columns): string =>
  `'${kind}' as kind, ${nodeId} as "nodeId", ${source} as source, ${code ?? 'null'} as code, ${label} as label, ${labelEn ?? 'null'} as "labelEn",
   array[${names ?? ''}]::text[]${synonyms ? ` || ${synonyms}` : ''} as names, array[${texts ?? ''}]::text[] as texts,
   ${place ? `case when ${place} is null then null else json_build_object('longitude', ST_X(${place}), 'latitude', ST_Y(${place})) end` : 'null::json'} as place,
   ${days?.[0] ?? 'null::date'}::text as "validFrom", ${days?.[1] ?? 'null::date'}::text as "validTo"`

/** What ends before today is not looked for; what begins later is kept until its day. */
const stillToCome = (row: string, day: string): string => `(${row}.valid_to is null or ${row}.valid_to > ${day}::date)`

/** Entries of stations, by uuid. */
export const entriesOfStations = (reader: Reader, ids: readonly string[]): Promise<Entry[]> =>
  rows(
    reader,
    `select ${entryColumns({
      kind: 'STATION',
      nodeId: 's.id',
      source: `'STATION:' || s.id`,
      code: 's.division_code',
      label: 's.name',
      labelEn: 's.name_en',
      texts: ['s.address', 's.code'],
      place: 's.location::geometry',
      days: [`coalesce(s.opens_on, '-infinity')`, 's.closes_on'],
    })} from service_station s where s.id = any($1::uuid[]) and s.deleted_at is null`,
    [ids],
  )

/** Entries of service items, by uuid. */
export const entriesOfServiceItems = (reader: Reader, ids: readonly string[]): Promise<Entry[]> =>
  rows(
    reader,
    `select ${entryColumns({
      kind: 'SERVICE',
      nodeId: 'i.id',
      source: `'SERVICE_ITEM:' || i.id`,
      label: 'i.name',
      labelEn: 'i.name_en',
      texts: ['i.code', 'i.category', 'i.category_en'],
      synonyms: 'i.synonyms',
    })} from service_item i where i.id = any($1::uuid[]) and i.removed_at is null`,
    [ids],
  )

/** Entries of divisions, by uuid, as they are today and later. */
export const entriesOfDivisions = (reader: Reader, ids: readonly string[], day: string): Promise<Entry[]> =>
  rows(
    reader,
    `select ${entryColumns({
      kind: 'DIVISION',
      nodeId: 'd.division_id',
      source: `'DIVISION:' || d.division_id`,
      code: 'd.code',
      label: 'd.name',
      labelEn: 'd.name_en',
      texts: ['d.code'],
      place: 'd.label_point',
      days: ['d.valid_from', 'd.valid_to'],
    })} from division_version d where d.division_id = any($1::uuid[]) and ${stillToCome('d', '$2')}`,
    [ids, day],
  )

/** Entries of grids, by uuid, as they are today and later. A grid is known by its community's name and its own. */
export const entriesOfGrids = (reader: Reader, ids: readonly string[], day: string): Promise<Entry[]> =>
  rows(
    reader,
    `select ${entryColumns({
      kind: 'GRID',
      nodeId: 'g.grid_id',
      source: `'GRID:' || g.grid_id`,
      code: 'g.code',
      label: 'g.name',
      names: ['c.name || g.name', `c.name_en || ' ' || g.name`],
      texts: ['g.code'],
      place: 'ST_Centroid(ST_Envelope(g.boundary))',
      days: ['g.valid_from', 'g.valid_to'],
    })} from grid_version g left join division_version c on c.code = left(g.code, 12) and ${holdsAt('greatest($2::date, g.valid_from)', 'c')}
     where g.grid_id = any($1::uuid[]) and ${stillToCome('g', '$2')}`,
    [ids, day],
  )

/** Uuids of the grids that hang on some divisions: they are found by the community's name, too. */
export const gridsOfDivisions = async (reader: Reader, ids: readonly string[]): Promise<string[]> => {
  const found = await rows<{ id: string }>(
    reader,
    `select distinct g.grid_id as id from division_version d join grid_version g on g.code >= d.code and g.code < d.code || '~'
     where d.division_id = any($1::uuid[]) and length(d.code) = 12`,
    [ids],
  )
  return found.map(({ id }) => id)
}

/** Entries of the named streets of a district: each name once, in the middle of its longest stretch. */
export const entriesOfStreets = (reader: Reader, district: string): Promise<Entry[]> =>
  rows(
    reader,
    `select distinct on (b.name) ${entryColumns({
      kind: 'STREET',
      nodeId: 'null::uuid',
      source: `'STREETS:' || b.district_code`,
      code: 'b.district_code',
      label: 'b.name',
      place: 'ST_PointOnSurface(b.geometry)',
    })} from backdrop b where b.district_code = $1 and b.kind = 'ROAD' and b.name <> '' order by b.name, ST_Length(b.geometry) desc`,
    [district],
  )

/** What a building's name ends with, behind the name that it shares with its neighbours: 3栋, 12号, 5号楼. */
export const HOUSE = '[0-9]+(号楼|号|栋|幢|座)?$'

/** Entries of the estates and lanes of a district that its buildings are named after: each name once, where its first building is. */
export const entriesOfAddresses = (reader: Reader, district: string): Promise<Entry[]> =>
  rows(
    reader,
    `with named as (
       select regexp_replace(name, '${HOUSE}', '') as name, code, district_code, location from building where district_code = $1)
     select distinct on (b.name) ${entryColumns({
       kind: 'ADDRESS',
       nodeId: 'null::uuid',
       source: `'ADDRESSES:' || b.district_code`,
       code: 'b.district_code',
       label: 'b.name',
       place: 'b.location',
     })} from named b where length(b.name) > 1 order by b.name, b.code`,
    [district],
  )

/** Events after a place that concern what can be found, in order: of the numbers, not of the texts as which they come. */
export const eventsAfter = (
  reader: Reader,
  position: string,
  limit: number,
): Promise<{ kind: string; nodeId: string; position: string }[]> =>
  rows(
    reader,
    `select kind, node_id as "nodeId", position::text as position from event e where e.position > $1::bigint order by e.position limit $2`,
    [position, limit],
  )
