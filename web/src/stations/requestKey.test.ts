import { expect, test } from 'vitest'
import { RequestKey } from './requestKey.ts'

test('a request that is sent again keeps its key; another one, or one after the answer, has its own', () => {
  let made = 0
  const request = new RequestKey(() => `key-${++made}`)
  const [one, other] = [{ name: '甲' }, { name: '乙' }]
  expect([request.of(one), request.of({ ...one })]).toEqual(['key-1', 'key-1'])
  expect([request.of(other), request.of(one)]).toEqual(['key-2', 'key-3'])
  request.answered()
  expect(request.of(one)).toBe('key-4')
})
