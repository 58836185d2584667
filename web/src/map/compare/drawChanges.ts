import { type Frame, isSeen, trace } from '../canvasLayer.ts'
import type { Shape } from '../mercator.ts'
import type { Palette, Theme } from '../palette.ts'
import { receiverColour } from '../receivers.ts'
import type { Side } from './comparePicture.ts'
import type { DrawnComparison, DrawnGround } from './prepare.ts'

/** What is marked of the changes. */
export interface Marks {
  /** Whose lines are marked: in an overlay both. */
  readonly sides: readonly Side[]
  /** Numbers of the exchanges that are chosen. */
  readonly selected: ReadonlySet<number>
}

export const colourOf = ({ tint }: Pick<DrawnGround, 'tint'>, palette: Palette, theme: Theme): string =>
  tint === null ? palette.labelFaint : receiverColour(tint, theme)

/** Draws ground that changes hands in the receiver's colour, the old line dotted and the new one in the accent. */
export function drawChanges(
  frame: Frame,
  { grounds, lines }: DrawnComparison,
  { sides, selected }: Marks,
  palette: Palette,
  theme: Theme,
): void {
  const { context } = frame
  context.save()
  context.lineJoin = 'round'
  context.lineCap = 'round'
  for (const ground of grounds) {
    if (!isSeen(frame, ground.area)) continue
    context.beginPath()
    for (const ring of ground.area.pieces.flat()) trace(frame, ring, true)
    context.fillStyle = colourOf(ground, palette, theme)
    context.globalAlpha = selected.has(ground.number) ? 0.5 : 0.28
    context.fill('evenodd')
    if (!selected.has(ground.number)) continue
    context.globalAlpha = 1
    context.strokeStyle = palette.halo
    context.lineWidth = 8
    context.stroke()
    context.strokeStyle = colourOf(ground, palette, theme)
    context.lineWidth = 5
    context.stroke()
  }
  context.globalAlpha = 1
  if (sides.includes('before')) strokeOld(frame, lines.before, palette)
  if (sides.includes('after')) strokeNew(frame, lines.after, palette)
  context.restore()
}

function path(frame: Frame, lines: readonly Shape[]): void {
  frame.context.beginPath()
  for (const line of lines) if (isSeen(frame, line)) trace(frame, line)
}

function strokeOld(frame: Frame, lines: readonly Shape[], palette: Palette): void {
  const { context } = frame
  path(frame, lines)
  context.strokeStyle = palette.halo
  context.lineWidth = 4.5
  context.stroke()
  context.strokeStyle = palette.boundary
  context.lineWidth = 2.25
  context.setLineDash([0.1, 5])
  context.stroke()
  context.setLineDash([])
}

function strokeNew(frame: Frame, lines: readonly Shape[], palette: Palette): void {
  const { context } = frame
  path(frame, lines)
  context.strokeStyle = palette.halo
  context.lineWidth = 5.5
  context.stroke()
  context.strokeStyle = palette.accent
  context.lineWidth = 2.75
  context.stroke()
}
