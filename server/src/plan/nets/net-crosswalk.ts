import { districtOf } from '@geyi/shared/codes'
import { findGrid } from '@geyi/shared/coverage'
import { crosswalk } from '@geyi/shared/zoning'
import type { Reader } from '../../database/access.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { deskOf } from '../desk/plan-desk.ts'
import type { PlanNode } from '../plan.type.ts'
import { coverageOfNet, type PlanNet } from './net.ts'
import type { NetCrossing } from './net.type.ts'

/** How the cells of a net go over into the grids of a draft; of what lies in no cell only what is the plan’s. */
export async function netCrosswalk(reader: Reader, plan: PlanNode, net: PlanNet): Promise<NetCrossing[]> {
  const { drafts, census } = deskOf(reader)
  const { baseHash, divisionCode, lastSequence } = plan
  const draft = await drafts.at(reader, { id: uuidOf('Plan', plan.id), baseHash }, lastSequence)
  const { buildings } = await census.of(reader, districtOf(divisionCode))
  return crosswalk(coverageOfNet(net), draft, buildings).flatMap(({ from, to, count }) => {
    const grid = to === undefined ? undefined : findGrid(draft, to)
    if (from === undefined && !grid?.community?.startsWith(divisionCode)) return []
    return { cellCode: from ?? null, gridId: to ?? null, gridName: grid?.name ?? null, ...count }
  })
}
