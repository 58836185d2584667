import type { Theme } from './palette.ts'

/** Tints of those who receive ground, told apart by hue and lightness; the first is the accent. */
const colours: Record<Theme, readonly string[]> = {
  light: ['#1F5FAE', '#7A4FA3', '#0F7B74', '#6B6A12'],
  dark: ['#7FB4F2', '#C7A2EA', '#69CFC6', '#D2CF6A'],
}

/** How many receivers can be told apart. */
export const RECEIVER_TINTS = colours.light.length

export const receiverColour = (tint: number, theme: Theme): string => colours[theme][tint % RECEIVER_TINTS]!
