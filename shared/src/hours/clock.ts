const SECOND = 1000

const clocks = new Map<string, Intl.DateTimeFormat>()

const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(timeZone, clock)
  return clock
}

const read = (instant: number, timeZone: string): number => {
  const whole = Math.floor(instant / SECOND) * SECOND
  // "11/26/2026, 18:30:00"
  const [month, day, year, hour, minute, second] = clockOf(timeZone).format(whole).match(/\d+/g)!.map(Number)
  return Date.UTC(year!, month! - 1, day!, hour!, minute!, second!) - whole
}

const WEEK_MS = 7 * 86_400 * SECOND

/** By time zone and week what is the same all week; null for a week in which clocks are set. Reading a clock is slow. */
const weeks = new Map<string, Map<number, number | null>>()

const inWeek = (week: number, timeZone: string): number | null => {
  const known = weeks.get(timeZone) ?? new Map<number, number | null>()
  weeks.set(timeZone, known)
  let offset = known.get(week)
  if (offset === undefined) {
    const first = read(week * WEEK_MS, timeZone)
    offset = read((week + 1) * WEEK_MS, timeZone) === first ? first : null
    known.set(week, offset)
  }
  return offset
}

/** What is to be added to an instant to read it on the clocks of a time zone (IANA name), both in milliseconds. */
export const offsetAt = (instant: number, timeZone: string): number =>
  inWeek(Math.floor(instant / WEEK_MS), timeZone) ?? read(instant, timeZone)

/** The first instant after one at which clocks are set, up to another: what they show then is another offset. */
export const nextSetting = (from: number, to: number, timeZone: string): number => {
  const offset = offsetAt(from, timeZone)
  if (offsetAt(to, timeZone) === offset) return to
  let [before, after] = [from, to]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (offsetAt(middle, timeZone) === offset) before = middle
    else after = middle
  }
  return after
}
