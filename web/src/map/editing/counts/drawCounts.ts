import { type Frame, isSeen, type Rectangle } from '../../canvas/canvasLayer.ts'
import { FONT, type Palette, type Theme } from '../../canvas/palette.ts'
import type { DraftCount } from '../picture/draftPicture.ts'
import { areaOfBoundary } from '../picture/project.ts'
import { countBox } from './countBox.ts'

/** The colours of a warning. */
export const AMBER: Record<Theme, { ground: string; ink: string }> = {
  light: { ground: '#8A5200', ink: '#FFFFFF' },
  dark: { ground: '#F0C06A', ink: '#1C1404' },
}

/** What households become, in the middle of every touched grid or, where that is out of sight, as near to it as can be seen. */
export function drawCounts(frame: Frame, counts: readonly DraftCount[], palette: Palette, theme: Theme): void {
  const taken: Rectangle[] = []
  for (const count of counts)
    if (isSeen(frame, areaOfBoundary(count.boundary))) drawCount(frame, count, taken, palette, theme)
}

/** Amber with a sign where they leave the band. */
function drawCount(frame: Frame, count: DraftCount, taken: Rectangle[], palette: Palette, theme: Theme): void {
  const { context } = frame
  const moved =
    count.before === null || count.before === count.after ? `${count.after}` : `${count.before} → ${count.after}`
  const lines = [count.name, count.outOfBand ? `▲ ${moved}` : moved]
  context.save()
  context.font = `600 13px ${FONT}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const width = Math.min(200, Math.max(...lines.map(line => context.measureText(line).width))) + 16
  const box = countBox(frame, count.boundary, width, taken)
  taken.push(box)
  const x = box.x + box.width / 2
  const y = box.y + box.height / 2
  const [ground, ink] = count.outOfBand ? [AMBER[theme].ground, AMBER[theme].ink] : [palette.label, palette.land]
  context.globalAlpha = 0.94
  context.beginPath()
  context.roundRect(box.x, box.y, box.width, box.height, 6)
  context.fillStyle = ground
  context.fill()
  context.globalAlpha = 1
  context.fillStyle = ink
  context.fillText(lines[0]!, x, y - 9, 200)
  context.fillText(lines[1]!, x, y + 10, 200)
  context.restore()
}
