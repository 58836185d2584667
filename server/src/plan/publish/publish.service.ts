import { Census } from '@geyi/shared/census'
import { districtOf } from '@geyi/shared/codes'
import { judgeCoverage } from '@geyi/shared/problems'
import type { Writer } from '../../database/access.ts'
import { bandOf } from '../../division/household-band.query.ts'
import { today } from '../../graphql/day.ts'
import { boundedList } from '../../graphql/parse/bounded-list.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { findBuildings } from '../desk/buildings.query.ts'
import { requireVersion, writePlan } from '../desk/write-plan.ts'
import { topologyConflict } from '../draft/plan-problems.ts'
import { authorizePlan } from '../plan-access.ts'
import { PlanAction } from '../plan-action.ts'
import { PlanState } from '../plan-state.ts'
import { step } from '../review/review.service.ts'
import { requirePossibleDay } from './outcome/effective-date.ts'
import { changesOf } from './outcome/grid-changes.ts'
import { lockPublication } from './outcome/publish.query.ts'
import { publishedCoverage } from './outcome/published-coverage.ts'
import type { PublishPlanInput } from './publish.inputs.ts'
import { settleDistrict } from './settle/settle.ts'
import { settleStaff } from './staff/settle-staff.ts'
import { writeDivisions } from './write-divisions.ts'
import { writeGrids } from './write-grids.ts'
import { writeLineage } from './write-lineage.ts'

/**
 * Publishes an approved plan from a day on, in one transaction: its edits on the coverage as it is published for that day,
 * checked as a whole; new versions of what changed, nothing overwritten. @returns the plan's uuid
 */
export const publishPlan = (root: Writer, asker: Viewer | null, input: PublishPlanInput): Promise<string> =>
  writePlan(root, { viewer: asker, mutation: 'publishPlan', input }, async ({ writer, plan, viewer }) => {
    const { version, effectiveDate } = input
    authorizePlan(viewer, plan, PlanAction.PUBLISH)
    requireVersion(plan, version)
    const district = districtOf(plan.divisionCode)
    await lockPublication(writer)
    await requirePossibleDay(writer, district, effectiveDate)
    const published = await publishedCoverage(writer, plan, district, effectiveDate)
    const { before, after } = published
    const census = new Census(await findBuildings(writer, district))
    const counts = { before: census.countOn(before), after: census.countOn(after) }
    const judged = judgeCoverage(before, after, {
      householdsOf: id => counts.after.get(id)!.households,
      band: await bandOf(writer, district),
      within: plan.divisionCode,
    })
    const blocking = judged.filter(({ blocks }) => blocks)
    if (blocking.length > 0) throw topologyConflict(blocking.map(({ problem }) => problem))
    const changes = changesOf(published, census.buildings.length > 0 ? counts : undefined)
    await writeGrids(writer, plan.id, changes, effectiveDate)
    await writeDivisions(writer, plan.id, before, after, effectiveDate)
    await writeLineage(writer, plan.id, published, effectiveDate)
    const settling = { planId: plan.id, within: plan.divisionCode, day: effectiveDate }
    await settleStaff(writer, settling, published, boundedList('staff', input.staff ?? []))
    plan.effectiveDate = effectiveDate
    plan.public = true
    if (effectiveDate <= today()) {
      await settleDistrict(writer, district, today())
      plan.settled = true
    }
    return step(writer, viewer, plan, PlanState.PUBLISHED)
  })
