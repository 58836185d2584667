import { expect, test } from 'vitest'
import { failureOf } from './failure.ts'

test('a statement that failed says which rule it broke, and no value', () => {
  const said = Object.assign(new Error('invalid input syntax for type date: "10012349876"'), {
    code: '23514',
    table: 'staff_member',
    constraint: 'phone_is_one',
    detail: 'Failing row contains (10012349876).',
  })
  const { code, message } = failureOf(said)
  expect(code).toBe('FAILED')
  expect(message).toContain('(23514, staff_member, phone_is_one)')
  expect(message).not.toContain('10012349876')
})

test('a fault of ours says what it is', () => {
  expect(failureOf(new TypeError('x is not a function')).message).toContain('x is not a function')
})
