import { findGrid, gridsOf, levelBetween } from '@geyi/shared/coverage'
import { keeperOf, mayRedraw } from '@geyi/shared/rights'
import type { Desk } from '../../editor/desk.ts'
import { arcBookOf } from '../../editor/gestures/arcBook.ts'
import type { DraftBuildings, DraftPicture } from '../../map/draft.ts'

/** What the map shows of a draft at rest. */
export function draftPicture(
  desk: Desk,
  buildings: DraftBuildings,
  nameOf: (name: string | undefined) => string,
): DraftPicture {
  const { coverage } = desk.now
  const { rights, band } = desk
  const isIn = (community: string | undefined) => community?.startsWith(rights.division) ?? false
  const grids = gridsOf(coverage).map(({ id, name, community, kind, boundary }) => ({
    id,
    name: nameOf(name),
    households: band && desk.census.count(id).households,
    special: kind === 'SPECIAL',
    inPlan: isIn(community),
    boundary,
  }))
  const arcs = arcBookOf(coverage).arcs.map(arc => {
    const left = arc.left === undefined ? undefined : findGrid(coverage, arc.left)
    const right = arc.right === undefined ? undefined : findGrid(coverage, arc.right)
    const inPlan = isIn(left?.community) || isIn(right?.community)
    return {
      line: arc.line,
      left: arc.left,
      right: arc.right,
      level: levelBetween(left, right),
      inPlan,
      locked: inPlan && !mayRedraw(rights, keeperOf(coverage, rights, arc)),
    }
  })
  return { grids, arcs, buildings, band }
}
