/** Whether a station is open, and what happens next, in the days of its own time zone. */
export type OpenState =
  | { kind: 'unknown' }
  | { kind: 'always' }
  | { kind: 'never' }
  | { kind: 'open' | 'closed'; change: Change }

/** The next opening or closing. `weekday` counts from Sunday 0. */
export interface Change {
  time: string
  daysAhead: number
  weekday: number
  /** Minutes until then. */
  minutes: number
}

interface Hours {
  isOpen: boolean | null | undefined
  nextChange: string | null | undefined
  timeZone: string
}

/** Reads what the server says of a station's hours as of `now`. */
export function openStateOf({ isOpen, nextChange, timeZone }: Hours, now: Date): OpenState {
  if (typeof isOpen !== 'boolean') return { kind: 'unknown' }
  if (!nextChange) return { kind: isOpen ? 'always' : 'never' }
  const then = new Date(nextChange)
  const day = dayNumber(then, timeZone)
  return {
    kind: isOpen ? 'open' : 'closed',
    change: {
      time: then.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }),
      daysAhead: day - dayNumber(now, timeZone),
      // Day 0, 1 January 1970, was a Thursday.
      weekday: (((day + 4) % 7) + 7) % 7,
      minutes: Math.round((then.getTime() - now.getTime()) / 60_000),
    },
  }
}

/** Days since 1 January 1970 of the calendar day that it is in a time zone. */
function dayNumber(moment: Date, timeZone: string): number {
  const day = moment.toLocaleDateString('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}
