import type { Coverage } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import type { Reader, Writer } from '../../database/access.ts'
import { requireSignedIn } from '../../viewer/signed-in.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { deskOf } from '../desk/plan-desk.ts'
import { type PlanWrite, requirePossibleVersion, versionConflict, writePlan } from '../desk/write-plan.ts'
import { problemNode, topologyConflict } from '../draft/plan-problems.ts'
import { sequenceAt } from '../log/log.query.ts'
import { PlanEditKind } from '../log/plan-edit-kind.ts'
import { findEditsSince } from '../log/plan-edits.query.ts'
import type { Plan } from '../plan.entity.ts'
import { authorizePlan } from '../plan-access.ts'
import { PlanAction } from '../plan-action.ts'
import type { SeenPlanInput } from '../plan-input.ts'
import { type AcceptedEdit, appendToLog, type LogPayload } from './append-to-log.ts'
import { authorizeGround } from './authorize-ground.ts'
import { requireKnownCommunities } from './known-communities.ts'
import { parsedEdits } from './parsed-edits.ts'
import type { ApplyEditsInput } from './plan-editing.inputs.ts'
import { sameChange } from './same-change.ts'

/** The most rows that come back with a refusal to say what has changed. */
const CHANGES_SHOWN = 200

/** Applies edits as they were sent. @throws BAD_USER_INPUT for what is none, and as `drawEdits` */
export async function applyEdits(writer: Writer, viewer: Viewer | null, input: ApplyEditsInput): Promise<LogPayload> {
  requireSignedIn(viewer)
  return drawEdits(writer, { viewer, mutation: 'applyEdits', input }, parsedEdits(input.edits))
}

/**
 * Applies edits to a draft on the rows as they are, all or none. Others may have drawn since the version that the planner
 * saw: an edit goes through if it comes to exactly the same as on what the planner saw, else its ground has moved.
 */
export async function drawEdits(
  writer: Writer,
  write: PlanWrite & { readonly input: SeenPlanInput },
  edits: readonly Edit[],
): Promise<LogPayload> {
  const { input } = write
  let drawn: Coverage | undefined
  return writePlan(
    writer,
    write,
    async ({ writer: own, plan, viewer }) => {
      authorizePlan(viewer, plan, PlanAction.EDIT)
      requirePossibleVersion(plan, input.version)
      const accepted = await acceptedOf(own, viewer, plan, input.version, edits)
      drawn = accepted.at(-1)?.coverage
      return appendToLog(own, viewer, plan, accepted, input.idempotencyKey ?? null)
    },
    (planId, { lastSequence }) => {
      if (drawn) deskOf(writer).drafts.remember(planId, lastSequence, drawn)
    },
  )
}

async function acceptedOf(
  reader: Reader,
  viewer: Viewer,
  plan: Plan,
  version: number,
  edits: readonly Edit[],
): Promise<AcceptedEdit[]> {
  const { drafts } = deskOf(reader)
  const { extent } = await drafts.base(reader, plan.baseHash)
  let now = await drafts.at(reader, plan, plan.lastSequence)
  const seenSequence = version === plan.version ? plan.lastSequence : await sequenceAt(reader, plan.id, version)
  let seen = seenSequence === plan.lastSequence ? now : await drafts.at(reader, plan, seenSequence)
  await requireKnownCommunities(reader, plan, edits)
  const accepted: AcceptedEdit[] = []
  for (const [index, edit] of edits.entries()) {
    const drawn = applyEdit(seen, edit)
    if ('problems' in drawn) throw topologyConflict(drawn.problems, { index, version: plan.version })
    const outcome = seen === now ? drawn : applyEdit(now, edit)
    if ('problems' in outcome || !(outcome === drawn || sameChange(outcome.inverse, drawn.inverse))) {
      const problems = 'problems' in outcome ? outcome.problems : [{ code: 'GROUND_MOVED' as const, grids: [] }]
      throw versionConflict(plan.version, {
        index,
        problems: problems.map(problem => problemNode(problem, true)),
        changes: await findEditsSince(reader, plan.id, version, CHANGES_SHOWN, viewer.accountId),
      })
    }
    authorizeGround(viewer, plan.divisionCode, {
      before: now,
      after: outcome.coverage,
      inverse: outcome.inverse,
      extent,
    })
    accepted.push({ kind: PlanEditKind.EDIT, undoes: null, edit, inverse: outcome.inverse, coverage: outcome.coverage })
    seen = drawn.coverage
    now = outcome.coverage
  }
  return accepted
}
