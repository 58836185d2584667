import { expect, test } from 'vitest'
import { AtOnce } from './at-once.ts'

const bounds = { most: 2, waiting: 3, busy: 'Many ask.' }

test('so many are worked on, so many wait, and the next is told to come again', async () => {
  const queue = new AtOnce(bounds)
  const begun: number[] = []
  let atWork = 0
  let most = 0
  const work = (number: number) => async () => {
    begun.push(number)
    most = Math.max(most, ++atWork)
    await new Promise(resolve => setTimeout(resolve, 5))
    return --atWork
  }
  const answers = await Promise.allSettled(Array.from({ length: 7 }, (_, number) => queue.run(work(number))))
  expect(most).toBe(2)
  expect(begun).toEqual([0, 1, 2, 3, 4])
  const refused = answers.slice(5) as PromiseRejectedResult[]
  expect(refused.map(({ reason }) => reason.extensions)).toEqual([
    expect.objectContaining({ code: 'UNAVAILABLE', retryAfter: 5 }),
    expect.objectContaining({ code: 'UNAVAILABLE', retryAfter: 5 }),
  ])
  expect(await queue.run(async () => 'as before')).toBe('as before')
})

test('one that fails lets the next begin', async () => {
  const queue = new AtOnce({ ...bounds, most: 1 })
  const failing = queue.run(() => Promise.reject(new Error('no')))
  const next = queue.run(() => Promise.resolve(1))
  await expect(failing).rejects.toThrow('no')
  await expect(next).resolves.toBe(1)
})
