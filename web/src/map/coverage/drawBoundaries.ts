import { type Frame, isSeen, trace } from '../canvasLayer.ts'
import type { Shape } from '../mercator.ts'
import type { Palette } from '../palette.ts'
import type { Detail } from './detail.ts'
import { GROUND_LEVELS, type GroundLevel } from './ground.ts'

interface Stroke {
  readonly width: number
  readonly dash: readonly number[]
  readonly alpha: number
  readonly halo: number
}

const strokes: Record<GroundLevel, Stroke> = {
  district: { width: 3, dash: [], alpha: 0.95, halo: 3 },
  subdistrict: { width: 2.25, dash: [14, 5], alpha: 0.85, halo: 1.5 },
  community: { width: 1.5, dash: [], alpha: 0.62, halo: 0 },
  grid: { width: 1, dash: [], alpha: 0.42, halo: 0 },
}

/** Draws every boundary once, the lowest level first. */
export function drawBoundaries(
  frame: Frame,
  lines: ReadonlyMap<GroundLevel, readonly Shape[]>,
  { strength }: Detail,
  palette: Palette,
): void {
  const { context } = frame
  context.save()
  context.lineJoin = 'round'
  for (const level of GROUND_LEVELS.toReversed()) {
    if (strength[level] === 0) continue
    const { width, dash, alpha, halo } = strokes[level]
    context.lineCap = dash.length > 0 ? 'butt' : 'round'
    context.beginPath()
    for (const line of lines.get(level) ?? []) if (isSeen(frame, line)) trace(frame, line)
    if (halo > 0) {
      context.globalAlpha = strength[level]
      context.setLineDash([])
      context.strokeStyle = palette.boundaryHalo
      context.lineWidth = width + 2 * halo
      context.stroke()
    }
    context.globalAlpha = alpha * strength[level]
    context.setLineDash([...dash])
    context.strokeStyle = palette.boundary
    context.lineWidth = width
    context.stroke()
  }
  context.restore()
}
