import { LockMode } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { DomainError } from '../api/domain-error.ts'
import { uuidOf } from '../api/global-id.ts'
import { Plan } from './plan.entity.ts'
import { deskOf } from './plan-desk.ts'

/** A plan as somebody saw it. */
export interface SeenPlan {
  readonly planId: string
  readonly version: number
}

/**
 * Changes a plan in a transaction of its own, alone with it: one writer after the other, each on the row as it is. What
 * `act` returns is handed to `committed` once it is certain, and whoever listens is told.
 */
export async function writePlan<Result>(
  em: EntityManager,
  globalPlanId: string,
  act: (em: EntityManager, plan: Plan | null) => Promise<Result>,
  committed: (planId: string, result: Result) => void = () => {},
): Promise<Result> {
  const planId = uuidOf('Plan', globalPlanId)
  const desk = deskOf(em)
  return desk.turns.take(planId, async () => {
    const result = await em.fork().transactional(async own => {
      const plan = await own.findOne(Plan, planId, { lockMode: LockMode.PESSIMISTIC_WRITE })
      return act(own, plan)
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
