import { expect, test } from 'vitest'
import { maskPhone } from './mask-phone.ts'

test.each([
  ['13800001234', '138****1234'],
  ['138 0000 1234', '138****1234'],
  ['138-0000-1234', '138****1234'],
  ['+86 138 0000 1234', '138****1234'],
  ['0086-13800001234', '138****1234'],
  ['１３８００００１２３４', '138****1234'],
])('a mobile number %s reads %s', (phone, masked) => expect(maskPhone(phone)).toBe(masked))

test.each([
  '87654321',
  '0874-3123456',
  '(0874) 312 3456',
  '08743123456',
  '0874-3123456-8012',
  '0874-3123456 转 802',
  '12345678901',
  '13800001234/13900005678',
  '4008001234',
  '1234567',
])('of any other number no more than the last two digits are read: %s', phone => {
  const shown = maskPhone(phone)
  expect(shown).toMatch(/^\*{4}\d\d$/)
  expect(shown.slice(-2)).toBe(phone.replace(/\D/g, '').slice(-2))
})

test.each(['110', '12345', '87654', '', '—'])('a short number is not read at all: “%s”', phone =>
  expect(maskPhone(phone)).toBe('****'),
)
