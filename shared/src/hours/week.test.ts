import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOpenAt, nextChange, openingHoursOf, WEEK } from './week.ts'

const at = (day: number, hour: number, minute = 0) => (day * 24 + hour) * 60 + minute
const spans = fc.array(
  fc
    .record({ from: fc.integer({ min: -WEEK, max: 2 * WEEK }), length: fc.integer({ min: 0, max: 3000 }) })
    .map(({ from, length }) => ({ from, to: from + length })),
  { maxLength: 12 },
)

test('spans come out in order, apart from each other and within the week', () => {
  fc.assert(
    fc.property(spans, spans => {
      const hours = openingHoursOf(spans)
      for (const [i, { from, to }] of hours.entries()) {
        expect(0 <= from && from < to && to <= WEEK).toBe(true)
        if (i > 0) expect(hours[i - 1]!.to).toBeLessThan(from)
      }
      expect(openingHoursOf(hours)).toEqual(hours)
    }),
  )
})

test('a minute is open exactly if one of the spans, laid on the week, holds it', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 0, max: WEEK - 1 }), (spans, minute) => {
      const held = spans.some(({ from, to }) =>
        [-2, -1, 0, 1, 2].some(w => from <= minute + w * WEEK && minute + w * WEEK < to),
      )
      expect(isOpenAt(openingHoursOf(spans), minute)).toBe(held)
    }),
  )
})

describe('the next change', () => {
  const office = openingHoursOf([
    { from: at(0, 8, 30), to: at(0, 12) },
    { from: at(5, 9), to: at(5, 12) },
  ])

  test('while open is the closing, while closed the opening', () => {
    expect(nextChange(office, at(0, 9))).toEqual({ minute: at(0, 12), opens: false })
    expect(nextChange(office, at(0, 12))).toEqual({ minute: at(5, 9), opens: true })
    expect(nextChange(office, at(6, 20))).toEqual({ minute: at(0, 8, 30), opens: true })
  })

  test('over Sunday midnight is not midnight', () => {
    const night = openingHoursOf([{ from: at(6, 22), to: at(7, 2) }])
    expect(nextChange(night, at(6, 23))).toEqual({ minute: at(0, 2), opens: false })
    expect(nextChange(night, at(0, 1))).toEqual({ minute: at(0, 2), opens: false })
    expect(nextChange(night, at(0, 2))).toEqual({ minute: at(6, 22), opens: true })
  })

  test('of what closes on Sunday at midnight is Monday 00:00', () => {
    const sunday = openingHoursOf([{ from: at(6, 8), to: WEEK }])
    expect(nextChange(sunday, at(6, 9))).toEqual({ minute: 0, opens: false })
  })

  test('never comes for what is always open or always closed', () => {
    expect(nextChange(openingHoursOf([{ from: 0, to: WEEK }]), 77)).toBeNull()
    expect(nextChange([], 77)).toBeNull()
  })

  test('is the first minute at which being open differs', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: WEEK - 1 }), (spans, minute) => {
        const hours = openingHoursOf(spans)
        const change = nextChange(hours, minute)
        const now = isOpenAt(hours, minute)
        let ahead = 1
        while (ahead <= WEEK && isOpenAt(hours, minute + ahead) === now) ahead++
        expect(change).toEqual(ahead > WEEK ? null : { minute: (minute + ahead) % WEEK, opens: !now })
      }),
      { numRuns: 50 },
    )
  })
})
