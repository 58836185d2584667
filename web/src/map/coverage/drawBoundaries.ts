import { type Frame, isSeen, trace } from '../canvas/canvasLayer.ts'
import type { Shape } from '../canvas/mercator.ts'
import type { Palette } from '../canvas/palette.ts'
import type { Area } from '../shapes/area.ts'
import type { Detail } from '../shapes/detail.ts'
import { GROUND_LEVELS, type GroundLevel } from '../shapes/ground.ts'
import { STROKES } from '../shapes/strokes.ts'

/** Pixels of the line that a selected area wears under its boundary: wider than any boundary. */
const SELECTED = 9

/** Draws every boundary once, the lowest level first, over their halos and, between the two, what is selected. */
export function drawBoundaries(
  frame: Frame,
  lines: ReadonlyMap<GroundLevel, readonly Shape[]>,
  { strength }: Detail,
  palette: Palette,
  selected: Area | null = null,
): void {
  const { context } = frame
  const levels = GROUND_LEVELS.toReversed().filter(level => strength[level] > 0)
  context.save()
  context.lineJoin = 'round'
  for (const level of levels) {
    const { width, halo } = STROKES[level]
    if (halo === 0) continue
    tracePath(frame, lines.get(level) ?? [])
    context.lineCap = 'round'
    context.globalAlpha = strength[level]
    context.strokeStyle = palette.boundaryHalo
    context.lineWidth = width + 2 * halo
    context.stroke()
  }
  if (selected && isSeen(frame, selected)) drawSelected(frame, selected, palette)
  for (const level of levels) {
    const { width, dash, alpha } = STROKES[level]
    tracePath(frame, lines.get(level) ?? [])
    context.lineCap = dash.length > 0 ? 'butt' : 'round'
    context.globalAlpha = alpha * strength[level]
    context.setLineDash([...dash])
    context.strokeStyle = palette.boundary
    context.lineWidth = width
    context.stroke()
  }
  context.restore()
}

function tracePath(frame: Frame, lines: readonly Shape[]): void {
  frame.context.beginPath()
  for (const line of lines) if (isSeen(frame, line)) trace(frame, line)
}

/** A wide line and no tint: the colours of the ground say how many households it holds. */
function drawSelected(frame: Frame, { pieces }: Area, palette: Palette): void {
  const { context } = frame
  context.beginPath()
  for (const ring of pieces.flat()) trace(frame, ring, true)
  context.globalAlpha = 1
  context.strokeStyle = palette.selected
  context.lineWidth = SELECTED
  context.stroke()
}
