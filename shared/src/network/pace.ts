/** How fast somebody walks. */
export type Pace = 'ADULT' | 'OLDER'

/**
 * Metres a second: what 85 of 100 people of that age reach, by Knoblauch, Pietrucha and Nitzburg, Field studies of pedestrian walking
 * speed and start-up time, Transportation Research Record 1538 (1996): 1.22 m/s, and 0.91 m/s from 65 years on.
 */
export const METRES_A_SECOND: Readonly<Record<Pace, number>> = { ADULT: 1.22, OLDER: 0.91 }

/** Minutes on foot for a way of some metres, rounded up. */
export const minutesOf = (metres: number, pace: Pace): number => Math.ceil(metres / METRES_A_SECOND[pace] / 60)
