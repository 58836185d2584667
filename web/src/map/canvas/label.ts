import { FONT } from './palette.ts'

export interface LabelStyle {
  readonly size: number
  readonly weight: number
  readonly colour: string
  readonly halo: string
  readonly italic?: boolean
  readonly align?: 'center' | 'left' | 'right'
  /** Extra space between letters, pixels. */
  readonly spacing?: number
}

/** A text that wants a place on the canvas, in its pixels. The first in a list has the first choice. */
export interface Label {
  readonly lines: readonly string[]
  readonly style: LabelStyle
  readonly x: number
  readonly y: number
  /** Radians by which it is turned about its place. */
  readonly angle?: number
  /** Whether its letters stay upright and follow each other along the turn. */
  readonly stacked?: boolean
  /** Other places, as shifts, to be tried in turn where this one is taken. */
  readonly shifts?: readonly (readonly [dx: number, dy: number])[]
  /** Pixels of clear ground it wants around itself. */
  readonly clearance?: number
}

/** How much larger names are written when the page is set in large type. */
export const typeScale = (): number => (document.documentElement.dataset.type === 'large' ? 22 / 16 : 1)

/** The style as CSS font. */
export const fontOf = ({ size, weight, italic }: LabelStyle): string =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${FONT}`

const widths = new Map<string, number>()

/** Pixels across a text. */
export function textWidth(context: CanvasRenderingContext2D, text: string, style: LabelStyle): number {
  const font = fontOf(style)
  const key = `${font}|${text}`
  let width = widths.get(key)
  if (width === undefined) {
    context.font = font
    context.letterSpacing = '0px'
    width = context.measureText(text).width
    if (widths.size > 5000) widths.clear()
    widths.set(key, width)
  }
  return width + (style.spacing ?? 0) * text.length
}
