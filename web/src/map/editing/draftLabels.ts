import { type Frame, isInView } from '../canvas/canvasLayer.ts'
import { type Label, textWidth, typeScale } from '../canvas/label.ts'
import type { Palette } from '../canvas/palette.ts'
import { type Locale, mapWords } from '../canvas/words.ts'
import { seenPole } from '../shapes/seenPole.ts'
import type { DraftGrid } from './picture/draftPicture.ts'
import { areaOfBoundary, poleOfBoundary } from './picture/project.ts'

/** Names and counts of the plan's grids, as much as fits into each. */
export function draftLabels(
  frame: Frame,
  grids: readonly DraftGrid[],
  aside: ReadonlySet<string>,
  palette: Palette,
  locale: Locale,
): Label[] {
  const labels: Label[] = []
  for (const { id, name, households, inPlan, boundary } of grids) {
    if (aside.has(id) || !isInView(frame, areaOfBoundary(boundary))) continue
    const pole = seenPole(frame, frame.seen, areaOfBoundary(boundary), poleOfBoundary(boundary))
    const [x, y] = [pole.x * frame.scale - frame.left, pole.y * frame.scale - frame.top]
    const radius = pole.radius * frame.scale
    const style = {
      size: 12 * typeScale(),
      weight: inPlan ? 500 : 400,
      colour: inPlan ? palette.label : palette.labelFaint,
      halo: palette.halo,
    }
    const count = households === null ? [] : [mapWords(locale).households(households)]
    const choices = inPlan ? [[name, ...count], count] : []
    const lines = choices.find(
      tried =>
        tried.length > 0 &&
        Math.max(...tried.map(line => textWidth(frame.context, line, style))) <= radius * 1.8 &&
        tried.length * style.size <= radius * 1.7,
    )
    if (lines) labels.push({ lines, style, x, y, clearance: 2 })
  }
  return labels
}
