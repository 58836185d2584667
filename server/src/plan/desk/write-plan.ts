import { LockMode } from '@mikro-orm/core'
import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import type { MutationInput } from '../../graphql/mutation-input.ts'
import { once } from '../../requests/once.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { Plan } from '../plan.entity.ts'
import { authorizePlan } from '../plan-access.ts'
import { PlanAction } from '../plan-action.ts'
import { deskOf } from './plan-desk.ts'

interface PlanRequest extends MutationInput {
  readonly planId: string
}

/** A mutation of a plan: who asks for what. */
export interface PlanWrite {
  readonly viewer: Viewer | null
  readonly mutation: string
  readonly input: PlanRequest
}

/** What a write works with: its transaction, the plan as it is, alone, and somebody who may see it. */
export interface OpenedPlan {
  readonly writer: Writer
  readonly plan: Plan
  readonly viewer: Viewer
}

/**
 * Changes a plan in a transaction of its own, alone with it: one writer after the other, each on the row as it is, and each
 * request once. What `act` returns is handed to `committed` once it is certain, and whoever listens is told.
 */
export async function writePlan<Result>(
  writer: Writer,
  { viewer, mutation, input }: PlanWrite,
  act: (opened: OpenedPlan) => Promise<Result>,
  committed: (planId: string, result: Result) => void = () => {},
): Promise<Result> {
  const planId = uuidOf('Plan', input.planId)
  const desk = deskOf(writer)
  return desk.turns.take(planId, async () => {
    const result = await writer.fork().transactional(async own => {
      const plan = await own.findOne(Plan, planId, { lockMode: LockMode.PESSIMISTIC_WRITE })
      authorizePlan(viewer, plan, PlanAction.COMMENT)
      return once(own, viewer, mutation, input, () => act({ writer: own, plan: plan!, viewer }))
    })
    committed(planId, result)
    desk.rooms.wake(planId)
    return result
  })
}

/** Gives the next thing that happens to a plan its number. */
export function nextVersion(plan: Plan): number {
  plan.version++
  plan.updatedAt = new Date()
  return plan.version
}

/** @throws BAD_USER_INPUT for a version that has never been, VERSION_CONFLICT unless the plan is as it was seen. */
export function requireVersion(plan: Plan, version: number): void {
  requirePossibleVersion(plan, version)
  if (plan.version !== version) throw versionConflict(plan.version)
}

/** @throws BAD_USER_INPUT for a version that has never been. */
export function requirePossibleVersion(plan: Plan, version: number): void {
  if (!Number.isInteger(version) || version < 1 || version > plan.version)
    throw new DomainError('BAD_USER_INPUT', `This plan has had the versions 1 to ${plan.version}, not ${version}.`, {
      argument: 'version',
      version: plan.version,
    })
}

/** The refusal of a change to a plan that is no longer as its author saw it. */
export const versionConflict = (version: number, details: Record<string, unknown> = {}): DomainError =>
  new DomainError(
    'VERSION_CONFLICT',
    'This plan has changed since you read it. Look at what changed and repeat what you meant.',
    { version, ...details },
  )
