import type { Band } from '@geyi/shared/problems'
import type { Theme } from '../canvas/palette.ts'

/** Classes of households against the band, from far too few to far too many; the middle ones are in band. */
export const HOUSEHOLD_CLASSES = ['farBelow', 'below', 'low', 'middle', 'high', 'above', 'farAbove'] as const
export type HouseholdClass = (typeof HOUSEHOLD_CLASSES)[number]

/** How far outside the band, as a part of its end, households are far outside. */
const FAR = 0.25

/** The upper ends of all classes but the last, in households, the end itself not included. */
export function classBreaks({ min, max }: Band): readonly number[] {
  const third = (max - min) / 3
  return [min * (1 - FAR), min, min + third, min + 2 * third, max + 1, max * (1 + FAR)].map(Math.round)
}

export function classOf(households: number, band: Band): HouseholdClass {
  const place = classBreaks(band).findIndex(end => households < end)
  return HOUSEHOLD_CLASSES[place === -1 ? HOUSEHOLD_CLASSES.length - 1 : place]!
}

/** Blue for too few, ochre for too many, nearly nothing in band: told apart without red and green, and at the ends of the band by a leap. */
const colours: Record<Theme, Record<HouseholdClass, string>> = {
  light: {
    farBelow: 'rgba(36,104,172,0.64)',
    below: 'rgba(72,142,202,0.50)',
    low: 'rgba(140,190,225,0.18)',
    middle: 'rgba(255,255,255,0.10)',
    high: 'rgba(233,188,110,0.18)',
    above: 'rgba(217,142,47,0.52)',
    farAbove: 'rgba(166,92,8,0.64)',
  },
  dark: {
    farBelow: 'rgba(80,164,245,0.66)',
    below: 'rgba(66,142,220,0.46)',
    low: 'rgba(90,150,200,0.10)',
    middle: 'rgba(255,255,255,0.03)',
    high: 'rgba(220,170,90,0.09)',
    above: 'rgba(226,154,50,0.46)',
    farAbove: 'rgba(245,158,50,0.66)',
  },
}

export const classColour = (name: HouseholdClass, theme: Theme): string => colours[theme][name]

/** The colour of a count of households against the band. */
export const classColourOf = (households: number, band: Band, theme: Theme): string =>
  classColour(classOf(households, band), theme)

/** Special grids are outside the rule and hatched. */
export const SPECIAL_COLOUR: Record<Theme, string> = {
  light: 'rgba(70,82,100,0.30)',
  dark: 'rgba(180,192,210,0.24)',
}
