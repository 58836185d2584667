import { describe, expect, test } from 'vitest'
import { calendarOf, NO_CALENDAR } from './calendar.ts'
import { closesAt, isOpen, nextChange, openIntervals, opensAt } from './changes.ts'
import { parseOpeningHours } from './notation/parseOpeningHours.ts'
import { openState, type Schedule } from './schedule.ts'

const china = calendarOf(
  [2026],
  [
    ...['01', '02', '03', '04', '05', '06', '07'].map(day => ({
      date: `2026-10-${day}`,
      kind: 'HOLIDAY' as const,
      name: '国庆节',
      nameEn: 'National Day',
    })),
    { date: '2026-09-20', kind: 'WORKDAY', name: '国庆节', nameEn: 'National Day' },
    { date: '2026-10-10', kind: 'WORKDAY', name: '国庆节', nameEn: 'National Day' },
  ],
)

const scheduleOf = (text: string, over: Partial<Schedule> = {}): Schedule => {
  const parsed = parseOpeningHours(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problems[0]!.message}`)
  return { hours: parsed.value, calendar: china, timeZone: 'Asia/Shanghai', ...over }
}
/** A moment on Shanghai's clocks. */
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`)
const shown = (moment: Date | null) =>
  moment && new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

describe('a make-up workday', () => {
  const office = scheduleOf('Mo-Th 08:30-17:30; Fr 08:30-16:00; PH off')
  test('on a Saturday has the Friday’s hours, on a Sunday the Monday’s', () => {
    expect(shown(closesAt(office, at('2026-10-10 09:00')))).toBe('2026-10-10 16:00')
    expect(shown(closesAt(office, at('2026-09-20 09:00')))).toBe('2026-09-20 17:30')
  })
  test('means nothing to hours that name no holidays', () => {
    expect(isOpen(scheduleOf('Mo-Fr 08:30-17:30'), at('2026-10-10 09:00'))).toBe(false)
    expect(isOpen(scheduleOf('Mo-Fr 08:30-17:30'), at('2026-10-01 09:00'))).toBe(true)
  })
})

describe('a year that is not announced', () => {
  const office = scheduleOf('Mo-Fr 08:30-17:30; PH off')
  test('matters only where holidays could change the answer', () => {
    expect(openState(office, at('2027-03-02 09:00'))).toBe('NOT_ANNOUNCED')
    expect(openState(office, at('2027-03-02 20:00'))).toBe('CLOSED')
    expect(openState(office, at('2027-03-06 09:00'))).toBe('NOT_ANNOUNCED')
    expect(openState(scheduleOf('Mo-Su 08:30-17:30; PH 08:30-12:00'), at('2027-03-02 09:00'))).toBe('OPEN')
  })
  test('ends what is known of the next opening', () => {
    expect(opensAt(office, at('2026-12-31 18:00'))).toBeNull()
    expect(nextChange(office, at('2026-12-31 18:00'))).toEqual({ at: at('2027-01-01 08:30'), state: 'NOT_ANNOUNCED' })
  })
  test('runs on over midnight into a year that is', () => {
    const night = scheduleOf('Mo-Su 22:00-02:00; PH off')
    expect(openState(night, at('2026-01-01 01:00'))).toBe('NOT_ANNOUNCED')
    expect(openState(night, at('2027-01-01 01:00'))).toBe('OPEN')
  })
  test('holds no make-up workdays where a calendar has none', () => {
    const calendar = calendarOf([2026], [{ date: '2026-07-04', kind: 'HOLIDAY', name: '独立日', nameEn: null }])
    expect(isOpen({ ...office, calendar }, at('2027-03-06 09:00'))).toBe(false)
    expect(isOpen({ ...office, calendar: NO_CALENDAR }, at('2026-03-07 09:00'))).toBeNull()
  })
})

