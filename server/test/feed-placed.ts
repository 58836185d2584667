import { expect, vi } from 'vitest'
import type { Engine } from '../src/database/engine/engine.ts'
import { rows } from '../src/database/rows.ts'
import { followEvents } from '../src/search/entries/follow.ts'
import type { TestServer } from './server.ts'

/** Waits until every change has its place in the feed: transactions of other databases of the cluster delay that. */
export const feedPlaced = ({ ask, engine }: TestServer): Promise<void> =>
  vi.waitFor(
    async () => {
      await ask('{ changes(first: 1) { pageInfo { endCursor } } }')
      await expectPlaced(engine)
    },
    { timeout: 30_000, interval: 100 },
  )

/** Waits likewise until what can be searched for follows every change. */
export const searchFollowed = (engine: Engine): Promise<void> =>
  vi.waitFor(
    async () => {
      while (await followEvents(engine.em.fork())) {}
      await expectPlaced(engine)
    },
    { timeout: 30_000, interval: 100 },
  )

const expectPlaced = async ({ em }: Engine): Promise<void> =>
  expect(await rows(em, 'select 1 from event where position is null limit 1')).toEqual([])
