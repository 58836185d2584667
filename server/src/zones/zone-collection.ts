import { toGeoJSON } from '@geyi/shared/geo'
import type { ReadPolygons } from '../check/read-polygons.ts'
import type { ZonedFile } from './zone-file.ts'

/** Lines of a FeatureCollection: every row of the file with its own properties and its `zone`. */
export function* zonedRows({ grids, features }: ReadPolygons, { zoneOfRow }: ZonedFile): Generator<string> {
  yield* collection(
    grids.map(({ id, boundary }) => {
      const row = Number(id)
      const feature = features.get(row)!
      return {
        type: 'Feature',
        ...(feature.id !== undefined && { id: feature.id }),
        properties: { ...feature.properties, zone: zoneOfRow.get(row) },
        geometry: toGeoJSON(boundary),
      }
    }),
  )
}

/** Lines of a FeatureCollection: every zone with its boundary and its weight, under the name of the column that was counted. */
export function* dissolvedZones({ zones }: ZonedFile, column: string): Generator<string> {
  yield* collection(
    zones.map(({ zone, weight, polygons, boundary, polsbyPopper }) => ({
      type: 'Feature',
      id: zone,
      properties: { zone, [column]: weight, polygons, polsbyPopper },
      geometry: toGeoJSON(boundary),
    })),
  )
}

function* collection(features: Iterable<object>): Generator<string> {
  yield '{"type":"FeatureCollection","features":['
  let separator = '\n'
  for (const feature of features) {
    yield `${separator}${JSON.stringify(feature)}`
    separator = ',\n'
  }
  yield '\n]}\n'
}
