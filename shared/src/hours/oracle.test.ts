import OpeningHoursOracle from 'opening_hours'
import { expect, test } from 'vitest'
import { calendarOf, dayOf, isoOf, openState, parseOpeningHours } from './index.ts'

// The oracle reads all its dates on the clock of the process.
process.env.TZ = 'UTC'

const PLACE = { lat: 39.74, lon: -104.99, address: { country_code: 'us', state: 'Colorado' } }
const PUBLIC_HOLIDAYS = new OpeningHoursOracle('PH 00:00-24:00', PLACE)
const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const YEARS = [2026, 2027, 2028]
const TEXTS = 2000
const INSTANTS = 60

const daysFrom = (from: string, to: string): string[] =>
  Array.from({ length: dayOf(to) - dayOf(from) }, (_, i) => isoOf(dayOf(from) + i))

/** Small numbers that look random and are the same in every run. */
const randomOf = (seed: number) => {
  let state = seed
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return {
    next,
    pick: <T>(of: readonly T[]): T => of[next(of.length)]!,
    chance: (percent: number) => next(100) < percent,
  }
}
type Random = ReturnType<typeof randomOf>

const two = (n: number) => String(n).padStart(2, '0')
const clock = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

const dayOfMonth = (random: Random) => `${random.pick(MONTHS)} ${two(1 + random.next(28))}`

function datesOf(random: Random): string {
  const year = random.pick(YEARS)
  switch (random.next(7)) {
    case 0:
      return `${random.pick(MONTHS)}-${random.pick(MONTHS)}`
    case 1:
      return random.pick(MONTHS)
    case 2:
      return `${dayOfMonth(random)}-${dayOfMonth(random)}`
    case 3:
      return `${dayOfMonth(random)},${dayOfMonth(random)}`
    case 4:
      return `${year} ${dayOfMonth(random)}`
    case 5: {
      const from = 1 + random.next(14)
      return `${year} ${random.pick(MONTHS)} ${two(from)}-${two(from + 1 + random.next(14))}`
    }
    default:
      return `${year} ${dayOfMonth(random)}-${year + 1} ${dayOfMonth(random)}`
  }
}

function daysOf(random: Random): string {
  const one = () => (random.chance(60) ? `${random.pick(DAYS)}-${random.pick(DAYS)}` : random.pick(DAYS))
  const days = random.chance(70) ? one() : `${one()},${one()}`
  return random.chance(25) ? (random.chance(50) ? 'PH' : `${days},PH`) : days
}

/** Times in order and apart, the last over midnight if it may. */
function timesOf(random: Random, overnight: boolean): string {
  const from = random.next(9) * 60 + 300 + random.pick([0, 15, 30])
  const to = from + 60 + random.next(4) * 45
  if (overnight && random.chance(30)) return `${clock(1200 + random.next(200))}-${clock(1 + random.next(300))}`
  return random.chance(40)
    ? `${clock(from)}-${clock(to)},${clock(to + 60)}-${clock(to + 240)}`
    : `${clock(from)}-${clock(to)}`
}

/** A text; only its last rules run on over midnight: a later rule for the next day ends that for the oracle, not for us. */
function textOf(random: Random): string {
  if (random.chance(2)) return '24/7'
  const rules = 1 + random.next(4)
  return Array.from({ length: rules }, (_, i) => {
    const rule = (last: boolean): string => {
      const dates = random.chance(i === 0 ? 20 : 50) ? datesOf(random) : ''
      const days = random.chance(dates ? 60 : 90) ? daysOf(random) : ''
      const times = random.chance(i === 0 ? 5 : 25) && (dates || days) ? 'off' : timesOf(random, last)
      return [dates, days, times].filter(Boolean).join(' ')
    }
    const last = i === rules - 1
    return random.chance(15) ? `${rule(false)}, ${rule(last)}` : rule(last)
  }).join('; ')
}

/** The holidays that the oracle goes by. */
const holidays = daysFrom('2025-12-01', '2029-02-01')
  .filter(date => PUBLIC_HOLIDAYS.getState(new Date(`${date}T12:00:00Z`)))
  .map(date => ({ date, kind: 'HOLIDAY' as const, name: date, nameEn: null }))
const calendar = calendarOf([2025, ...YEARS, 2029], holidays)

test('2,000 random texts are read as the library of OpenStreetMap’s own notation reads them', () => {
  expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(0)
  expect(holidays.length).toBeGreaterThan(30)
  const random = randomOf(20261126)
  const wrong: string[] = []
  let open = 0
  for (let n = 0; n < TEXTS; n++) {
    const text = textOf(random)
    const ours = parseOpeningHours(text)
    if (!ours.ok) {
      wrong.push(`${text}: ${ours.problems[0]!.reason}`)
      continue
    }
    const oracle = new OpeningHoursOracle(text, PLACE)
    const dates = holidays.map(({ date }) => Date.parse(date))
    for (let i = 0; i < INSTANTS; i++) {
      const day = random.chance(30) ? random.pick(dates) : Date.UTC(2026, 0, 1 + random.next(3 * 365))
      const at = new Date(day + random.next(1440) * 60_000)
      const expected = oracle.getState(at)
      if (expected) open++
      const state = openState({ hours: ours.value, calendar, timeZone: 'UTC' }, at)
      if ((state === 'OPEN') !== expected) {
        wrong.push(`${text} at ${at.toISOString()} (${DAYS[(at.getUTCDay() + 6) % 7]}): ${state}`)
        break
      }
    }
  }
  expect(wrong).toEqual([])
  expect(open).toBeGreaterThan(TEXTS)
})
