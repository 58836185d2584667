import { fontOf, type Label } from '../canvas/label.ts'

const LINE = 1.25

/** Draws a label with its halo. */
export function drawLabel(context: CanvasRenderingContext2D, { lines, style, x, y, angle, stacked }: Label): void {
  context.save()
  context.translate(x, y)
  if (angle) context.rotate(angle)
  context.font = fontOf(style)
  context.letterSpacing = `${style.spacing ?? 0}px`
  context.textAlign = style.align ?? 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = Math.max(2.5, style.size / 4)
  context.strokeStyle = style.halo
  context.fillStyle = style.colour
  const top = (-(lines.length - 1) * style.size * LINE) / 2
  for (const pass of ['halo', 'ink'] as const)
    for (const [i, line] of lines.entries()) {
      const letters = stacked ? [...line] : [line]
      for (const [j, letter] of letters.entries()) {
        context.save()
        context.translate((j - (letters.length - 1) / 2) * style.size * 1.1, top + i * style.size * LINE)
        if (stacked) context.rotate(-Math.PI / 2)
        if (pass === 'halo') context.strokeText(letter, 0, 0)
        else context.fillText(letter, 0, 0)
        context.restore()
      }
    }
  context.restore()
}
