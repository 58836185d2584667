import { districtOf, isDissolvedCode } from '@geyi/shared/codes'
import { Account } from '../../account/account.entity.ts'
import { actNow } from '../../act/act.ts'
import type { Writer } from '../../database/access.ts'
import { divisionExists } from '../../division/division.query.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { today } from '../../graphql/day.ts'
import { globalId } from '../../graphql/global-id.ts'
import { once } from '../../requests/once.ts'
import { authorize } from '../../viewer/authorize.ts'
import { requireSignedIn } from '../../viewer/signed-in.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { findPublishedGrids, keepBase } from '../desk/base.query.ts'
import { packBase } from '../desk/base.ts'
import { Plan } from '../plan.entity.ts'
import { PlanState } from '../plan-state.ts'
import { PlanStep } from '../review/plan-step.entity.ts'
import type { CreatePlanInput } from './own-plan.inputs.ts'
import { planName } from './plan-name.ts'

/** Begins a plan on the published coverage of its district. @returns its uuid */
export async function createPlan(writer: Writer, viewer: Viewer | null, input: CreatePlanInput): Promise<string> {
  const { divisionCode } = input
  requireSignedIn(viewer)
  if (!isDissolvedCode(divisionCode))
    throw new DomainError('BAD_USER_INPUT', 'A plan is for a district, subdistrict or community: 6, 9 or 12 digits.', {
      argument: 'divisionCode',
    })
  authorize(viewer, 'DRAFT_PLANS', divisionCode)
  const name = planName(input.name)
  const baseDate = input.baseDate ?? today()
  return writer.fork().transactional(own =>
    once(own, viewer, 'createPlan', input, async () => {
      if (!(await divisionExists(own, divisionCode, baseDate)))
        throw new DomainError('BAD_USER_INPUT', `There is no division ${divisionCode} on ${baseDate}.`, {
          argument: 'divisionCode',
        })
      const grids = await findPublishedGrids(own, districtOf(divisionCode), baseDate)
      if (!grids.some(({ code }) => code.startsWith(divisionCode)))
        throw new DomainError(
          'BAD_USER_INPUT',
          `${divisionCode} has no grids on ${baseDate}: there is nothing to redraw.`,
          {
            argument: 'divisionCode',
          },
        )
      const base = await packBase(grids)
      await keepBase(own, base)
      const author = own.getReference(Account, viewer.accountId)
      const plan = own.create(Plan, { name, divisionCode, baseDate, baseHash: base.hash, author })
      own.create(PlanStep, { plan, version: plan.version, state: PlanState.DRAFT, author })
      await own.flush()
      actNow()?.on(globalId('Plan', plan.id))
      return plan.id
    }),
  )
}
