import RBush, { type BBox } from 'rbush'

/** What is shown at a place, with the pixels that it takes up. */
export interface Taking {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Pixels that must stay free between two things so that the map between them can be read. */
const AIR = 24

/** The part of them that may stand closer together before all count as crowded. */
const FEW = 0.2

/** Whether things stand so close together that little of the map is left between them; `x` and `y` are their middles. */
export function isCrowded(things: readonly Taking[]): boolean {
  const index = new RBush<BBox>().load(things.map(boxOf))
  const close = things.filter(thing => index.search(boxOf(thing)).length > 1).length
  return close > things.length * FEW
}

const boxOf = ({ x, y, width, height }: Taking): BBox => ({
  minX: x - (width + AIR) / 2,
  maxX: x + (width + AIR) / 2,
  minY: y - (height + AIR) / 2,
  maxY: y + (height + AIR) / 2,
})