test('works shut it on their days, also what runs on from the day before', () => {
  const shut = [{ from: '2026-11-25', to: '2026-11-27' }]
  const night = scheduleOf('Mo-Su 20:00-02:00', { shut })
  expect(isOpen(night, at('2026-11-24 23:59'))).toBe(true)
  expect(isOpen(night, at('2026-11-25 01:00'))).toBe(false)
  expect(isOpen(night, at('2026-11-27 01:00'))).toBe(true)
  expect(
    shown(opensAt(scheduleOf('24/7', { shut: [{ from: '2026-11-25', to: null }] }), at('2026-11-24 10:00'))),
  ).toBeNull()
  expect(shown(closesAt(scheduleOf('24/7', { shut }), at('2026-11-24 10:00')))).toBe('2026-11-25 00:00')
})

describe('clocks that are set', () => {
  const denver = (text: string) => scheduleOf(text, { timeZone: 'America/Denver' })
  const iso = (intervals: ReturnType<typeof openIntervals>) =>
    intervals.map(({ from, to }) => `${from.toISOString().slice(5, 16)} ${to.toISOString().slice(5, 16)}`)
  test('what would open at a time that is left out opens when they jump over it', () => {
    // 8 March 2026: 02:00 is 03:00, at 09:00 UTC.
    const day = [new Date('2026-03-08T07:00:00Z'), new Date('2026-03-09T06:00:00Z')] as const
    expect(iso(openIntervals(denver('02:30-04:00'), ...day))).toEqual(['03-08T09:00 03-08T10:00'])
    expect(iso(openIntervals(denver('02:00-02:45'), ...day))).toEqual([])
    expect(iso(openIntervals(denver('01:00-02:30'), ...day))).toEqual(['03-08T08:00 03-08T09:00'])
  })
  test('what is open at a time that comes twice is open both times', () => {
    // 1 November 2026: 02:00 is 01:00 again, at 08:00 UTC.
    const day = [new Date('2026-11-01T06:00:00Z'), new Date('2026-11-02T07:00:00Z')] as const
    expect(iso(openIntervals(denver('01:15-01:45'), ...day))).toEqual([
      '11-01T07:15 11-01T07:45',
      '11-01T08:15 11-01T08:45',
    ])
    expect(iso(openIntervals(denver('00:00-24:00'), ...day))).toEqual(['11-01T06:00 11-02T07:00'])
  })
})

describe('the next change', () => {
  test('is found over a long quiet time, and never where there is none', () => {
    expect(shown(opensAt(scheduleOf('2034 Oct 31 09:00-12:00'), at('2026-11-26 10:00')))).toBe('2034-10-31 09:00')
    expect(shown(opensAt(scheduleOf('Feb 29 09:00-12:00'), at('2028-02-29 12:00')))).toBe('2032-02-29 09:00')
    expect(shown(opensAt(scheduleOf('May-Sep 09:00-12:00'), at('2026-09-30 12:00')))).toBe('2027-05-01 09:00')
    expect(nextChange(scheduleOf('24/7'), at('2026-11-26 10:00'))).toBeNull()
    expect(nextChange(scheduleOf('off'), at('2026-11-26 10:00'))).toBeNull()
  })
  test('is where the state of the minute before is another', () => {
    const texts = [
      'Mo-Fr 08:30-12:00,14:00-17:30; Sa 22:00-03:00; PH off',
      'Nov 15-Mar 15 09:00-16:00; Mar 16-Nov 14 08:00-20:00; 2026 Oct 05-08 off; PH 10:00-11:00',
      '2026 Sep 28-2026 Oct 12 Mo-Sa 09:00-24:00',
    ]
    for (const timeZone of ['Asia/Shanghai', 'America/Denver', 'Asia/Kathmandu'])
      for (const text of texts) {
        const schedule = scheduleOf(text, { timeZone, shut: [{ from: '2026-10-20', to: '2026-10-22' }] })
        const [from, to] = [Date.parse('2026-09-15T00:00:00Z'), Date.parse('2026-11-10T00:00:00Z')]
        const open = openIntervals(schedule, new Date(from), new Date(to))
        for (let minute = from; minute < to; minute += 7 * 60_000) {
          const within = open.find(span => span.from.getTime() <= minute && minute < span.to.getTime())
          expect(`${text} ${new Date(minute).toISOString()} ${within?.state ?? 'CLOSED'}`).toBe(
            `${text} ${new Date(minute).toISOString()} ${openState(schedule, new Date(minute))}`,
          )
        }
      }
  })
})
