import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { writePlan } from '../desk/write-plan.ts'
import { authorizePlan } from '../plan-access.ts'
import { PlanAction } from '../plan-action.ts'
import { dropNet } from './net.query.ts'
import type { RemoveNetInput } from './net.type.ts'

/** Takes a department’s net from beside a plan. @returns the plan’s uuid */
export const removeNet = (root: Writer, asker: Viewer | null, input: RemoveNetInput): Promise<string> =>
  writePlan(root, { viewer: asker, mutation: 'removeNet', input }, async ({ writer, plan, viewer }) => {
    authorizePlan(viewer, plan, PlanAction.EDIT)
    if (!(await dropNet(writer, plan.id, input.department)))
      throw new DomainError('NOT_FOUND', `There is no net of “${input.department.slice(0, 60)}” beside this plan.`)
    return plan.id
  })
