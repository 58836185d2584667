import type { MultiPolygon } from '@geyi/shared/geo'
import type { Engine } from '../src/database/engine/engine.ts'
import { oneRow } from '../src/database/rows.ts'

/** What PostGIS finds wrong with a coverage. */
export interface Findings {
  /** Boundaries that are no valid polygons. */
  unsound: number
  /** Edges that `ST_CoverageInvalidEdges` flags. */
  flagged: number
  /** Those of them that are a known false alarm: see below. */
  falseAlarms: number
}

/** A boundary in lattice units, in which PostGIS counts as exactly as we do. */
export const toText = (boundary: MultiPolygon): string =>
  `MULTIPOLYGON(${boundary
    .map(polygon => `(${polygon.map(ring => `(${ring.map(([x, y]) => `${x} ${y}`).join(',')})`).join(',')})`)
    .join(',')})`

/**
 * Has PostGIS judge a coverage. It flags an edge within a hole wrongly where the hole touches its shell: it looks whether the edge leaves the
 * common vertex into the corner of the shell there and does not see that the hole takes that corner away (GEOS 3.14, `InvalidSegmentDetector`).
 * An edge is taken for such a false alarm only if a boundary passes one of its ends more than once and PostGIS itself finds, exactly, that its grid's
 * interior meets that of no other, and that no other edge meets it anywhere but at its ends unless it is the same.
 */
export const findingsOf = (engine: Engine, boundaries: readonly MultiPolygon[]): Promise<Findings> =>
  oneRow<Findings>(
    engine.em,
    `with shape as materialized (
       select i, ST_GeomFromText(text) as shape from json_array_elements_text($1::json) with ordinality given(text, i)
     ), judged as (
       select i, shape, ST_CoverageInvalidEdges(shape) over () as edges from shape
     ), flagged as materialized (
       select i, shape, (ST_DumpSegments(edges)).geom as edge from judged where edges is not null
     ), near as materialized (
       select f.i, f.edge, h.shape as other, ST_Relate(f.shape, h.shape, 'T********') as meets
       from flagged f join shape h on h.i <> f.i and h.shape && f.edge
     ), meeting as (
       select near.i, near.edge, near.other, near.meets, segment.geom as segment
       from near, ST_DumpSegments(ST_Boundary(near.other)) segment where segment.geom && near.edge
     ), doubtful as (
       select i, edge,
         bool_or(meets or not ST_Equals(edge, segment) and (ST_Relate(edge, segment, 'T********')
           or ST_Relate(edge, segment, '*T*******') or ST_Relate(edge, segment, '***T*****'))) as wrong
       from meeting group by i, edge
     ), passed as (
       select i, edge, other from meeting, (values (1), (-1)) ends(n)
       where ST_Intersects(segment, ST_PointN(edge, n)) group by i, edge, other, n having count(*) > 2
     )
     select (select count(*) from shape where not ST_IsValid(shape))::int as unsound,
       (select count(*) from flagged)::int as flagged,
       (select count(*) from doubtful where not wrong and (i, edge) in (select i, edge from passed))::int as "falseAlarms"`,
    [JSON.stringify(boundaries.map(toText))],
  )

/**
 * What PostGIS of any version finds of boundaries: invalid polygons, pairs that overlap, and how wide, in lattice units, a strip is by which all of their
 * ground differs from that of others; less than one where a vertex was put on an edge of the rim.
 */
export const groundOf = (
  engine: Engine,
  boundaries: readonly MultiPolygon[],
  others: readonly MultiPolygon[],
): Promise<{ unsound: number; overlaps: number; apart: number }> =>
  oneRow(
    engine.em,
    `with shape as materialized (
       select i, ST_GeomFromText(text) as shape from json_array_elements_text($1::json) with ordinality given(text, i)
     ), strip as (
       select (ST_Dump(ST_SymDifference((select ST_Union(shape) from shape),
         (select ST_Union(ST_GeomFromText(text)) from json_array_elements_text($2::json) text)))).geom as strip
     )
     select (select count(*) from shape where not ST_IsValid(shape))::int as unsound,
       (select count(*) from shape a join shape b on a.i < b.i and a.shape && b.shape
        where ST_Relate(a.shape, b.shape, '2********'))::int as overlaps,
       (select coalesce(max(2 * ST_Area(strip) / ST_Perimeter(strip)), 0) from strip)::float8 as apart`,
    [JSON.stringify(boundaries.map(toText)), JSON.stringify(others.map(toText))],
  )
