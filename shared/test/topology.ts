import { topology } from 'topojson-server'
import type { MultiPolygon } from '../src/geo/position.ts'

type Shape = { readonly boundary: MultiPolygon }

/** A copy of boundaries as GeoJSON, which TopoJSON changes in place. */
export const toFeatures = (shapes: readonly Shape[]) => ({
  type: 'FeatureCollection' as const,
  features: shapes.map(({ boundary }) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'MultiPolygon' as const, coordinates: structuredClone(boundary) as unknown as number[][][][] },
  })),
})

/** How many arcs TopoJSON finds in boundaries. */
export const arcsByTopoJSON = (features: ReturnType<typeof toFeatures>): number => topology({ features }).arcs.length
