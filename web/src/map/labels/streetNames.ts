import type { RoadClass } from '../background/roadStyle.ts'
import { type BackdropTile, TILE_SIZE } from '../background/tile.ts'
import type { Frame } from '../canvas/canvasLayer.ts'
import { type Label, type LabelStyle, textWidth, typeScale } from '../canvas/label.ts'
import type { Palette } from '../canvas/palette.ts'

/** Zoom level from which roads of a class are named. */
const FROM_ZOOM: Record<RoadClass, number> = { arterial: 14, street: 15.5, lane: 17 }
/** Pixels between two namings of the same road. */
const APART = 420
/** How much longer a road may be than the straight line along which its name is written. */
const STRAIGHT = 1.03

/** The names of the streets that are drawn, along them, the greatest roads first. */
export function streetNames(frame: Frame, tiles: readonly BackdropTile[], palette: Palette): Label[] {
  const labels: Label[] = []
  const named = new Map<string, [number, number][]>()
  for (const roadClass of ['arterial', 'street', 'lane'] as const) {
    if (frame.zoom < FROM_ZOOM[roadClass]) continue
    const style: LabelStyle = {
      size: (roadClass === 'arterial' ? 12 : 11) * typeScale(),
      weight: roadClass === 'arterial' ? 500 : 400,
      colour: palette.streetName,
      halo: palette.halo,
    }
    for (const tile of tiles) {
      const scale = frame.scale / (TILE_SIZE * 2 ** tile.z)
      const left = (tile.x * frame.scale) / 2 ** tile.z - frame.left
      const top = (tile.y * frame.scale) / 2 ** tile.z - frame.top
      for (const { kind, class: name, name: text, lines } of tile.features) {
        if (kind !== 'ROAD' || name !== roadClass || !text) continue
        const width = textWidth(frame.context, text, style) * 1.15 + 8
        for (const line of lines) {
          const at = straightStretch(line, scale, left, top, width)
          if (!at) continue
          const others = named.get(text) ?? []
          if (others.some(([x, y]) => Math.hypot(x - at.x, y - at.y) < APART)) continue
          named.set(text, [...others, [at.x, at.y]])
          const steep = Math.abs(at.angle) > 0.9 && /^\p{Script=Han}/u.test(text)
          const angle = steep && at.angle < 0 ? at.angle + Math.PI : at.angle
          labels.push({ lines: [text], style, x: at.x, y: at.y, angle: angle || 1e-6, stacked: steep, clearance: 1 })
        }
      }
    }
  }
  return labels
}

/** The stretch around the middle of a line, if it is about straight and as long as asked, in canvas pixels. */
function straightStretch(
  points: Float32Array,
  scale: number,
  left: number,
  top: number,
  wanted: number,
): { x: number; y: number; angle: number } | null {
  let length = 0
  for (let i = 2; i < points.length; i += 2)
    length += Math.hypot(points[i]! - points[i - 2]!, points[i + 1]! - points[i - 1]!) * scale
  if (length < wanted) return null
  const from = pointAlong(points, (length - wanted) / 2 / scale)
  const to = pointAlong(points, (length + wanted) / 2 / scale)
  const [dx, dy] = [(to[0] - from[0]) * scale, (to[1] - from[1]) * scale]
  if (Math.hypot(dx, dy) * STRAIGHT < wanted) return null
  const angle = Math.atan2(dy, dx)
  const readable = angle > Math.PI / 2 ? angle - Math.PI : angle < -Math.PI / 2 ? angle + Math.PI : angle
  return { x: ((from[0] + to[0]) / 2) * scale + left, y: ((from[1] + to[1]) / 2) * scale + top, angle: readable }
}

function pointAlong(points: Float32Array, distance: number): [number, number] {
  let left = distance
  for (let i = 2; i < points.length; i += 2) {
    const [x, y, nextX, nextY] = [points[i - 2]!, points[i - 1]!, points[i]!, points[i + 1]!]
    const step = Math.hypot(nextX - x, nextY - y)
    if (left <= step && step > 0) return [x + ((nextX - x) * left) / step, y + ((nextY - y) * left) / step]
    left -= step
  }
  return [points[points.length - 2]!, points[points.length - 1]!]
}
