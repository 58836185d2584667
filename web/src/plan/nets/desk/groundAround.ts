import type { MultiPolygon, Position } from '@geyi/shared/geo'

/** E7 units from a place to the sides of the square around it: some 50 metres. */
const AROUND = 5_000

/** A square around a place, for a map to look at. */
export function groundAround([x, y]: Position): MultiPolygon {
  const [west, south, east, north] = [x - AROUND, y - AROUND, x + AROUND, y + AROUND]
  return [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ]
}
