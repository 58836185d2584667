import 'reflect-metadata'
import { type GraphQLInterfaceType, GraphQLSchema } from 'graphql'
import { buildSchema } from 'type-graphql'
import { AccountResolver } from '../../account/account.resolver.ts'
import { AccountsResolver } from '../../account/accounts/accounts.resolver.ts'
import { KeysResolver } from '../../account/keys/keys.resolver.ts'
import { LinkResolver } from '../../account/link/link.resolver.ts'
import { OwnAccountResolver } from '../../account/own/own-account.resolver.ts'
import { AuditResolver } from '../../audit/audit.resolver.ts'
import { ChangeResolver } from '../../change/change.resolver.ts'
import { CoverageDiffResolver } from '../../compare/coverage-diff.resolver.ts'
import { PlanDiffResolver } from '../../compare/plan-diff.resolver.ts'
import { DivisionResolver } from '../../division/division.resolver.ts'
import { ErrorCodeType } from '../../errors/error-code.ts'
import { ExportJobResolver } from '../../export/job/export-job.resolver.ts'
import { FilesResolver } from '../../files/files.resolver.ts'
import { type NodeType, nodeTypes } from '../../graphql/global-id.ts'
import { DivisionGridsResolver } from '../../grid/division-grids.resolver.ts'
import { GridResolver } from '../../grid/grid.resolver.ts'
import { HolidayResolver } from '../../holiday/holiday.resolver.ts'
import { ImportResolver } from '../../import/import.resolver.ts'
import { ImportJobResolver } from '../../import/job/import-job.resolver.ts'
import { ImportNetResolver } from '../../import/nets/import-net.resolver.ts'
import { ImportPathsResolver } from '../../import/paths/import-paths.resolver.ts'
import { ImportPreviewResolver } from '../../import/preview/import-preview.resolver.ts'
import { ImportStaffResolver } from '../../import/staff/import-staff.resolver.ts'
import { JobResolver } from '../../jobs/job.resolver.ts'
import { MapSettingsResolver } from '../../map/map-settings.resolver.ts'
import { NoticeResolver } from '../../notice/notice.resolver.ts'
import { PlanDraftResolver } from '../../plan/draft/plan-draft.resolver.ts'
import { PlanEditingResolver } from '../../plan/edit/plan-editing.resolver.ts'
import { PlanLogResolver } from '../../plan/log/plan-log.resolver.ts'
import { PlanNetResolver, PlanNetsResolver } from '../../plan/nets/nets.resolver.ts'
import { OwnPlanResolver } from '../../plan/own/own-plan.resolver.ts'
import { PlanResolver } from '../../plan/plan.resolver.ts'
import { PublishPlanResolver } from '../../plan/publish/publish-plan.resolver.ts'
import { PlanStaffResolver } from '../../plan/publish/staff/plan-staff.resolver.ts'
import { PlanCourseResolver } from '../../plan/review/plan-course.resolver.ts'
import { PlanReviewResolver } from '../../plan/review/plan-review.resolver.ts'
import { PlanEventsResolver } from '../../plan/room/plan-events.resolver.ts'
import { WithdrawPlanResolver } from '../../plan/withdraw/withdraw-plan.resolver.ts'
import { ReachResolver } from '../../reach/reach.resolver.ts'
import { SearchResolver } from '../../search/search.resolver.ts'
import { DistrictSettingsResolver } from '../../settings/district-settings.resolver.ts'
import { DivisionNamesResolver } from '../../settings/division-names.resolver.ts'
import { SitingResolver } from '../../siting/siting.resolver.ts'
import { StaffFiguresResolver } from '../../staff/figures/figures.resolver.ts'
import { GridStaffResolver } from '../../staff/grids/grid-staff.resolver.ts'
import { StaffResolver } from '../../staff/grids/staff.resolver.ts'
import { StaffKeepingResolver } from '../../staff/keeping/keeping.resolver.ts'
import { StaffMembersResolver } from '../../staff/list/members.resolver.ts'
import { StaffMemberResolver } from '../../staff/person/member.resolver.ts'
import { ServiceItemResolver } from '../../station/catalogue/service-item.resolver.ts'
import { CompletenessResolver, DivisionNormsResolver } from '../../station/complete/completeness.resolver.ts'
import { StationHistoryResolver } from '../../station/history/history.resolver.ts'
import { StationHoursResolver } from '../../station/hours/station-hours.resolver.ts'
import { KeepingResolver } from '../../station/keeping/keeping.resolver.ts'
import { DivisionStationsResolver } from '../../station/list/division-stations.resolver.ts'
import {
  NearestStationEdgeResolver,
  NearestStationsResolver,
  StationWalkResolver,
} from '../../station/nearest/nearest.resolver.ts'
import { StationResolver } from '../../station/station.resolver.ts'
import { DivisionSummaryResolver } from '../../summary/division-summary.resolver.ts'
import { PublishedDaysResolver } from '../../time/days/published-days.resolver.ts'
import { GridHistoryResolver } from '../../time/history/grid-history.resolver.ts'
import {
  PlaceChangeResolver,
  PlaceGridResolver,
  PlaceTimelineResolver,
} from '../../time/place/place-timeline.resolver.ts'
import { PlanZoningsResolver, ZoningResolver } from '../../zoning/zoning.resolver.ts'
import { JobResultResolver } from './job-result.resolver.ts'
import { NodeResolver } from './node.resolver.ts'
import { readFromRow } from './read-from-row.ts'
import { withActs } from './with-acts.ts'

