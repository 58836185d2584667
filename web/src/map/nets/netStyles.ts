import type { Theme } from '../canvas/palette.ts'

/** How the lines of one net are drawn. */
export interface NetStyle {
  readonly colour: string
  readonly width: number
  readonly dash: readonly number[]
}

/**
 * Told apart by their dashes and by their tints: who tells no tints apart has the dashes. The later, the thinner: where lines of several nets
 * run together, those below are seen on both sides and through the gaps.
 */
const STYLES: readonly { readonly light: string; readonly dark: string; readonly dash: readonly number[] }[] = [
  { light: '#7A4FA3', dark: '#C7A2EA', dash: [] },
  { light: '#0F7B74', dark: '#69CFC6', dash: [9, 4] },
  { light: '#6B6A12', dark: '#D2CF6A', dash: [2, 4] },
  { light: '#8A4B12', dark: '#E5AC73', dash: [12, 4, 2, 4] },
  { light: '#33435C', dark: '#A9BAD6', dash: [16, 6] },
  { light: '#1F5FAE', dark: '#7FB4F2', dash: [6, 3, 2, 3, 2, 3] },
]

const [WIDEST, THINNER] = [4, 0.45]

/** The style of the net that stands at a place of the list. */
export function netStyle(place: number, theme: Theme): NetStyle {
  const nth = place % STYLES.length
  const { dash, ...tints } = STYLES[nth]!
  return { colour: tints[theme], width: WIDEST - THINNER * nth, dash }
}
