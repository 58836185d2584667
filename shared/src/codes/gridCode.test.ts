import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gridCodeOf, LAST_SERIAL, parseGridCode } from './gridCode.ts'

const COMMUNITY = '530302001001'

test('a grid’s code is its community’s with three digits more', () => {
  expect(gridCodeOf(COMMUNITY, 7)).toBe('530302001001007')
  expect(parseGridCode('530302001001007')).toEqual({
    ok: true,
    value: { code: '530302001001007', community: COMMUNITY, serial: 7 },
  })
})

test('every serial there can be comes back from its code', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: LAST_SERIAL }), serial => {
      expect(parseGridCode(gridCodeOf(COMMUNITY, serial))).toMatchObject({ value: { community: COMMUNITY, serial } })
    }),
  )
})

test.each([
  ['', 'NOT_A_CODE'],
  ['53030200100100x', 'NOT_A_CODE'],
  [undefined, 'NOT_A_CODE'],
  ['530302001001', 'WRONG_LENGTH'],
  ['5303020010010071', 'WRONG_LENGTH'],
  ['530302001001000', 'WRONG_SERIAL'],
])('%j is no grid code', (input, reason) => {
  expect(parseGridCode(input)).toMatchObject({ ok: false, problems: [{ reason }] })
})

test('a serial beyond three digits, or a grid under a subdistrict, is a mistake of the caller', () => {
  expect(() => gridCodeOf(COMMUNITY, 1000)).toThrow(RangeError)
  expect(() => gridCodeOf(COMMUNITY, 0)).toThrow(RangeError)
  expect(() => gridCodeOf('530302001', 1)).toThrow(RangeError)
})
