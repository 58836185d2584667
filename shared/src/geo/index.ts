export * from './bbox.ts'
export * from './contains.ts'
export * from './datum.ts'
export * from './fastArea.ts'
export type { ParseOptions } from './geometryObject.ts'
export * from './interiorPoint.ts'
export * from './invalidity.ts'
export * from './measures.ts'
export * from './order.ts'
export * from './orientation.ts'
export * from './parseBoundary.ts'
export {
  type GeometryReason,
  geometryReasons,
  isMending,
  type ParseChange,
  type Parsed,
  type ParseProblem,
} from './parsed.ts'
export * from './parseFeature.ts'
export * from './parseFeatureCollection.ts'
export * from './parseGeoJSONText.ts'
export * from './parseGeometry.ts'
export * from './parsePoint.ts'
export { type Degrees, positionOfDegrees } from './parsePosition.ts'
export * from './position.ts'
export { type DegreeBoundary, roundBoundary } from './roundBoundary.ts'
export * from './segments.ts'
export * from './toGeoJSON.ts'
export { isCounterClockwise } from './winding.ts'
