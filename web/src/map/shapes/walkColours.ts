import type { Theme } from '../canvas/palette.ts'

/** Fills of ground within minutes on foot, the shortest first; a longer walk lies around a shorter one and is paler. */
const fills: Record<Theme, readonly string[]> = {
  light: ['rgba(17,94,89,0.62)', 'rgba(32,148,139,0.48)', 'rgba(110,196,186,0.42)'],
  dark: ['rgba(120,230,215,0.62)', 'rgba(60,170,158,0.50)', 'rgba(40,110,104,0.55)'],
}

/** The colour of the n-th limit, the shortest being 0. */
export const walkColour = (limit: number, theme: Theme): string =>
  fills[theme][Math.min(limit, fills[theme].length - 1)]!
