/** The present, to the minute. */
export const thisMinute = (): Date => new Date(Math.floor(Date.now() / 60_000) * 60_000)
