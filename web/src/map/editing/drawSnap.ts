import type { Frame } from '../canvas/canvasLayer.ts'
import type { Palette } from '../canvas/palette.ts'
import { strokeOverHalo } from '../canvas/strokeOverHalo.ts'
import type { DraftSnap } from './picture/draftPicture.ts'
import { pixelOf } from './picture/project.ts'

/** Marks what has drawn the hand: a ring for a vertex, a diamond for an edge, a cross in a square for a street. */
export function drawSnap(frame: Frame, { kind, at }: DraftSnap, palette: Palette): void {
  const { context } = frame
  const [x, y] = pixelOf(frame, at)
  context.save()
  context.beginPath()
  if (kind === 'vertex') context.arc(x, y, 9, 0, 7)
  else if (kind === 'edge') diamond(context, x, y, 10)
  else {
    context.rect(x - 8, y - 8, 16, 16)
    context.moveTo(x - 8, y - 8)
    context.lineTo(x + 8, y + 8)
    context.moveTo(x + 8, y - 8)
    context.lineTo(x - 8, y + 8)
  }
  context.lineJoin = 'round'
  strokeOverHalo(context, palette, { colour: palette.accent, width: 2, halo: 4.5 })
  context.restore()
}

function diamond(context: CanvasRenderingContext2D, x: number, y: number, size: number): void {
  context.moveTo(x, y - size)
  context.lineTo(x + size, y)
  context.lineTo(x, y + size)
  context.lineTo(x - size, y)
  context.closePath()
}
