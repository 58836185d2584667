import type { Grid } from '@geyi/shared/coverage'
import { toGeoJSON } from '@geyi/shared/geo'
import type { RawFeature } from '../formats/feature/raw-feature.ts'

/** Lines of a FeatureCollection: cleaned boundaries with the ids and properties that the file gave them. */
export function* fixedCollection(grids: readonly Grid[], features: ReadonlyMap<number, RawFeature>): Generator<string> {
  yield '{"type":"FeatureCollection","features":['
  let separator = '\n'
  for (const { id: row, boundary } of grids) {
    const { id, properties } = features.get(Number(row))!
    const geometry = toGeoJSON(boundary)
    yield `${separator}${JSON.stringify({ type: 'Feature', ...(id !== undefined && { id }), properties, geometry })}`
    separator = ',\n'
  }
  yield '\n]}\n'
}
