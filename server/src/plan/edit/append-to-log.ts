import type { Coverage } from '@geyi/shared/coverage'
import type { Edit, ExchangeEdges } from '@geyi/shared/edits'
import { Account } from '../../account/account.entity.ts'
import type { Writer } from '../../database/access.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { nextVersion } from '../desk/write-plan.ts'
import { PlanEdit } from '../log/plan-edit.entity.ts'
import type { PlanEditKind } from '../log/plan-edit-kind.ts'
import type { Plan } from '../plan.entity.ts'

/** An accepted edit on its way into the log. */
export interface AcceptedEdit {
  readonly kind: PlanEditKind
  /** The row that it takes back. */
  readonly undoes: number | null
  readonly edit: Edit
  readonly inverse: ExchangeEdges
  /** The draft after it. */
  readonly coverage: Coverage
}

/** Rows that a request brought into a log, and the plan's version after them. */
export interface LogPayload {
  readonly planId: string
  readonly version: number
  readonly firstSequence: number
  readonly lastSequence: number
}

/** Puts accepted edits into the log, each under the next sequence and version. */
export async function appendToLog(
  writer: Writer,
  viewer: Viewer,
  plan: Plan,
  edits: readonly AcceptedEdit[],
  request: string | null,
): Promise<LogPayload> {
  const author = writer.getReference(Account, viewer.accountId)
  const firstSequence = plan.lastSequence + 1
  for (const { kind, undoes, edit, inverse } of edits) {
    plan.lastSequence++
    const version = nextVersion(plan)
    writer.create(PlanEdit, {
      plan,
      sequence: plan.lastSequence,
      version,
      kind,
      undoes,
      edit,
      inverse,
      author,
      request,
    })
  }
  await writer.flush()
  const { id: planId, version, lastSequence } = plan
  return { planId, version, firstSequence, lastSequence }
}
