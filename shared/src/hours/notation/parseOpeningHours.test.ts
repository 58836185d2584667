import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everyWeek } from '../openingHours.ts'
import { holds, WEEK } from '../span.ts'
import { parseOpeningHours } from './parseOpeningHours.ts'

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const clock = (minute: number) =>
  `${DAYS[Math.floor(minute / 1440) % 7]} ${String(Math.floor((minute % 1440) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** Spans as people read them: `Mo 08:30–Mo 12:00`. */
const week = (text: string): string[] => {
  const parsed = parseOpeningHours(text)
  if (!parsed.ok) return parsed.problems.map(problem => problem.reason)
  return (everyWeek(parsed.value) ?? []).map(({ from, to }) => `${clock(from)}–${to === WEEK ? 'Su 24:00' : clock(to)}`)
}

describe('what stations write is understood', () => {
  test.each<[string, string[]]>([
    ['24/7', ['Mo 00:00–Su 24:00']],
    ['Mo-Su 00:00-24:00', ['Mo 00:00–Su 24:00']],
    ['Sa 09:00-12:00', ['Sa 09:00–Sa 12:00']],
    ['Sa 9:00-12:00', ['Sa 09:00–Sa 12:00']],
    [
      'Mo,We 08:30-12:00,14:00-17:30',
      ['Mo 08:30–Mo 12:00', 'Mo 14:00–Mo 17:30', 'We 08:30–We 12:00', 'We 14:00–We 17:30'],
    ],
    ['Th-Sa 10:00-11:00', ['Th 10:00–Th 11:00', 'Fr 10:00–Fr 11:00', 'Sa 10:00–Sa 11:00']],
    ['Sa-Mo 10:00-11:00', ['Mo 10:00–Mo 11:00', 'Sa 10:00–Sa 11:00', 'Su 10:00–Su 11:00']],
    ['Mo-Tu 08:00-18:00; Tu off', ['Mo 08:00–Mo 18:00']],
    ['Mo-Tu 08:00-18:00; Tu 09:00-12:00', ['Mo 08:00–Mo 18:00', 'Tu 09:00–Tu 12:00']],
    ['Mo-Tu 08:00-12:00, Tu 14:00-18:00', ['Mo 08:00–Mo 12:00', 'Tu 08:00–Tu 12:00', 'Tu 14:00–Tu 18:00']],
    ['Fr 22:00-02:00', ['Fr 22:00–Sa 02:00']],
    ['Fr 22:00-26:00', ['Fr 22:00–Sa 02:00']],
    ['Fr 22:00-02:00; Sa off', ['Fr 22:00–Sa 02:00']],
    ['Su 22:00-02:00', ['Mo 00:00–Mo 02:00', 'Su 22:00–Su 24:00']],
    ['Fr 18:00-24:00; Sa 00:00-06:00', ['Fr 18:00–Sa 06:00']],
    ['24/7; Tu-Su off', ['Mo 00:00–Tu 00:00']],
    ['off', []],
    ['Mo closed', []],
    ['  Mo - We  08:00 - 09:00 ;', ['Mo 08:00–Mo 09:00', 'Tu 08:00–Tu 09:00', 'We 08:00–We 09:00']],
    ['mo 08:00-09:00', ['Mo 08:00–Mo 09:00']],
    ['Mo 08：00－09：00；Tu 08:00–09:00', ['Mo 08:00–Mo 09:00', 'Tu 08:00–Tu 09:00']],
  ])('%s', (text, spans) => {
    expect(week(text)).toEqual(spans)
  })

  test('office hours of a whole week have eleven spans', () => {
    expect(week('Mo-Fr 08:30-12:00,14:00-17:30; Sa 09:00-12:00')).toHaveLength(11)
  })

  test('times alone after days add to them, every day', () => {
    expect(week('Mo 08:00-12:00; 14:00-18:00')).toEqual(week('Mo 08:00-12:00,14:00-18:00; Tu-Su 14:00-18:00'))
    expect(week('08:00-12:00; 14:00-18:00')).toEqual(week('14:00-18:00'))
  })

  test('times without days hold every day', () => {
    expect(week('08:00-18:00')).toEqual(week('Mo-Su 08:00-18:00'))
  })
})

describe('what is not understood is refused with its reason and its rule', () => {
  test.each<[string, string]>([
    ['', 'EMPTY'],
    ['  ', 'EMPTY'],
    ['by appointment', 'NOT_UNDERSTOOD'],
    ['Mo-Fr', 'NOT_UNDERSTOOD'],
    ['Mo-Fr 08:00', 'NOT_UNDERSTOOD'],
    ['Mo-Fr PH 08:00-12:00', 'NOT_UNDERSTOOD'],
    ['SH off', 'NOT_UNDERSTOOD'],
    ['PH +1 day off', 'NOT_UNDERSTOOD'],
    ['Mo[1] 08:00-12:00', 'NOT_UNDERSTOOD'],
    ['week 1-20 08:00-12:00', 'NOT_UNDERSTOOD'],
    ['easter off', 'NOT_UNDERSTOOD'],
    ['Mo 08:00-12:00 || "ask"', 'NOT_UNDERSTOOD'],
    ['May 01-Sep 08:00-12:00', 'NOT_UNDERSTOOD'],
    ['2026 Dec 24-2027 Jan 08:00-12:00', 'NOT_UNDERSTOOD'],
    ['Dec 24-2027 Jan 03 off', 'NOT_UNDERSTOOD'],
    ['Feb 30 off', 'DATE_OUT_OF_RANGE'],
    ['2026 Feb 29 off', 'DATE_OUT_OF_RANGE'],
    ['2026 Dec 24-Dec 12 off', 'DATE_OUT_OF_RANGE'],
    ['2026 Dec 24-2029 Jan 01 off', 'DATE_OUT_OF_RANGE'],
    ['1899 Dec 24 off', 'DATE_OUT_OF_RANGE'],
    ['May 00 off', 'DATE_OUT_OF_RANGE'],
    ['Mo-Fr 17:00+', 'NOT_UNDERSTOOD'],
    ['Mo-Fr sunrise-sunset', 'NOT_UNDERSTOOD'],
    ['Mo-Fr 08:00-12:00;; Sa 08:00-12:00', 'NOT_UNDERSTOOD'],
    ['Mo 24/7', 'NOT_UNDERSTOOD'],
    ['Mo 08:00-12:60', 'TIME_OUT_OF_RANGE'],
    ['Mo 24:00-25:00', 'TIME_OUT_OF_RANGE'],
    ['Mo 08:00-49:00', 'TIME_OUT_OF_RANGE'],
    ['Mo 08:00-40:00', 'TIME_OUT_OF_RANGE'],
    ['Mo 08:00-08:00', 'SPAN_WITHOUT_LENGTH'],
    ['Mo 08:00-09:00;'.repeat(34), 'TOO_LONG'],
  ])('%j', (text, reason) => {
    expect(week(text)).toEqual([reason])
  })

  test('all rules that fail are named at once', () => {
    expect(parseOpeningHours('Mo 8-9; Tu 08:00-09:00; We 25:00-26:00')).toMatchObject({
      ok: false,
      problems: [
        { reason: 'NOT_UNDERSTOOD', rule: 'Mo 8-9' },
        { reason: 'TIME_OUT_OF_RANGE', rule: 'We 25:00-26:00' },
      ],
    })
  })

  test('no text makes it throw', () => {
    const soup = fc
      .array(
        fc.constantFrom(
          'Mo',
          'Su',
          '-',
          ',',
          ';',
          ' ',
          '08:00',
          '24:00',
          '24/7',
          'off',
          'PH',
          '；',
          '9',
          'Feb',
          '29',
          '2026',
          '05',
        ),
      )
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string(), soup), text => typeof parseOpeningHours(text).ok === 'boolean'),
      { numRuns: 2000 },
    )
  })
})

test('what is written for each minute is what is read', () => {
  const time = fc.integer({ min: 0, max: 1439 })
  const spans = fc.array(
    fc.tuple(time, time).filter(([from, to]) => from !== to),
    { maxLength: 3 },
  )
  const hhmm = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  fc.assert(
    fc.property(fc.array(spans, { minLength: 7, maxLength: 7 }), days => {
      const text = days
        .map(
          (spans, d) =>
            `${DAYS[d]} ${spans.length === 0 ? 'off' : spans.map(([from, to]) => `${hhmm(from)}-${hhmm(to)}`).join(',')}`,
        )
        .join('; ')
      const parsed = parseOpeningHours(text)
      if (text.length > 500) return
      const wanted = parsed.ok ? everyWeek(parsed.value)! : []
      for (let minute = 0; minute < WEEK; minute += 61) {
        const open = days.some((spans, d) =>
          spans.some(([from, to]) => {
            const since = (minute - d * 1440 - from + WEEK) % WEEK
            return since < (to - from + 1440) % 1440
          }),
        )
        expect(holds(wanted, minute)).toBe(open)
      }
    }),
  )
})
