import { type Frame, isSeen, trace } from '../canvas/canvasLayer.ts'
import { type Label, textWidth } from '../canvas/label.ts'
import type { Palette } from '../canvas/palette.ts'
import { type Locale, mapWords } from '../canvas/words.ts'
import { drawBoundaries } from '../coverage/drawBoundaries.ts'
import { detailAt } from '../shapes/detail.ts'
import { seenPole } from '../shapes/seenPole.ts'
import type { DrawnState } from './prepare.ts'

/** How far ground outside of what is compared steps back. */
const VEIL = 0.62

/** Draws one state at rest: every boundary once, ground beside the compared division muted. */
export function drawState(frame: Frame, { grids, lines, spans }: DrawnState, palette: Palette): void {
  const { context } = frame
  context.save()
  context.beginPath()
  for (const { grid, area } of grids)
    if (!grid.isWithin && isSeen(frame, area)) for (const ring of area.pieces.flat()) trace(frame, ring, true)
  context.fillStyle = palette.land
  context.globalAlpha = VEIL
  context.fill('evenodd')
  context.restore()
  const detail = detailAt(frame.zoom, spans)
  const { grid, community } = detail.strength
  // Boundaries are the subject here: the lower ones are drawn darker than beneath other things.
  const strength = { ...detail.strength, grid: grid * 1.7, community: community * 1.35 }
  drawBoundaries(frame, lines, { ...detail, strength }, palette)
}

/** Names and households of the grids of a state, those that change first, as much as fits into each. */
export function stateLabels(frame: Frame, { grids }: DrawnState, palette: Palette, locale: Locale): Label[] {
  const labels: Label[] = []
  const seen = grids.filter(({ grid, area }) => grid.isWithin && isSeen(frame, area))
  for (const { grid, area, pole: whole } of seen.toSorted(
    (a, b) => Number(b.grid.isChanged) - Number(a.grid.isChanged),
  )) {
    const pole = seenPole(frame, frame.seen, area, whole)
    const radius = pole.radius * frame.scale
    const style = {
      size: grid.isChanged ? 13 : 12,
      weight: grid.isChanged ? 650 : 400,
      colour: grid.isChanged ? palette.label : palette.labelFaint,
      halo: palette.halo,
    }
    const count = mapWords(locale).households(grid.households)
    const lines = [[grid.name, count], [grid.name], [count]].find(
      tried =>
        Math.max(...tried.map(line => textWidth(frame.context, line, style))) <=
          radius * (grid.isChanged ? 2.6 : 1.8) && tried.length * style.size <= radius * 1.7,
    )
    if (!lines) continue
    const [x, y] = [pole.x * frame.scale - frame.left, pole.y * frame.scale - frame.top]
    const shifts = grid.isChanged
      ? ([
          [0, -0.5],
          [0, 0.5],
          [-0.5, 0],
          [0.5, 0],
        ] as const)
      : []
    labels.push({
      lines,
      style,
      x,
      y,
      shifts: shifts.map(([dx, dy]) => [dx * radius, dy * radius] as const),
      clearance: 2,
    })
  }
  return labels
}
