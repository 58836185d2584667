import { edgesIn } from '../../coverage/structure/edgeIndex.ts'
import type { GridId } from '../../coverage/structure/grid.ts'
import { holderEastOf } from '../../coverage/structure/holderEast.ts'
import { indexEdges } from '../../coverage/structure/indexEdges.ts'
import { isOnSegment } from '../../geo/plane/segments.ts'
import type { Position } from '../../geo/position.ts'
import { boxAround } from '../../planar/nearness.ts'
import type { FindLoose } from './divideGround.ts'

/** In regions that are cut around places, faces without any of these places are loose. */
export const withoutAny =
  (places: ReadonlyMap<GridId, readonly Position[]>): FindLoose =>
  (edges, regionOf) => {
    const index = indexEdges(edges)
    const homesOf = (place: Position, region: GridId): number[] => {
      const east = holderEastOf(index, place)
      if (east !== undefined && regionOf(Number(east)) === region) return [Number(east)]
      // On the rim, with another region or nobody to the east.
      return edgesIn(index, boxAround([place], 0))
        .filter(({ a, b }) => isOnSegment(place, a, b))
        .flatMap(({ left, right }) => [left, right].flatMap(face => (face === undefined ? [] : [Number(face)])))
        .filter(face => regionOf(face) === region)
        .slice(0, 1)
    }
    const homes = new Set<number>()
    for (const [region, inside] of places)
      for (const place of inside) for (const face of homesOf(place, region)) homes.add(face)
    return face => {
      const region = regionOf(face)
      return region !== undefined && places.has(region) && !homes.has(face)
    }
  }
