import type { Reader } from '../database/access.ts'
import { boundaryText } from '../database/boundary-text.ts'
import { holdsOn } from '../database/holds-on.ts'
import { oneRow, rows } from '../database/rows.ts'
import { FeatureKind } from '../formats/feature/feature-kind.ts'
import type { FieldName } from '../formats/feature/fields.ts'
import { serviceTexts } from '../station/offer/station-services.query.ts'
import { worksText } from '../station/own/station-field.ts'
import { placeCodeOf } from '../versions/station-code.query.ts'
import type { ExportedField } from './columns.ts'

/** A feature on its way out: its fields by name, and its geometry as GeoJSON and WKT. */
export interface ExportedRow extends Readonly<Partial<Record<Exclude<`${FieldName}`, 'wkt'>, unknown>>> {
  /** Where the next page begins. */
  readonly key: string
  readonly geometry: string | null
  readonly wkt: string | null
}

/** Geometry columns of a boundary: seven decimals are exactly E7. */
const boundary = (column: string): string =>
  `${boundaryText(column)} as geometry,
   ST_AsText(case when ST_NumGeometries(${column}) = 1 then ST_GeometryN(${column}, 1) else ${column} end, 7) as wkt`

const place = (column: string): string =>
  `round(ST_X(${column}) * 1e7) / 1e7 as longitude, round(ST_Y(${column}) * 1e7) / 1e7 as latitude`

/** How the rows of a kind are read. */
interface Select<Kind extends FeatureKind> {
  /** Orders the rows the same way on every engine; the code, if nothing else is said. */
  readonly key?: string
  /** Each field's expression. */
  readonly fields: Readonly<Record<ExportedField<Kind>, string>>
  readonly place: string
  /** What lies in a box, or does not. */
  readonly ground: string
  /** Where they are, of the division whose code is `$1`. */
  readonly from: (day: string) => string
}

const selects: { readonly [Kind in FeatureKind]: Select<Kind> } = {
  [FeatureKind.DIVISIONS]: {
    fields: { code: 'v.code', name: 'v.name', nameEn: 'v.name_en' },
    place: boundary('v.boundary'),
    ground: 'v.boundary',
    from: day => `division_version v where v.code like $1 || '%' and ${holdsOn(day)}`,
  },
  [FeatureKind.GRIDS]: {
    fields: {
      code: 'v.code',
      name: 'v.name',
      kind: 'v.kind',
      households: 'v.households',
      population: 'v.population',
    },
    place: boundary('v.boundary'),
    ground: 'v.boundary',
    from: day => `grid_version v where v.code like $1 || '%' and ${holdsOn(day)}`,
  },
  [FeatureKind.STATIONS]: {
    fields: {
      code: 'coalesce(t.code, p.place_code)',
      kind: 't.kind',
      division: 't.division_code',
      name: 't.name',
      nameEn: 't.name_en',
      address: 't.address',
      phone: 't.phone',
      openingHours: 't.opening_hours',
      area: 't.area',
      accessible: 't.accessible',
      opensOn: 't.opens_on::text',
      closesOn: 't.closes_on::text',
      works: worksText('t'),
      functions: `nullif(array_to_string(t.functions, ';'), '')`,
      serviceItems: `nullif(array_to_string(${serviceTexts('t.id')}, ';'), '')`,
    },
    place: `${place('t.location::geometry')}, ST_AsGeoJSON(t.location, 7) as geometry, null as wkt`,
    ground: 't.location::geometry',
    from: () =>
      `service_station t left join (${placeCodeOf}) p on p.id = t.id where t.division_code like $1 || '%' and t.deleted_at is null`,
  },
  [FeatureKind.BUILDINGS]: {
    key: `b.district_code || ' ' || b.code`,
    fields: { code: 'b.code', name: 'b.name', households: 'b.households', population: 'b.population' },
    place: `${place('b.location')},
       case when b.footprint is null then ST_AsGeoJSON(b.location, 7) else ${boundaryText('b.footprint')} end as geometry,
       ST_AsText(case when ST_NumGeometries(b.footprint) = 1 then ST_GeometryN(b.footprint, 1) else b.footprint end, 7) as wkt`,
    ground: 'coalesce(b.footprint, b.location)',
    from: () => `building b where b.district_code like $1 || '%'`,
  },
}

/** Which features leave. */
export interface ExportScope {
  /** Code of the division whose features leave; empty for all. */
  readonly within: string
  readonly day: string
  /** Only what meets this box, in degrees. */
  readonly box?: Box | undefined
}

interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

const inBox = (ground: string): string =>
  ` and ($2::float8 is null or ST_Intersects(${ground}, ST_MakeEnvelope($2::float8, $3::float8, $4::float8, $5::float8, 4326)))`

const parametersOf = ({ within, box }: ExportScope): unknown[] => [
  within,
  box?.west ?? null,
  box?.south ?? null,
  box?.east ?? null,
  box?.north ?? null,
]

/** The statement that reads the rows of a kind as of a day. */
const selectOf = (kind: FeatureKind, day: string): string => {
  const { fields, key = fields.code, place, ground, from } = selects[kind]
  const columns = Object.entries(fields).map(([name, expression]) => `${expression} as "${name}"`)
  return `select ${key} as key, ${columns.join(', ')}, ${place} from ${from(day)}${inBox(ground)}`
}

const PAGE = 1_000

/** All features of a kind within a division, as they were on a day, in the order of their codes. */
export async function* exportedRows(
  reader: Reader,
  kind: FeatureKind,
  scope: ExportScope,
): AsyncGenerator<ExportedRow> {
  let after = ''
  for (;;) {
    const page = await rows<ExportedRow>(
      reader,
      `select * from (${selectOf(kind, scope.day)}) e where key collate "C" > $6 order by key collate "C" limit ${PAGE}`,
      [...parametersOf(scope), after],
    )
    yield* page
    if (page.length < PAGE) return
    after = page.at(-1)!.key
  }
}

/** How many features would leave, and how many positions they have. */
export const sizeOfExport = (
  reader: Reader,
  kind: FeatureKind,
  scope: ExportScope,
): Promise<{ rows: number; positions: number }> => {
  const { ground, from } = selects[kind]
  return oneRow(
    reader,
    `select count(*)::int as rows, coalesce(sum(ST_NPoints(${ground})), 0)::float8 as positions from ${from(scope.day)}${inBox(ground)}`,
    parametersOf(scope),
  )
}
