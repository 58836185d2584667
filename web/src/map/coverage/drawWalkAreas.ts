import { type Frame, isSeen, trace } from '../canvas/canvasLayer.ts'
import type { Theme } from '../canvas/palette.ts'
import type { Area } from '../shapes/area.ts'
import { walkColour } from '../shapes/walkColours.ts'

/** Fills ground within each limit, the shortest first, and within none that is shorter: each tint alone, and holes empty. */
export function drawWalkAreas(frame: Frame, areas: readonly (Area | null)[], theme: Theme): void {
  const { context } = frame
  for (const [limit, area] of areas.entries()) {
    if (!area || !isSeen(frame, area)) continue
    context.beginPath()
    // All that a shorter walk reaches, a longer one does: together in one path, even-odd leaves what lies between.
    for (const part of [area, areas[limit - 1]])
      for (const rings of part?.pieces ?? []) for (const ring of rings) trace(frame, ring, true)
    context.fillStyle = walkColour(limit, theme)
    context.fill('evenodd')
  }
}
