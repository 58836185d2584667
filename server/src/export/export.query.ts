import type { Reader } from '../database/access.ts'
import { boundaryText } from '../database/boundary-text.ts'
import { holdsOn } from '../database/holds-on.ts'
import { rows } from '../database/rows.ts'
import { FeatureKind } from '../formats/feature/feature-kind.ts'
import { serviceTexts } from '../station/catalogue/station-services.query.ts'
import { worksText } from '../station/own/station-field.ts'
import { placeCodeOf } from '../versions/station-code.query.ts'

/** A feature on its way out: its fields by name, and its geometry as GeoJSON and WKT. */
export interface ExportedRow {
  /** Where the next page begins. */
  readonly key: string
  readonly geometry: string | null
  readonly wkt: string | null
  readonly [field: string]: unknown
}

/** Geometry columns of a boundary: seven decimals are exactly E7. */
const boundary = (column: string): string =>
  `${boundaryText(column)} as geometry,
   ST_AsText(case when ST_NumGeometries(${column}) = 1 then ST_GeometryN(${column}, 1) else ${column} end, 7) as wkt`

const place = (column: string): string =>
  `round(ST_X(${column}) * 1e7) / 1e7 as longitude, round(ST_Y(${column}) * 1e7) / 1e7 as latitude`

/** For each kind its rows, with a key that orders them the same way on every engine. */
const selects: Readonly<Record<FeatureKind, (day: string) => string>> = {
  [FeatureKind.DIVISIONS]: day =>
    `select v.code as key, v.code, v.name, v.name_en as "nameEn", ${boundary('v.boundary')}
     from division_version v where v.code like $1 || '%' and ${holdsOn(day)}`,
  [FeatureKind.GRIDS]: day =>
    `select v.code as key, v.code, v.name, v.kind, v.households, v.population, ${boundary('v.boundary')}
     from grid_version v where v.code like $1 || '%' and ${holdsOn(day)}`,
  [FeatureKind.STATIONS]: () =>
    `select coalesce(t.code, p.place_code) as key, coalesce(t.code, p.place_code) as code, t.kind, t.division_code as division, t.name, t.name_en as "nameEn",
       t.address, t.phone, t.opening_hours as "openingHours", t.area, t.accessible,
       t.opens_on::text as "opensOn", t.closes_on::text as "closesOn", ${worksText('t')} as works, nullif(array_to_string(t.functions, ';'), '') as functions,
       nullif(array_to_string(${serviceTexts('t.id')}, ';'), '') as "serviceItems",
       ${place('t.location::geometry')}, ST_AsGeoJSON(t.location, 7) as geometry, null as wkt
     from service_station t left join (${placeCodeOf}) p on p.id = t.id where t.division_code like $1 || '%' and t.deleted_at is null`,
  [FeatureKind.BUILDINGS]: () =>
    `select b.district_code || ' ' || b.code as key, b.code, b.name, b.households, b.population, ${place('b.location')},
       case when b.footprint is null then ST_AsGeoJSON(b.location, 7) else ${boundaryText('b.footprint')} end as geometry,
       ST_AsText(case when ST_NumGeometries(b.footprint) = 1 then ST_GeometryN(b.footprint, 1) else b.footprint end, 7) as wkt
     from building b where b.district_code like $1 || '%'`,
}

const PAGE = 1_000

/** All features of a kind within a division, as they were on a day, in the order of their codes. */
export async function* exportedRows(
  reader: Reader,
  kind: FeatureKind,
  within: string,
  day: string,
): AsyncGenerator<ExportedRow> {
  let after = ''
  for (;;) {
    const page = await rows<ExportedRow>(
      reader,
      `select * from (${selects[kind](day)}) e where key collate "C" > $2 order by key collate "C" limit ${PAGE}`,
      [within, after],
    )
    yield* page
    if (page.length < PAGE) return
    after = page.at(-1)!.key
  }
}
