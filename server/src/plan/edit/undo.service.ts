import type { Coverage } from '@geyi/shared/coverage'
import { applyEdit } from '@geyi/shared/edits'
import type { Reader, Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { deskOf } from '../desk/plan-desk.ts'
import { requirePossibleVersion, versionConflict, writePlan } from '../desk/write-plan.ts'
import { problemNode } from '../draft/plan-problems.ts'
import { findUndoable, type LogRow, readLog, sequenceAt } from '../log/log.query.ts'
import { PlanEditKind } from '../log/plan-edit-kind.ts'
import { findEdits } from '../log/plan-edits.query.ts'
import type { Plan } from '../plan.entity.ts'
import { authorizePlan } from '../plan-access.ts'
import { PlanAction } from '../plan-action.ts'
import { type AcceptedEdit, appendToLog, type LogPayload } from './append-to-log.ts'
import { authorizeGround } from './authorize-ground.ts'
import type { RedoEditInput, UndoEditInput } from './plan-editing.inputs.ts'
import { sameChange } from './same-change.ts'

/** The most rows that come back with a refusal to say what was drawn over. */
const CHANGES_SHOWN = 200

/** Takes back the planner's own last edit that has not been taken back, if nobody has drawn over it. */
export const undoEdit = (writer: Writer, viewer: Viewer | null, input: UndoEditInput): Promise<LogPayload> =>
  takeBack(writer, viewer, input, PlanEditKind.UNDO)

/** Brings again what the planner's own last undo took back, if nobody has drawn over its ground. */
export const redoEdit = (writer: Writer, viewer: Viewer | null, input: RedoEditInput): Promise<LogPayload> =>
  takeBack(writer, viewer, input, PlanEditKind.REDO)

type TakeBack = PlanEditKind.UNDO | PlanEditKind.REDO

async function takeBack(
  writer: Writer,
  viewer: Viewer | null,
  input: UndoEditInput | RedoEditInput,
  kind: TakeBack,
): Promise<LogPayload> {
  let drawn: Coverage | undefined
  return writePlan(
    writer,
    { viewer, mutation: kind === PlanEditKind.UNDO ? 'undoEdit' : 'redoEdit', input },
    async ({ writer: own, plan, viewer }) => {
      authorizePlan(viewer, plan, PlanAction.EDIT)
      requirePossibleVersion(plan, input.version)
      const row = await rowToTakeBack(own, viewer, plan, input.version, kind)
      const accepted = await acceptedOf(own, viewer, plan, row, kind)
      drawn = accepted.coverage
      return appendToLog(own, viewer, plan, [accepted], input.idempotencyKey ?? null)
    },
    (planId, { lastSequence }) => {
      if (drawn) deskOf(writer).drafts.remember(planId, lastSequence, drawn)
    },
  )
}

async function rowToTakeBack(
  reader: Reader,
  viewer: Viewer,
  plan: Plan,
  version: number,
  kind: TakeBack,
): Promise<LogRow> {
  const { undo, redo } = await findUndoable(reader, plan.id, viewer.accountId)
  const sequence = kind === PlanEditKind.UNDO ? undo : redo
  if (sequence === null)
    throw new DomainError(
      'BAD_USER_INPUT',
      kind === PlanEditKind.UNDO ? 'You have drawn nothing that could be undone.' : 'There is nothing to redo.',
      { reason: kind === PlanEditKind.UNDO ? 'NOTHING_TO_UNDO' : 'NOTHING_TO_REDO' },
    )
  // From another window of the same planner: it would take back what this one has not seen.
  if (sequence > (await sequenceAt(reader, plan.id, version))) throw versionConflict(plan.version)
  const [row] = await readLog(reader, plan.id, sequence - 1, sequence)
  return row!
}

async function acceptedOf(
  reader: Reader,
  viewer: Viewer,
  plan: Plan,
  row: LogRow,
  kind: TakeBack,
): Promise<AcceptedEdit> {
  const { drafts } = deskOf(reader)
  const { extent } = await drafts.base(reader, plan.baseHash)
  const before = await drafts.at(reader, plan, plan.lastSequence)
  const original = kind === PlanEditKind.REDO ? await originalOf(reader, plan.id, row) : undefined
  const edit = original?.edit ?? row.inverse
  const outcome = applyEdit(before, edit)
  if ('problems' in outcome || (original && !sameChange(outcome.inverse, original.inverse))) {
    const problems = 'problems' in outcome ? outcome.problems : [{ code: 'GROUND_MOVED' as const, grids: [] }]
    throw versionConflict(plan.version, {
      reason: 'GROUND_MOVED',
      problems: problems.map(problem => problemNode(problem, true)),
      changes: await findEdits(reader, plan.id, row.sequence, CHANGES_SHOWN, viewer.accountId),
    })
  }
  const { coverage, inverse } = outcome
  authorizeGround(viewer, plan.divisionCode, { before, after: coverage, inverse, extent })
  return { kind, undoes: row.sequence, edit, inverse, coverage }
}

/** The row that an undo took back. */
async function originalOf(reader: Reader, planId: string, { undoes }: LogRow): Promise<LogRow> {
  const [row] = await readLog(reader, planId, undoes! - 1, undoes!)
  return row!
}
