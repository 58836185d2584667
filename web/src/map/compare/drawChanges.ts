import { type Frame, isSeen, trace } from '../canvas/canvasLayer.ts'
import type { Shape } from '../canvas/mercator.ts'
import type { Palette, Theme } from '../canvas/palette.ts'
import { receiverColour } from '../canvas/receivers.ts'
import { strokeOverHalo } from '../canvas/strokeOverHalo.ts'
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
    strokeOverHalo(context, palette, { colour: colourOf(ground, palette, theme), width: 5, halo: 8 })
  }
  context.globalAlpha = 1
  if (sides.includes('before')) {
    path(frame, lines.before)
    strokeOverHalo(context, palette, { colour: palette.boundary, width: 2.25, halo: 4.5, dash: [0.1, 5] })
  }
  if (sides.includes('after')) {
    path(frame, lines.after)
    strokeOverHalo(context, palette, { colour: palette.accent, width: 2.75, halo: 5.5 })
  }
  context.restore()
}

function path(frame: Frame, lines: readonly Shape[]): void {
  frame.context.beginPath()
  for (const line of lines) if (isSeen(frame, line)) trace(frame, line)
}
