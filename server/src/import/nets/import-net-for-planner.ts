import type { Context } from '../../graphql/context.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { writePlan } from '../../plan/desk/write-plan.ts'
import { keepNet } from '../../plan/nets/keep-net.ts'
import { planById } from '../../plan/plan.query.ts'
import { authorizePlan } from '../../plan/plan-access.ts'
import { PlanAction } from '../../plan/plan-action.ts'
import { fieldValues } from '../field-values.ts'
import { fileSent } from '../file-sent.ts'
import type { ImportNetInput } from './import-net.inputs.ts'
import { netFrom } from './import-net.ts'

/** Lays a department's net beside a draft, for who may draw in it. It is read before anybody has to wait for it. @returns the plan’s uuid */
export async function importNetForPlanner(context: Context, input: ImportNetInput): Promise<string> {
  const { writer, viewer } = context
  const seen = await context.load(planById, uuidOf('Plan', input.planId))
  authorizePlan(viewer, seen, PlanAction.EDIT)
  const { department, map, crs, encoding } = input
  const net = await netFrom(writer, fileSent(input.file), {
    department,
    divisionCode: seen!.divisionCode,
    map: fieldValues(map),
    crs: crs ?? undefined,
    encoding: encoding ?? undefined,
  })
  return writePlan(writer, { viewer, mutation: 'importNet', input }, async ({ writer, plan, viewer }) => {
    authorizePlan(viewer, plan, PlanAction.EDIT)
    await keepNet(writer, plan.id, net)
    return plan.id
  })
}
