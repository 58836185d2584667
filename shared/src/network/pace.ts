/** How fast somebody walks. */
export type Pace = 'ADULT' | 'OLDER'

/**
 * Metres a second that 85 of 100 people reach, 4 and 3 feet a second: of adults, and of people of 65 years and older. Knoblauch, Pietrucha and
 * Nitzburg, Field studies of pedestrian walking speed and start-up time, Transportation Research Record 1538 (1996).
 */
const METRES_A_SECOND: Readonly<Record<Pace, number>> = { ADULT: 1.2, OLDER: 0.9 }

/** Minutes on foot for a way of some metres, rounded up. */
export const minutesOf = (metres: number, pace: Pace): number => Math.ceil(metres / METRES_A_SECOND[pace] / 60)

/** How far somebody comes in some minutes, metres. */
export const metresIn = (minutes: number, pace: Pace): number => minutes * 60 * METRES_A_SECOND[pace]

/** Ways are about this many times as long as the straight line, where no network says how long. */
export const DETOUR = 1.3
