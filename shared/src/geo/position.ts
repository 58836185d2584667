/** A place as `[longitude, latitude]` in E7 integers: degrees × 10⁷, about 1 cm. */
export type Position = readonly [x: number, y: number]

/** A closed ring: at least four positions, the first repeated at the end. Exterior rings run counter-clockwise, holes clockwise. */
export type Ring = readonly Position[]

/** One exterior ring and its holes. */
export type Polygon = readonly Ring[]

/** A boundary in one or several pieces. */
export type MultiPolygon = readonly Polygon[]

/** E7 units in one degree. */
export const E7 = 10_000_000

/** The E7 integer nearest to a coordinate in degrees. Quantise once, where data enters. */
export const quantise = (degrees: number): number => Math.round(degrees * E7)

/** Degrees of an E7 integer. */
export const degreesOf = (e7: number): number => e7 / E7
