import 'reflect-metadata'
import { GraphQLSchema } from 'graphql'
import { buildSchema } from 'type-graphql'
import { AccountResolver } from '../../account/account.resolver.ts'
import { ChangeResolver } from '../../change/change.resolver.ts'
import { CoverageDiffResolver } from '../../compare/coverage-diff.resolver.ts'
import { DivisionResolver } from '../../division/division.resolver.ts'
import { ErrorCodeType } from '../../errors/error-code.ts'
import { GridResolver } from '../../grid/grid.resolver.ts'
import { ImportResolver } from '../../import/import.resolver.ts'
import { MapSettingsResolver } from '../../map/map-settings.resolver.ts'
import { NoticeResolver } from '../../notice/notice.resolver.ts'
import { PlanDraftResolver } from '../../plan/draft/plan-draft.resolver.ts'
import { PlanEditingResolver } from '../../plan/edit/plan-editing.resolver.ts'
import { OwnPlanResolver } from '../../plan/own/own-plan.resolver.ts'
import { PlanResolver } from '../../plan/plan.resolver.ts'
import { PlanReviewResolver } from '../../plan/review/plan-review.resolver.ts'
import { PlanEventsResolver } from '../../plan/room/plan-events.resolver.ts'
import { GridStaffResolver } from '../../staff/staff.resolver.ts'
import { ServiceItemResolver } from '../../station/service-item.resolver.ts'
import { StationResolver } from '../../station/station.resolver.ts'
import { GridHistoryResolver } from '../../time/grid-history.resolver.ts'
import { PlaceChangeResolver, PlaceGridResolver, PlaceTimelineResolver } from '../../time/place-timeline.resolver.ts'
import { PublishedDaysResolver } from '../../time/published-days.resolver.ts'
import { NodeResolver } from './node.resolver.ts'
import { readFromRow } from './read-from-row.ts'

const resolvers = [
  AccountResolver,
  ChangeResolver,
  CoverageDiffResolver,
  DivisionResolver,
  GridHistoryResolver,
  GridResolver,
  GridStaffResolver,
  ImportResolver,
  MapSettingsResolver,
  NodeResolver,
  NoticeResolver,
  OwnPlanResolver,
  PlaceChangeResolver,
  PlaceGridResolver,
  PlaceTimelineResolver,
  PlanDraftResolver,
  PlanEditingResolver,
  PlanEventsResolver,
  PlanReviewResolver,
  PlanResolver,
  PublishedDaysResolver,
  ServiceItemResolver,
  StationResolver,
] as const

/** The executable schema. No global middleware: it would multiply the time of every list by five. */
export async function createSchema(): Promise<GraphQLSchema> {
  const built = (await buildSchema({ resolvers, validate: false, pubSub })).toConfig()
  const schema = new GraphQLSchema({ ...built, types: [...built.types, ErrorCodeType] })
  readFromRow(schema, 'Grid', 'boundary')
  readFromRow(schema, 'ServiceStation', 'location')
  return schema
}

/** Asked for by the builder as soon as there are subscriptions; ours read what is new from the database and need none. */
const pubSub = {
  publish: () => {},
  subscribe: () => {
    throw new Error('No subscription of ours has topics.')
  },
}
