export * from './bbox.ts'
export * from './contains.ts'
export * from './datum.ts'
export * from './fastArea.ts'
export * from './interiorPoint.ts'
export * from './measures.ts'
export * from './order.ts'
export * from './orientation.ts'
export type { ParseOptions } from './parse/geometryObject.ts'
export * from './parse/parseBoundary.ts'
export {
  type GeometryReason,
  geometryReasons,
  isMending,
  type ParseChange,
  type Parsed,
  type ParseProblem,
} from './parse/parsed.ts'
export * from './parse/parseFeature.ts'
export * from './parse/parseFeatureCollection.ts'
export * from './parse/parseGeoJSONText.ts'
export * from './parse/parseGeometry.ts'
export * from './parse/parsePoint.ts'
export { type Degrees, positionOfDegrees } from './parse/parsePosition.ts'
export { type DegreeBoundary, roundBoundary } from './parse/roundBoundary.ts'
export * from './plane/invalidity.ts'
export * from './plane/segments.ts'
export { isCounterClockwise } from './plane/winding.ts'
export * from './position.ts'
export * from './toGeoJSON.ts'
