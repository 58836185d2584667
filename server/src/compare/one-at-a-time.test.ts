import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

test('one is worked on at a time, seven may wait, and the next is told to come again', async () => {
  let atWork = 0
  let most = 0
  const compare = async () => {
    most = Math.max(most, ++atWork)
    await new Promise(resolve => setTimeout(resolve, 5))
    return --atWork
  }
  const answers = await Promise.allSettled(Array.from({ length: 10 }, () => oneAtATime(compare)))
  expect(most).toBe(1)
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(8)
  const refused = answers.filter(answer => answer.status === 'rejected')
  expect(refused.map(({ reason }) => reason.extensions.code)).toEqual(['UNAVAILABLE', 'UNAVAILABLE'])
})

test('one that fails lets the next begin', async () => {
  const failing = oneAtATime(() => Promise.reject(new Error('no')))
  const next = oneAtATime(() => Promise.resolve(1))
  await expect(failing).rejects.toThrow('no')
  await expect(next).resolves.toBe(1)
})
