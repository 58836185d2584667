import { districtOf } from '@geyi/shared/codes'
import { findGrid } from '@geyi/shared/coverage'
import { DomainError } from '../../../errors/domain-error.ts'
import type { Context } from '../../../graphql/context.ts'
import { uuidOf } from '../../../graphql/global-id.ts'
import { visibleMember } from '../../../staff/person/visible-member.ts'
import { mayAct } from '../../../viewer/authorize.ts'
import type { PlanNode } from '../../plan.type.ts'
import { PlanState } from '../../plan-state.ts'
import { type Publication, publishedCoverage } from '../outcome/published-coverage.ts'
import type { PlanStaffEffect } from './plan-staff.type.ts'
import { servingFrom } from './staff-effects.query.ts'
import { gridEffects, staffEffects } from './staff-effects.ts'

/** States in which a plan is still to be published. */
const AHEAD: readonly PlanState[] = [PlanState.DRAFT, PlanState.SUBMITTED, PlanState.RETURNED, PlanState.APPROVED]

/** Whom a plan touches that is published from a day on, for who reads the roster of its division; nobody once it is published. */
export async function staffTouched(context: Context, plan: PlanNode, day: string): Promise<PlanStaffEffect[]> {
  const { reader, viewer } = context
  if (!AHEAD.includes(plan.state) || !mayAct(viewer, 'READ_STAFF', plan.divisionCode)) return []
  const source = { ...plan, id: uuidOf('Plan', plan.id) }
  const publication = await fitting(() => publishedCoverage(reader, source, districtOf(plan.divisionCode), day))
  if (!publication) return []
  const effects = gridEffects(publication)
  const gridIds = effects.map(({ gridId }) => uuidOf('Grid', gridId))
  const touched = staffEffects(effects, await servingFrom(reader, gridIds, day))
  const was = new Map(publication.grids.map(grid => [grid.id, grid]))
  return Promise.all(
    touched.map(async ({ assignment, grid, places }) => ({
      assignmentId: assignment.id,
      member: await visibleMember(context, assignment.memberId),
      gridId: grid.gridId,
      gridCode: was.get(grid.gridId)!.code,
      gridName: was.get(grid.gridId)!.name ?? '',
      role: assignment.role,
      since: assignment.since,
      kind: grid.kind,
      places: [...places],
      successors: grid.successors.map(id => ({
        gridId: id,
        code: was.get(id)?.code ?? null,
        name: findGrid(publication.after, id)?.name ?? null,
      })),
    })),
  )
}

/** Nothing where a plan no longer fits what is published: that is told where it is published. */
async function fitting(read: () => Promise<Publication>): Promise<Publication | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof DomainError && error.extensions.code === 'TOPOLOGY_CONFLICT') return undefined
    throw error
  }
}
