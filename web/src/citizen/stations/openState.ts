import type { OpenState as State } from '../../api/index.ts'
import type { TimeAhead } from '../view/citizen.texts.ts'

/** Whether a station is open, and what happens next, in the days of its own time zone. */
export type OpenState =
  | { kind: 'unknown' | 'notAnnounced' | 'always' | 'never' }
  /** Without a change: what comes next is not announced yet. */
  | { kind: 'open' | 'closed'; change: Change | null }

/** The next opening or closing. */
export interface Change extends TimeAhead {
  /** Minutes until then. */
  minutes: number
}

/** Milliseconds after a change until which the server may not have been asked again. */
const STALE = 120_000

interface Hours {
  openState: State
  nextState?: State | null | undefined
  nextChange?: string | null | undefined
  timeZone: string
}

/** Reads what the server says of a station's hours as of `now`. */
export function openStateOf({ openState, nextState, nextChange, timeZone }: Hours, now: Date): OpenState {
  if (openState === 'UNKNOWN') return { kind: 'unknown' }
  if (openState === 'NOT_ANNOUNCED') return { kind: 'notAnnounced' }
  const isOpen = openState === 'OPEN'
  if (!nextState) return { kind: isOpen ? 'always' : 'never' }
  if (!nextChange) return { kind: isOpen ? 'open' : 'closed', change: null }
  const then = new Date(nextChange)
  // What was kept from before says no more than until then.
  if (now.getTime() - then.getTime() > STALE) return { kind: 'unknown' }
  const day = dayNumber(then, timeZone)
  return {
    kind: isOpen ? 'open' : 'closed',
    change: {
      time: then.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }),
      daysAhead: day - dayNumber(now, timeZone),
      // Day 0, 1 January 1970, was a Thursday.
      weekday: (((day + 4) % 7) + 7) % 7,
      date: new Date(day * 86_400_000).toISOString().slice(0, 10),
      minutes: Math.round((then.getTime() - now.getTime()) / 60_000),
    },
  }
}

/** Days since 1 January 1970 of the calendar day that it is in a time zone. */
function dayNumber(moment: Date, timeZone: string): number {
  const day = moment.toLocaleDateString('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}
