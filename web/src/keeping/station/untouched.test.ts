import { expect, test } from 'vitest'
import { untouched } from './untouched.ts'

test('what others changed comes into fields in which nothing was typed, and nowhere else', () => {
  const filled = { name: 'a', phone: null as string | null, works: [{ from: '1' }] }
  const next = { name: 'b', phone: '2', works: [{ from: '3' }] }
  expect(untouched(filled, filled, next)).toEqual(next)
  expect(untouched(filled, { ...filled, phone: '9' }, next)).toEqual({ name: 'b', works: next.works })
  expect(untouched(filled, { ...filled, name: 'x' }, filled)).toEqual({})
})
