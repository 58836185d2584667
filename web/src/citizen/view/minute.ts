import { present } from '../../api/clock.ts'

/** The present, to the minute. */
export const thisMinute = (): Date => new Date(Math.floor(present() / 60_000) * 60_000)
