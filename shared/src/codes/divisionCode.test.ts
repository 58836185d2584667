import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWithin, parentCodeOf, parseDivisionCode, pathOfCode } from './divisionCode.ts'
import { DIGITS, DIVISION_LEVELS } from './level.ts'

test('a code hangs on the one with fewer digits, up to the province', () => {
  expect(pathOfCode('530302001001')).toEqual(['53', '5303', '530302', '530302001', '530302001001'])
  expect(parentCodeOf('53')).toBeUndefined()
  expect(parentCodeOf('53030')).toBeUndefined()
})

test('a subtree is a prefix, and holds its root', () => {
  expect(isWithin('530302001001', '530302')).toBe(true)
  expect(isWithin('530302', '530302')).toBe(true)
  expect(isWithin('530302001001017', '530302001')).toBe(true)
  expect(isWithin('530303001', '530302')).toBe(false)
  expect(isWithin('5303', '530302')).toBe(false)
})

describe('a code from outside', () => {
  test.each([
    ['530302', '530302'],
    [' 530302001 ', '530302001'],
    [530302001001, '530302001001'],
    ['530302001000', '530302001'],
    ['530302000', '530302'],
    ['530302000000', '530302'],
    ['530320000000', '530320'],
    ['530300000000', '5303'],
    ['530000000000', '53'],
    ['500000000000', '50'],
    ['530302010000', '530302010'],
    // Dongguan has no districts: its subdistricts hang on 441900.
    ['441900', '441900'],
  ])('%j is %s', (input, code) => {
    expect(parseDivisionCode(input)).toEqual({ ok: true, value: code })
  })

  test.each([
    ['', 'NOT_A_CODE'],
    ['53O302', 'NOT_A_CODE'],
    ['053', 'NOT_A_CODE'],
    [null, 'NOT_A_CODE'],
    [['530302'], 'NOT_A_CODE'],
    [5.3, 'NOT_A_CODE'],
    ['53030', 'WRONG_LENGTH'],
    ['530302001001001', 'WRONG_LENGTH'],
  ])('%j is refused', (input, reason) => {
    expect(parseDivisionCode(input)).toMatchObject({ ok: false, problems: [{ reason }] })
  })

  test('without padding stays what it is', () => {
    const part = (digits: number) =>
      fc.integer({ min: 1, max: 10 ** digits - 1 }).map(n => String(n).padStart(digits, '0'))
    const code = fc.tuple(fc.integer({ min: 11, max: 82 }).map(String), part(2), part(2), part(3), part(3))
    fc.assert(
      fc.property(code, fc.constantFrom(...DIVISION_LEVELS), (parts, level) => {
        const bare = parts.join('').slice(0, DIGITS[level])
        expect(parseDivisionCode(bare)).toEqual({ ok: true, value: bare })
        expect(parseDivisionCode(bare.padEnd(12, '0'))).toEqual({ ok: true, value: bare })
      }),
    )
  })
})

const villages = new URL('../../../../shared/data/cn/villages.csv', import.meta.url)

test.runIf(existsSync(villages))(
  'every community of the statistical codes in ../shared/data hangs on its own subdistrict and district',
  () => {
    const rows = readFileSync(villages, 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map(row => row.split(','))
    for (const [code, , subdistrict, province, prefecture, district] of rows) {
      expect(pathOfCode(code!)).toEqual([province, prefecture, district, subdistrict, code])
    }
    expect(rows.length).toBeGreaterThan(1000)
  },
)
