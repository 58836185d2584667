import type { Position } from '@geyi/shared/geo'
import type { Context } from '../../graphql/context.ts'
import { today } from '../../graphql/day.ts'
import { districtsAround, findProposals, findVersionsAt } from './place.query.ts'
import type { PlaceChange, PlaceTimeline } from './place-timeline.type.ts'
import { proposedChange } from './proposed-changes.ts'
import { gridOf, holderOn, publishedChanges } from './published-changes.ts'
import { visiblePlans } from './visible-plans.ts'

/** The most versions of grids, and the most drafts, that one question about a place looks at. */
const VERSIONS = 200
const DRAFTS = 10

/** What changed, and what will change, at a place. */
export async function timelineAt(context: Context, place: Position): Promise<PlaceTimeline> {
  const { reader, viewer } = context
  const day = today()
  const versions = await findVersionsAt(reader, place, VERSIONS)
  const holder = holderOn(place, versions, day)
  const codes = [...new Set(versions.map(({ code }) => code))]
  if (!holder) codes.push(...(await districtsAround(reader, place, day)))
  const proposed: PlaceChange[] = []
  for (const plan of await visiblePlans(context, await findProposals(reader, viewer, codes, DRAFTS)))
    proposed.push(...(await proposedChange(reader, plan, place)))
  return { now: holder && gridOf(holder, day), published: publishedChanges(place, versions, day), proposed }
}
