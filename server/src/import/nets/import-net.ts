import { districtOf } from '@geyi/shared/codes'
import type { Writer } from '../../database/access.ts'
import { extentOfDivision } from '../../division/division.query.ts'
import { DomainError } from '../../errors/domain-error.ts'
import type { ImportFile } from '../../formats/feature/import-file.ts'
import { today } from '../../graphql/day.ts'
import { departmentName } from '../../plan/nets/department-name.ts'
import { keepNet } from '../../plan/nets/keep-net.ts'
import type { PlanNet } from '../../plan/nets/net.ts'
import { Plan } from '../../plan/plan.entity.ts'
import { isOpen } from '../../plan/plan-state.ts'
import { type NetReading, readNet } from './read-net.ts'

/** Reads a department's net over the ground of a division. @throws as `readNet` */
export async function netFrom(
  writer: Writer,
  file: ImportFile,
  { department, divisionCode, ...reading }: NetReading & { department: string; divisionCode: string },
): Promise<PlanNet> {
  const name = departmentName(department)
  return readNet(file, name, reading, await extentOfDivision(writer, districtOf(divisionCode), today()))
}

/** Lays a department's net beside a plan on behalf of whoever may run commands, in place of the one that is there; a dry run only reads it. */
export async function importNet(
  writer: Writer,
  planId: string,
  file: ImportFile,
  { dryRun = false, ...reading }: NetReading & { department: string; dryRun?: boolean | undefined },
): Promise<PlanNet> {
  const plan = await writer.findOne(Plan, planId)
  if (!plan) throw new DomainError('NOT_FOUND', 'There is no such plan.')
  if (!isOpen(plan.state))
    throw new DomainError('BAD_USER_INPUT', `This plan is ${plan.state}: no net can be laid beside it now.`, {
      reason: 'WRONG_STATE',
      state: plan.state,
    })
  const net = await netFrom(writer, file, { ...reading, divisionCode: plan.divisionCode })
  if (!dryRun) await writer.transactional(own => keepNet(own, planId, net))
  return net
}
