import { expect, vi } from 'vitest'
import { rows } from '../src/database/rows.ts'
import type { TestServer } from './server.ts'

/** Waits until every change has its place in the feed: transactions of other databases of the cluster delay that. */
export const feedPlaced = ({ ask, engine }: TestServer): Promise<void> =>
  vi.waitFor(
    async () => {
      await ask('{ changes(first: 1) { pageInfo { endCursor } } }')
      expect(await rows(engine.em, 'select 1 from event where position is null limit 1')).toEqual([])
    },
    { timeout: 30_000, interval: 100 },
  )
