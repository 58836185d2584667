import { buildCoverage, type Coverage } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import type { Reader } from '../../../database/access.ts'
import { findPublishedGrids, type PublishedGrid } from '../../desk/base.query.ts'
import { packBase } from '../../desk/base.ts'
import { deskOf } from '../../desk/plan-desk.ts'
import { topologyConflict } from '../../draft/plan-problems.ts'
import { sameChange } from '../../edit/same-change.ts'
import { type LogRow, readLog } from '../../log/log.query.ts'
import type { Plan } from '../../plan.entity.ts'

/** What is published for a day without a plan and with it. */
export interface Publication {
  readonly before: Coverage
  readonly after: Coverage
  /** The grids of `before` with all that their versions say. */
  readonly grids: readonly PublishedGrid[]
  /** The plan's edits that hold in the end, in order. */
  readonly edits: readonly Edit[]
}

/**
 * A plan's edits on the coverage that is published for a day. If that is no longer what the plan began from, they are
 * applied anew, and must come to exactly what was drawn and approved.
 * @throws TOPOLOGY_CONFLICT with the row of the log that no longer fits
 */
export async function publishedCoverage(
  reader: Reader,
  plan: Pick<Plan, 'id' | 'baseHash' | 'lastSequence'>,
  district: string,
  day: string,
): Promise<Publication> {
  const { drafts } = deskOf(reader)
  const grids = await findPublishedGrids(reader, district, day)
  const standing = standingRows(await readLog(reader, plan.id, 0, plan.lastSequence))
  const edits = standing.map(({ edit }) => edit)
  const { hash } = await packBase(grids)
  if (hash === plan.baseHash) {
    const { coverage: before } = await drafts.base(reader, plan.baseHash)
    return { before, after: await drafts.at(reader, plan, plan.lastSequence), grids, edits }
  }
  const before = buildCoverage(
    grids.map(({ id, community, name, kind, boundary }) => ({ id, community, name, kind, boundary }) as PublishedGrid),
  )
  let after = before
  for (const { sequence, edit, inverse } of standing) {
    const outcome = applyEdit(after, edit)
    if ('problems' in outcome) throw topologyConflict(outcome.problems, { sequence, reason: 'BASE_MOVED' })
    if (!sameChange(outcome.inverse, inverse))
      throw topologyConflict([{ code: 'GROUND_MOVED', grids: [] }], { sequence, reason: 'BASE_MOVED' })
    after = outcome.coverage
  }
  return { before, after, grids, edits }
}

/** The rows of a log that nobody has taken back: drawn, or brought again. */
function standingRows(log: readonly LogRow[]): LogRow[] {
  const takenBack = new Set(log.map(({ undoes }) => undoes))
  return log.filter(({ sequence, kind }) => kind !== 'UNDO' && !takenBack.has(sequence))
}