const resolvers = [
  AccountResolver,
  AccountsResolver,
  KeysResolver,
  OwnAccountResolver,
  AuditResolver,
  ChangeResolver,
  CompletenessResolver,
  CoverageDiffResolver,
  DistrictSettingsResolver,
  DivisionGridsResolver,
  DivisionNamesResolver,
  DivisionNormsResolver,
  DivisionResolver,
  DivisionStationsResolver,
  DivisionSummaryResolver,
  ExportJobResolver,
  FilesResolver,
  GridHistoryResolver,
  GridResolver,
  GridStaffResolver,
  HolidayResolver,
  ImportJobResolver,
  ImportNetResolver,
  ImportPathsResolver,
  ImportPreviewResolver,
  ImportResolver,
  ImportStaffResolver,
  KeepingResolver,
  LinkResolver,
  JobResolver,
  JobResultResolver,
  MapSettingsResolver,
  NearestStationEdgeResolver,
  NearestStationsResolver,
  NodeResolver,
  NoticeResolver,
  OwnPlanResolver,
  PlaceChangeResolver,
  PlaceGridResolver,
  PlaceTimelineResolver,
  PlanCourseResolver,
  PlanDiffResolver,
  PlanDraftResolver,
  PlanEditingResolver,
  PlanEventsResolver,
  PlanLogResolver,
  PlanNetResolver,
  PlanNetsResolver,
  PlanResolver,
  PlanStaffResolver,
  PlanReviewResolver,
  PublishedDaysResolver,
  PublishPlanResolver,
  ReachResolver,
  WithdrawPlanResolver,
  SearchResolver,
  ServiceItemResolver,
  SitingResolver,
  StaffFiguresResolver,
  StaffKeepingResolver,
  StaffMemberResolver,
  StaffMembersResolver,
  StaffResolver,
  StationHistoryResolver,
  StationHoursResolver,
  StationResolver,
  StationWalkResolver,
  PlanZoningsResolver,
  ZoningResolver,
] as const

/** What each root is for; they have no class of their own to say it. */
const roots = {
  Query: 'What can be read. Nothing is changed by it.',
  Mutation: 'What can be changed. Each is done as a whole or not at all, several of one request one after the other.',
  Subscription: 'What can be listened to, over a WebSocket at the same address.',
}

/** The executable schema. No global middleware: it would multiply the time of every list by five. */
export async function createSchema(): Promise<GraphQLSchema> {
  const built = (await buildSchema({ resolvers, validate: false, pubSub })).toConfig()
  const schema = new GraphQLSchema({ ...built, types: [...built.types, ErrorCodeType] })
  for (const [name, description] of Object.entries(roots)) schema.getType(name)!.description = description
  for (const { name } of schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType))
    if (!nodeTypes.includes(name as NodeType)) throw new Error(`${name} is a Node and stands in no list of node types.`)
  withActs(schema)
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
