import type { Writer } from '../../database/access.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { descentsOf } from './outcome/lineage.ts'
import type { Publication } from './outcome/published-coverage.ts'

/** Keeps who was split from whom and merged into whom. */
export const writeLineage = (writer: Writer, planId: string, publication: Publication, day: string): Promise<void> =>
  insertRows(
    writer,
    'grid_lineage',
    {
      plan_id: ['uuid', () => planId],
      predecessor_id: ['uuid', ({ predecessor }) => uuidOf('Grid', predecessor)],
      successor_id: ['uuid', ({ successor }) => uuidOf('Grid', successor)],
      kind: ['text', ({ kind }) => kind],
      since: ['date', () => day],
    },
    descentsOf(publication),
  )
