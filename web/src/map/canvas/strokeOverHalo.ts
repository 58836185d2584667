import type { Palette } from './palette.ts'

interface Stroke {
  readonly colour: string
  readonly width: number
  /** Width of the halo, which is never dashed. */
  readonly halo: number
  readonly dash?: readonly number[]
}

/** Strokes the current path over a halo that keeps it apart from what lies below. */
export function strokeOverHalo(
  context: CanvasRenderingContext2D,
  palette: Palette,
  { colour, width, halo, dash = [] }: Stroke,
): void {
  context.strokeStyle = palette.halo
  context.lineWidth = halo
  context.stroke()
  context.strokeStyle = colour
  context.lineWidth = width
  context.setLineDash([...dash])
  context.stroke()
  context.setLineDash([])
}
