import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { giveBackMemory } from './give-back.ts'

const left = () => new WeakRef(Array.from({ length: 1_000 }, (_, number) => ({ number })))

test('what nobody holds any more is given back once it is calm', async () => {
  const first = left()
  await wait(500)
  expect(first.deref()).toBeDefined()
  giveBackMemory(50)
  for (let looks = 0; looks < 100 && first.deref(); looks++) await wait(50)
  expect(first.deref()).toBeUndefined()
})
