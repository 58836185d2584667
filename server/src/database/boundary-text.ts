/** SQL for a stored boundary as GeoJSON text: a Polygon when it is in one piece, else a MultiPolygon. Seven decimals are exactly E7. */
export const boundaryText = (column: string): string =>
  `ST_AsGeoJSON(case when ST_NumGeometries(${column}) = 1 then ST_GeometryN(${column}, 1) else ${column} end, 7)`
