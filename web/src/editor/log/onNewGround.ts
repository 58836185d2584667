import type { Coverage } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import { samePosition } from '@geyi/shared/geo'
import type { LogRow } from './planServer.ts'

/** An edit as it would be drawn after what others drew in the meantime: a vertex is taken where they have put it. Null when it can't be. */
export function onNewGround(edit: Edit, rows: readonly LogRow[], coverage: Coverage): Edit | null {
  let redrawn = edit
  for (const { edit: other } of rows)
    if (redrawn.type === 'moveVertex' && other.type === 'moveVertex' && samePosition(redrawn.from, other.from))
      redrawn = { ...redrawn, from: other.to }
  return 'problems' in applyEdit(coverage, redrawn) ? null : redrawn
}
