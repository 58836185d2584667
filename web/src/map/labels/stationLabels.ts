import type L from 'leaflet'
import type { Frame, Rectangle } from '../canvas/canvasLayer.ts'
import { type Label, type LabelStyle, textWidth, typeScale } from '../canvas/label.ts'
import type { Palette } from '../canvas/palette.ts'
import type { ShownPin } from '../stations/stationLayer.ts'
import { linesOf } from './linesOf.ts'

const FROM_ZOOM = 15

/** Widest line of a station's name, in heights of its type. */
const WIDEST = 13

/** The ground that pins cover, in canvas pixels. */
export const pinObstacles = (map: L.Map, frame: Frame, pins: readonly ShownPin[]): Rectangle[] =>
  pins.map(({ station, size }) => {
    const { x, y } = footOf(map, frame, station)
    return { x: x - size.anchorX, y: y - size.anchorY, width: size.width, height: size.height }
  })

/** Names of the stations that stand alone, from close zooms on: right of the pin, else left of it, below or above. */
export function stationLabels(map: L.Map, frame: Frame, pins: readonly ShownPin[], palette: Palette): Label[] {
  if (frame.zoom < FROM_ZOOM) return []
  const base: LabelStyle = { size: 12 * typeScale(), weight: 500, colour: palette.stationName, halo: palette.halo }
  const widthOf = (text: string): number => textWidth(frame.context, text, base)
  return pins
    .filter(({ station }) => station.name !== '')
    .map(({ station, size }) => {
      const { x, y } = footOf(map, frame, station)
      const lines = linesOf(station.name, WIDEST * base.size, widthOf)
      const half = Math.max(...lines.map(widthOf)) / 2
      const [left, right] = [x - size.anchorX, x - size.anchorX + size.width]
      const middle = right + 4 + half
      const tall = (lines.length * base.size * 1.25) / 2
      return {
        lines,
        style: base,
        x: middle,
        y: y - size.height / 2,
        shifts: [
          [left - 4 - half - middle, 0],
          [(left + right) / 2 - middle, size.height / 2 + 2 + tall],
          [(left + right) / 2 - middle, -size.height / 2 - 2 - tall],
        ] as const,
        clearance: 0,
      }
    })
}

function footOf(map: L.Map, frame: Frame, { longitude, latitude }: ShownPin['station']): { x: number; y: number } {
  const at = map.project([latitude, longitude], frame.zoom)
  return { x: at.x - frame.left, y: at.y - frame.top }
}
