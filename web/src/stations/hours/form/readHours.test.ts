import { DAY, type Span } from '@geyi/shared/hours'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type HoursForm, USUAL, type Week } from './hoursForm.ts'
import { readHours } from './readHours.ts'
import { writeHours } from './writeHours.ts'

describe('the form', () => {
  test('writes what a clerk means', () => {
    expect(writeHours(USUAL)).toBe('Mo-Fr 08:30-12:00,14:00-17:30; PH off')
    expect(
      writeHours({
        ...USUAL,
        seasons: [
          { first: 501, last: 930, week: USUAL.week.map((_, day) => (day < 6 ? [{ from: 480, to: 1200 }] : [])) },
        ],
        exceptions: [
          { from: '2026-12-24', to: '2026-12-24', spans: [] },
          { from: '2026-12-31', to: '2027-01-02', spans: [{ from: 540, to: 720 }] },
        ],
      }),
    ).toBe(
      'Mo-Fr 08:30-12:00,14:00-17:30; May 01-Sep 30 Mo-Sa 08:00-20:00; May 01-Sep 30 Su off; PH off; 2026 Dec 24 off; 2026 Dec 31-2027 Jan 02 09:00-12:00',
    )
  })

  test.each([
    '24/7',
    'off',
    'Mo-Su 09:00-17:00',
    'Mo,We 08:30-12:00,14:00-17:30',
    'Mo-Fr 08:00-12:00, We 14:00-18:00',
    'Mo-Fr 08:00-12:00; 14:00-18:00',
    'Mo-Su 20:00-02:00; PH off',
    'Mo-Fr,PH 09:00-17:00',
    'May-Sep 09:00-17:00',
    'Nov 15-Mar 15 Mo-Fr 10:00-16:00; Mar 16-Nov 14 08:00-20:00; PH 10:00-12:00',
    'Mo-Fr 09:00-17:00; 2026 Dec 24-26,2026 Dec 31 off',
  ])('can say %s', text => {
    expect(readHours(text)).not.toBeNull()
  })

  test.each([
    'PH off; Mo-Fr 09:00-17:00',
    'May-Sep PH off; Mo-Fr 09:00-17:00',
    'Mo-Fr 09:00-17:00; 2026 Dec Sa 10:00-12:00',
    '2026 Dec 24 off; Mo-Fr 09:00-17:00',
    'by appointment',
  ])('can’t say %s', text => {
    expect(readHours(text)).toBeNull()
  })

  const span = fc
    .record({ from: fc.integer({ min: 0, max: DAY - 1 }), length: fc.integer({ min: 1, max: DAY }) })
    .map(({ from, length }): Span => ({ from, to: from + length }))
  const spans = fc.array(span, { maxLength: 2 })
  const week: fc.Arbitrary<Week> = fc.array(spans, { minLength: 7, maxLength: 7 })
  const day = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
    .map(date => (date.getUTCMonth() + 1) * 100 + date.getUTCDate())
  const season = fc.record({ first: day, last: day, week })
  const exception = fc
    .record({
      from: fc.date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }),
      days: fc.integer({ min: 0, max: 40 }),
      spans,
    })
    .map(({ from, days, spans }) => ({
      from: from.toISOString().slice(0, 10),
      to: new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10),
      spans,
    }))
  const form: fc.Arbitrary<HoursForm> = fc.record({
    week,
    seasons: fc.uniqueArray(season, { maxLength: 2, selector: ({ first, last }) => `${first} ${last}` }),
    holidays: fc.option(spans),
    exceptions: fc.array(exception, { maxLength: 2 }),
  })

  test('reads what it has written exactly as it was', () => {
    fc.assert(
      fc.property(form, form => {
        const text = writeHours(form)
        if (text.length <= 500) expect(readHours(text)).toEqual(form)
      }),
      { numRuns: 500 },
    )
  })
})
