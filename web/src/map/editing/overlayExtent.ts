import type { Frame, Rectangle } from '../canvas/canvasLayer.ts'
import { worldX, worldY } from '../canvas/mercator.ts'
import { countBox } from './counts/countBox.ts'
import type { DraftOverlay } from './picture/draftPicture.ts'
import { areaOfBoundary, pixelOf, shapeOf } from './picture/project.ts'

/** Pixels that lines, and the marks of places, reach over what they are drawn along. */
const LINE = 6
const MARK = 16

/** Half of the largest label of a count with what is around it. */
const COUNT = { x: 124, y: 24 }

/** Pixels that no letter of a name or a measure is wider than, and what is around its letters. */
const LETTER = 14
const AROUND = 40

/** The part of a canvas on which an overlay is drawn; null for none. What the plan has changed so far shows below it too, and is no reason to reach for it. */
export function overlayExtent(frame: Omit<Frame, 'context'>, overlay: DraftOverlay): Rectangle | null {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  const reach = (x: number, y: number, marginX: number, marginY = marginX) => {
    west = Math.min(west, x - marginX)
    north = Math.min(north, y - marginY)
    east = Math.max(east, x + marginX)
    south = Math.max(south, y + marginY)
  }
  const reachBox = (box: { west: number; north: number; east: number; south: number }) => {
    reach(box.west * frame.scale - frame.left, box.north * frame.scale - frame.top, LINE)
    reach(box.east * frame.scale - frame.left, box.south * frame.scale - frame.top, LINE)
  }
  const reachPlace = (place: readonly [number, number], marginX = MARK, marginY = marginX) =>
    reach(...pixelOf(frame, place), marginX, marginY)

  if (overlay.pointed) reachBox(areaOfBoundary(overlay.pointed))
  for (const { boundary } of overlay.zones) reachBox(areaOfBoundary(boundary))
  for (const boundary of overlay.selected) reachBox(areaOfBoundary(boundary))
  for (const { boundary } of overlay.counts) {
    reachBox(areaOfBoundary(boundary))
    const { x, y } = countBox(frame, boundary, 2 * COUNT.x, [])
    // Badges that would lie over each other stand above or below.
    reach(x + COUNT.x, y + COUNT.y, COUNT.x, COUNT.y * (2 * overlay.counts.length - 1))
  }
  for (const line of [...overlay.gone, ...overlay.come, ...overlay.exchanges.flatMap(({ rings }) => rings)])
    reachBox(shapeOf(line))
  for (const place of overlay.path) reachPlace(place)
  for (const { at } of [...overlay.handles, overlay.held, overlay.snapped].filter(mark => mark !== null)) reachPlace(at)
  if (overlay.box) for (const corner of [overlay.box.from, overlay.box.to]) reachPlace(corner)
  if (overlay.measure) reachPlace(overlay.measure.at, overlay.measure.text.length * LETTER + AROUND, AROUND)
  for (const { at, name } of overlay.people) {
    if (!at) continue
    const [x, y] = [worldX(at.longitude) * frame.scale - frame.left, worldY(at.latitude) * frame.scale - frame.top]
    reach(x, y, name.length * LETTER + AROUND, AROUND)
  }
  return west <= east ? { x: west, y: north, width: east - west, height: south - north } : null
}
