import { locateInPolygon } from './contains.ts'
import { fastAreaOf } from './fastArea.ts'
import type { MultiPolygon, Polygon, Position } from './position.ts'

const SCAN_LINES = 64

/** Heights between the vertices' own, the one nearest the middle first, then from the widest gap down. */
const scanHeights = (polygon: Polygon): number[] => {
  const heights = Float64Array.from(polygon.flat(), position => position[1]).sort()
  const middle = (heights[0]! + heights[heights.length - 1]!) / 2
  const gaps: { height: number; width: number }[] = []
  for (let i = 1; i < heights.length; i++) {
    const [low, high] = [heights[i - 1]!, heights[i]!]
    if (low < high) {
      const width = low < middle && middle <= high ? Infinity : high - low
      gaps.push({ height: low < middle && middle < high ? middle : (low + high) / 2, width })
    }
  }
  return gaps
    .sort((a, b) => b.width - a.width)
    .slice(0, SCAN_LINES)
    .map(gap => gap.height)
}

const middleOfWidestSpan = (polygon: Polygon, y: number): Position | undefined => {
  const crossings: number[] = []
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1]!
      const [bx, by] = ring[i]!
      if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax))
    }
  }
  crossings.sort((a, b) => a - b)
  let widest: Position | undefined
  let width = -1
  for (let i = 1; i < crossings.length; i += 2) {
    const [west, east] = [crossings[i - 1]!, crossings[i]!]
    if (east - west > width) {
      width = east - west
      widest = [(west + east) / 2, y]
    }
  }
  return widest
}

/**
 * A place certainly inside the boundary's largest piece, never on its rim: the middle of the widest span at mid height
 * where that will do. In E7, whole numbers unless the piece is too thin to hold any; `undefined` without an interior.
 */
export const interiorPointOf = (boundary: MultiPolygon): Position | undefined => {
  const byArea = boundary.map(polygon => ({ polygon, area: fastAreaOf([polygon]) })).sort((a, b) => b.area - a.area)
  for (const { polygon } of byArea) {
    let between: Position | undefined
    for (const y of scanHeights(polygon)) {
      const middle = middleOfWidestSpan(polygon, y)
      if (!middle) continue
      const whole: Position = [Math.round(middle[0]), Math.round(middle[1])]
      if (locateInPolygon(whole, polygon) === 'inside') return whole
      if (!between && locateInPolygon(middle, polygon) === 'inside') between = middle
    }
    if (between) return between
  }
  return undefined
}
