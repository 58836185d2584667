import type L from 'leaflet'
import type { Frame, Rectangle } from '../canvasLayer.ts'
import type { Palette } from '../palette.ts'
import type { ShownPin } from '../stations/stationLayer.ts'
import type { Label } from './label.ts'

const FROM_ZOOM = 16.5

/** The ground that pins cover, in canvas pixels. */
export const pinObstacles = (map: L.Map, frame: Frame, pins: readonly ShownPin[]): Rectangle[] =>
  pins.map(({ station, size }) => {
    const { x, y } = footOf(map, frame, station)
    return { x: x - size.anchorX, y: y - size.anchorY, width: size.width, height: size.height }
  })

/** Names of stations beside their pins, from close zooms on. */
export function stationLabels(map: L.Map, frame: Frame, pins: readonly ShownPin[], palette: Palette): Label[] {
  if (frame.zoom < FROM_ZOOM) return []
  return pins.map(({ station, size }) => {
    const { x, y } = footOf(map, frame, station)
    const style = { size: 12, weight: 500, colour: palette.stationName, halo: palette.halo }
    return {
      lines: [station.name],
      style: { ...style, align: 'left' as const },
      x: x - size.anchorX + size.width + 4,
      y: y - size.height / 2,
      clearance: 0,
    }
  })
}

function footOf(map: L.Map, frame: Frame, { longitude, latitude }: ShownPin['station']): { x: number; y: number } {
  const at = map.project([latitude, longitude], frame.zoom)
  return { x: at.x - frame.left, y: at.y - frame.top }
}
