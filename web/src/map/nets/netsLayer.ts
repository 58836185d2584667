import type { MultiPolygon, Position } from '@geyi/shared/geo'
import { CanvasLayer, type Frame, isSeen, trace } from '../canvas/canvasLayer.ts'
import { paletteOf, type Theme } from '../canvas/palette.ts'
import { areaOfBoundary, shapeOf } from '../editing/picture/project.ts'
import type { GeyiMap } from '../view/geyiMap.ts'
import { netStyle } from './netStyles.ts'

/** The lines of a net, and at which place of the list it stands. */
export interface NetLines {
  readonly place: number
  readonly lines: readonly (readonly Position[])[]
}

/** Nets over the map: the outlines of each in a style of its own, and ground on which they differ. */
export interface NetsLayer {
  set(nets: readonly NetLines[], apart: readonly MultiPolygon[]): void
  setTheme(theme: Theme): void
  remove(): void
}

export function addNets(map: GeyiMap): NetsLayer {
  let theme: Theme = 'light'
  let nets: readonly NetLines[] = []
  let apart: readonly MultiPolygon[] = []
  // Above the draft, below the hand.
  const { style } = map.leaflet.getPane('geyi-nets') ?? map.leaflet.createPane('geyi-nets')
  style.zIndex = '440'
  style.pointerEvents = 'none'
  const canvas = new CanvasLayer('geyi-nets', frame => {
    hatch(frame, apart, theme)
    stroke(frame, nets, theme)
  })
  canvas.addTo(map.leaflet)
  return {
    set(now, differing) {
      nets = now
      apart = differing
      canvas.redraw()
    },
    setTheme(now) {
      theme = now
      canvas.redraw()
    },
    remove() {
      canvas.remove()
    },
  }
}

/** Pixels across. */
const HALO = 6

/** Lines of all nets, the first below, all of them over one halo. */
function stroke(frame: Frame, nets: readonly NetLines[], theme: Theme): void {
  const { context } = frame
  context.save()
  context.lineJoin = 'round'
  context.beginPath()
  for (const { lines } of nets) traceAll(frame, lines)
  context.strokeStyle = paletteOf(theme).halo
  context.lineWidth = HALO
  context.stroke()
  for (const { place, lines } of nets) {
    const { colour, width, dash } = netStyle(place, theme)
    context.beginPath()
    traceAll(frame, lines)
    context.strokeStyle = colour
    context.lineWidth = width
    context.setLineDash([...dash])
    context.stroke()
  }
  context.restore()
}

function traceAll(frame: Frame, lines: NetLines['lines']): void {
  for (const line of lines) {
    const shape = shapeOf(line)
    if (isSeen(frame, shape)) trace(frame, shape)
  }
}

const STRIPES = 7

/** Slanting stripes over ground, so that its own colour stays to be seen. */
function hatch(frame: Frame, grounds: readonly MultiPolygon[], theme: Theme): void {
  const { context, width, height } = frame
  const seen = grounds.map(areaOfBoundary).filter(area => isSeen(frame, area))
  if (seen.length === 0) return
  context.save()
  context.beginPath()
  for (const { pieces } of seen) for (const ring of pieces.flat()) trace(frame, ring, true)
  context.clip('evenodd')
  context.fillStyle = context.strokeStyle = theme === 'dark' ? '#F2B45C' : '#A65A00'
  context.globalAlpha = 0.16
  context.fillRect(0, 0, width, height)
  context.globalAlpha = 0.6
  context.lineWidth = 1.25
  context.beginPath()
  // Fixed to the ground, so that they stay where they are when the map is moved.
  const start = -(((frame.left + frame.top) % STRIPES) + STRIPES)
  for (let at = start; at < width + height; at += STRIPES) {
    context.moveTo(at, 0)
    context.lineTo(at - height, height)
  }
  context.stroke()
  context.restore()
}
