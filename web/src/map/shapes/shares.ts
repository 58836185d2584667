import type { Theme } from '../canvas/palette.ts'

/** Where classes of a share begin, 0 to 1, the lowest first; the last is everybody. */
export const SHARE_BREAKS: readonly number[] = [0, 0.25, 0.5, 0.75, 0.9, 1]

/** The class of a part of a whole by its place in the breaks; null of nothing. The last is for all of it only. */
export function shareClass(part: number, whole: number): number | null {
  return whole > 0 ? SHARE_BREAKS.findLastIndex(least => part / whole >= least) : null
}

/** From ochre, where nearly nobody is, to blue: told apart without red and green, and by how dark they are at both ends. */
const colours: Record<Theme, readonly string[]> = {
  light: [
    'rgba(166,92,8,0.72)',
    'rgba(217,142,47,0.60)',
    'rgba(240,200,130,0.55)',
    'rgba(205,222,234,0.60)',
    'rgba(140,188,226,0.55)',
    'rgba(78,142,202,0.55)',
  ],
  dark: [
    'rgba(245,158,50,0.72)',
    'rgba(214,140,48,0.54)',
    'rgba(190,150,90,0.32)',
    'rgba(90,130,170,0.28)',
    'rgba(66,132,200,0.40)',
    'rgba(66,142,220,0.58)',
  ],
}

/** The colour of a class of a share. */
export const shareColour = (shareClass: number, theme: Theme): string => colours[theme][shareClass]!
