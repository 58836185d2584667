/** Classes of roads, from the least to the greatest: drawn in this order. */
export const ROAD_CLASSES = ['lane', 'street', 'arterial'] as const
export type RoadClass = (typeof ROAD_CLASSES)[number]

/** Width in pixels at zoom levels 11 … 19; between and beyond it follows them. */
const widths: Record<RoadClass, readonly number[]> = {
  lane: [0, 0, 0, 0, 0.8, 1.6, 3.6, 6.5, 12],
  street: [0, 0.5, 0.9, 1.6, 3, 5, 8.5, 14, 25],
  arterial: [1.2, 1.7, 2.5, 3.8, 5.5, 8.5, 13, 22, 40],
}

const FIRST_ZOOM = 11

/** Pixels across the surface of a road of a class at a zoom level; 0 where it is not drawn. */
export function roadWidth(roadClass: RoadClass, zoom: number): number {
  const steps = widths[roadClass]
  const place = Math.min(Math.max(zoom - FIRST_ZOOM, 0), steps.length - 1)
  const below = Math.floor(place)
  const from = steps[below]!
  const to = steps[Math.min(below + 1, steps.length - 1)]!
  return from + (to - from) * (place - below)
}

/** Pixels of the casing on each side; thin roads have none. */
export const casingWidth = (width: number): number => (width < 1.4 ? 0 : width < 4 ? 0.75 : 1)
