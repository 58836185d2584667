import { holderAt } from '@geyi/shared/census'
import { type Coverage, findGrid } from '@geyi/shared/coverage'
import type { Position } from '@geyi/shared/geo'
import type { Reader } from '../../database/access.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { GridKind } from '../../grid/grid.type.ts'
import type { Base } from '../../plan/desk/base.ts'
import { deskOf } from '../../plan/desk/plan-desk.ts'
import type { PlanNode } from '../../plan/plan.type.ts'
import { changeKinds, type Holding } from './change-kinds.ts'
import type { PlaceChange } from './place-timeline.type.ts'

/** What the draft of a plan changes at a place; nothing where it leaves the place as it is. */
export async function proposedChange(reader: Reader, plan: PlanNode, place: Position): Promise<PlaceChange[]> {
  const { drafts } = deskOf(reader)
  const base = await drafts.base(reader, plan.baseHash)
  const source = { id: uuidOf('Plan', plan.id), baseHash: plan.baseHash }
  const draft = await drafts.at(reader, source, plan.lastSequence)
  const before = holdingAt(base.coverage, base, plan, place)
  const after = holdingAt(draft, base, plan, place)
  const kinds = changeKinds(before, after)
  if (kinds.length === 0) return []
  return [
    {
      date: null,
      inEffect: false,
      kinds,
      before: before?.grid ?? null,
      after: after?.grid ?? null,
      planId: source.id,
      plan,
    },
  ]
}

/** Who holds a place in a state of a plan. A grid that goes to another community gets another code. */
function holdingAt(
  state: Coverage,
  { coverage, codes }: Base,
  { baseDate }: PlanNode,
  place: Position,
): Holding | null {
  const id = holderAt(state, place)
  const grid = id === undefined ? undefined : findGrid(state, id)
  if (!grid) return null
  const stays = findGrid(coverage, grid.id)?.community === grid.community
  return {
    grid: {
      gridId: grid.id,
      code: (stays && codes.get(grid.id)) || null,
      name: grid.name ?? null,
      kind: (grid.kind as GridKind | undefined) ?? GridKind.GENERAL,
      communityCode: grid.community ?? null,
      asOf: baseDate,
    },
    bounds: grid.boundary,
  }
}
