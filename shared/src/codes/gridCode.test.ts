import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LAST_SERIAL, parseGridCode } from './gridCode.ts'

const COMMUNITY = '530302001001'

test('a grid’s code is its community’s with three digits more', () => {
  expect(parseGridCode('530302001001007')).toEqual({
    ok: true,
    value: { code: '530302001001007', community: COMMUNITY, serial: 7 },
  })
})

test('every serial there can be is read from its code', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: LAST_SERIAL }), serial => {
      expect(parseGridCode(`${COMMUNITY}${String(serial).padStart(3, '0')}`)).toMatchObject({
        value: { community: COMMUNITY, serial },
      })
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
