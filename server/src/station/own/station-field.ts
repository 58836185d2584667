import { wordsOf } from '../../graphql/words.ts'
import type { ServiceStation } from './station.entity.ts'

/** What is told of no change: who it is, and what follows from what is told. */
type Untold = 'id' | 'version' | 'pinyin' | 'initials' | 'openWeek' | 'updatedAt'

/** What is kept of a station and may be changed. */
interface Kept<Word extends string = string> {
  /** How the API and the history name it. */
  readonly word: Word
  readonly meaning: string
  /** SQL: its text in a row, null where there is nothing. */
  readonly text: (from: From) => string
}

/** Where the text is taken from: a row, an array of the texts of its services, and its place as a geometry. */
interface From {
  readonly row: string
  readonly services: string
  readonly location: string
}

const seven = (axis: string, place: string) => `round(${axis}(${place})::numeric, 7)::float8`

/** SQL: the works of a station as files write them, null where there are none. */
export const worksText = (row: string): string =>
  `nullif(array_to_string(array(select lower(w)::text || '/' || coalesce(upper(w)::text, '') from unnest(${row}.works) w), ';'), '')`

const column = <const Word extends string>(word: Word, name: string, meaning: string): Kept<Word> => ({
  word,
  meaning,
  text: ({ row }) => `${row}.${name}::text`,
})

const kept = {
  code: column('CODE', 'code', 'Its code.'),
  kind: column('KIND', 'kind', 'Its kind.'),
  divisionCode: column('DIVISION', 'division_code', 'Code of the division that it serves.'),
  name: column('NAME', 'name', 'Name in Chinese.'),
  nameEn: column('NAME_EN', 'name_en', 'Name in English.'),
  address: column('ADDRESS', 'address', 'Address in words.'),
  phone: column('PHONE', 'phone', 'Public phone.'),
  location: {
    word: 'LOCATION',
    meaning: 'Where it is: longitude and latitude in degrees.',
    text: ({ location }) => `${seven('ST_X', location)} || ', ' || ${seven('ST_Y', location)}`,
  },
  openingHours: column('OPENING_HOURS', 'opening_hours', 'Opening hours.'),
  area: column('AREA', 'area', 'Floor area, square metres.'),
  accessible: column('ACCESSIBLE', 'accessible', 'Whether it can be reached with a wheelchair.'),
  opensOn: column('OPENS_ON', 'opens_on', 'First day on which it is open.'),
  closesOn: column('CLOSES_ON', 'closes_on', 'First day on which it is closed for good.'),
  works: {
    word: 'WORKS',
    meaning: 'Days on which it is closed for works.',
    text: ({ row }) => worksText(row),
  },
  functions: {
    word: 'FUNCTIONS',
    meaning: 'What it is for.',
    text: ({ row }) => `nullif(array_to_string(${row}.functions, ';'), '')`,
  },
  services: {
    word: 'SERVICES',
    meaning: 'Codes of the service items that can be done there, with their days.',
    text: ({ services }) => `nullif(array_to_string(${services}, ';'), '')`,
  },
  deletedAt: {
    word: 'DELETED',
    meaning: 'Whether it was deleted.',
    text: ({ row }) => `case when ${row}.deleted_at is not null then 'true' end`,
  },
} as const satisfies Record<Exclude<Extract<keyof ServiceStation, string>, Untold> | 'services', Kept>

export type StationField = (typeof kept)[keyof typeof kept]['word']

const fields: readonly Kept<StationField>[] = Object.values(kept)

export const StationField = wordsOf<StationField>(
  'StationField',
  'What is kept of a station and may be changed.',
  Object.fromEntries(fields.map(({ word, meaning }) => [word, meaning])) as Record<StationField, string>,
)

/**
 * SQL for the fields of a station, a version of it or a staged row as one JSON object of texts, null where there is nothing: what was
 * and what is can then be compared field by field, and read. Its services are an expression for an array of their texts.
 */
export const fieldTexts = (row: string, services: string, location = `${row}.location::geometry`): string =>
  `json_build_object(${fields.map(({ word, text }) => `'${word}', ${text({ row, services, location })}`).join(', ')})`

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
  fields
    .map(({ word: field }) => ({ field, before: before?.[field] ?? null, after: after[field] ?? null }))
    .filter(({ before, after }) => before !== after)
