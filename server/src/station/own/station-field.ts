import { wordsOf } from '../../graphql/words.ts'

/** What is kept of a station and may be changed. */
export type StationField = keyof typeof meanings

const meanings = {
  CODE: 'Its code.',
  KIND: 'Its kind.',
  DIVISION: 'Code of the division that it serves.',
  NAME: 'Name in Chinese.',
  NAME_EN: 'Name in English.',
  ADDRESS: 'Address in words.',
  PHONE: 'Public phone.',
  LOCATION: 'Where it is: longitude and latitude in degrees.',
  OPENING_HOURS: 'Opening hours.',
  AREA: 'Floor area, square metres.',
  ACCESSIBLE: 'Whether it can be reached with a wheelchair.',
  OPENS_ON: 'First day on which it is open.',
  CLOSES_ON: 'First day on which it is closed for good.',
  WORKS: 'Days on which it is closed for works.',
  FUNCTIONS: 'What it is for.',
  SERVICES: 'Codes of the service items that can be done there, with their days.',
  DELETED: 'Whether it was deleted.',
} as const

export const StationField = wordsOf<StationField>(
  'StationField',
  'What is kept of a station and may be changed.',
  meanings,
)

const seven = (axis: string, place: string) => `round(${axis}(${place})::numeric, 7)::float8`

/** SQL: the works of a station as files write them, null where there are none. */
export const worksText = (row: string): string =>
  `nullif(array_to_string(array(select lower(w)::text || '/' || coalesce(upper(w)::text, '') from unnest(${row}.works) w), ';'), '')`

/**
 * SQL for the fields of a station, a version of it or a staged row as one JSON object of texts, null where there is nothing: what was
 * and what is can then be compared field by field, and read. Its services are an expression for an array of their texts.
 */
export const fieldTexts = (row: string, services: string, location = `${row}.location::geometry`): string =>
  `json_build_object('CODE', ${row}.code, 'KIND', ${row}.kind, 'DIVISION', ${row}.division_code, 'NAME', ${row}.name, 'NAME_EN', ${row}.name_en,
     'ADDRESS', ${row}.address, 'PHONE', ${row}.phone, 'LOCATION', ${seven('ST_X', location)} || ', ' || ${seven('ST_Y', location)},
     'OPENING_HOURS', ${row}.opening_hours, 'AREA', ${row}.area::text, 'ACCESSIBLE', ${row}.accessible::text,
     'OPENS_ON', ${row}.opens_on::text, 'CLOSES_ON', ${row}.closes_on::text,
     'WORKS', ${worksText(row)},
     'FUNCTIONS', nullif(array_to_string(${row}.functions, ';'), ''),
     'SERVICES', nullif(array_to_string(${services}, ';'), ''), 'DELETED', case when ${row}.deleted_at is not null then 'true' end)`

/** A field of which something else is said than before, in words. */
export interface FieldChange {
  readonly field: StationField
  readonly before: string | null
  readonly after: string | null
}

/** The fields in which two states differ; of a state that was not, all that are said. */
export const fieldChanges = (
  before: Readonly<Record<string, string | null>> | null,
  after: Readonly<Record<string, string | null>>,
): FieldChange[] =>
  (Object.keys(meanings) as StationField[])
    .map(field => ({ field, before: before?.[field] ?? null, after: after[field] ?? null }))
    .filter(({ before, after }) => before !== after)
