import type { GridId } from '@geyi/shared/coverage'
import { v4 as uuid } from 'uuid'
import { Account } from '../../account/account.entity.ts'
import { actNow } from '../../act/act.ts'
import type { Writer } from '../../database/access.ts'
import { globalId, uuidOf } from '../../graphql/global-id.ts'
import { once } from '../../requests/once.ts'
import { requireSignedIn } from '../../viewer/signed-in.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { deskOf } from '../desk/plan-desk.ts'
import { nextVersion } from '../desk/write-plan.ts'
import { type LogRow, readLog } from '../log/log.query.ts'
import { PlanEdit } from '../log/plan-edit.entity.ts'
import { copyNets } from '../nets/net.query.ts'
import { Plan } from '../plan.entity.ts'
import { authorizePlan } from '../plan-access.ts'
import { PlanAction } from '../plan-action.ts'
import { PlanState } from '../plan-state.ts'
import { PlanStep } from '../review/plan-step.entity.ts'
import type { CopyPlanInput } from './own-plan.inputs.ts'
import { planName } from './plan-name.ts'

/** Begins a draft on the same base with the same log as another plan's, all of it the copier's to undo. @returns its uuid */
export async function copyPlan(writer: Writer, viewer: Viewer | null, input: CopyPlanInput): Promise<string> {
  requireSignedIn(viewer)
  return writer.fork().transactional(own =>
    once(own, viewer, 'copyPlan', input, async () => {
      const copied = await own.findOne(Plan, uuidOf('Plan', input.planId))
      authorizePlan(viewer, copied, PlanAction.COPY)
      const name = planName(input.name)
      const { id, divisionCode, baseDate, baseHash, lastSequence } = copied!
      const { codes } = await deskOf(writer).drafts.base(own, baseHash)
      const log = withGridsOfItsOwn(await readLog(own, id, 0, lastSequence), grid => codes.has(grid))
      const author = own.getReference(Account, viewer.accountId)
      const plan = own.create(Plan, { name, divisionCode, baseDate, baseHash, lastSequence, author })
      own.create(PlanStep, { plan, version: plan.version, state: PlanState.DRAFT, author })
      for (const row of log) own.create(PlanEdit, { ...row, plan, version: nextVersion(plan), author, request: null })
      await own.flush()
      await copyNets(own, id, plan.id)
      actNow()?.on(globalId('Plan', plan.id))
      return plan.id
    }),
  )
}

/** A log in which the grids that it makes have other ids: both plans may be published. */
function withGridsOfItsOwn(log: readonly LogRow[], isPublished: (id: GridId) => boolean): LogRow[] {
  const fresh = new Map<GridId, GridId>()
  const own = (id: GridId): GridId => {
    if (!fresh.has(id)) fresh.set(id, isPublished(id) ? id : `Grid:${uuid()}`)
    return fresh.get(id)!
  }
  return JSON.parse(JSON.stringify(log).replace(/(?<=")Grid:[\da-f-]{36}(?=")/g, own))
}
