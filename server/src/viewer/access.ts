import type { Operation } from './operations.ts'

/** What a field of the API asks of who asks for it. */
export interface Access {
  /** What is needed: an account, whatever its rights, or the right to do one of these. Nothing when absent. */
  readonly needs?: 'ACCOUNT' | readonly Operation[]
  /** What must be possible to see all of it; for others that part reads as if it were not there. */
  readonly shows?: readonly Operation[]
}

const everybody: Access = {}
const account: Access = { needs: 'ACCOUNT' }
const draft: Access = { needs: ['DRAFT_PLANS'] }
const review: Access = { needs: ['REVIEW_PLANS'] }
const stations: Access = { needs: ['KEEP_STATIONS'] }
const catalogue: Access = { needs: ['KEEP_CATALOGUE'] }
const drafts: Access = { shows: ['READ_DRAFTS'] }
const jobs: Access = { shows: ['DRAFT_PLANS', 'KEEP_STATIONS'] }

/** Every field of the three roots. */
export const roots: Readonly<Record<string, Access>> = {
  'Query.changes': everybody,
  'Query.coverageDiff': drafts,
  'Query.demoAccounts': everybody,
  'Query.division': everybody,
  'Query.divisions': everybody,
  'Query.grid': everybody,
  'Query.gridAt': everybody,
  'Query.grids': everybody,
  'Query.holidays': everybody,
  'Query.job': jobs,
  'Query.mapSettings': everybody,
  'Query.nearestStations': everybody,
  'Query.node': { shows: ['DRAFT_PLANS', 'KEEP_STATIONS', 'READ_DRAFTS'] },
  'Query.plan': drafts,
  'Query.plans': drafts,
  'Query.publishedDays': everybody,
  'Query.reach': everybody,
  'Query.reachAreas': everybody,
  'Query.search': everybody,
  'Query.serviceItems': everybody,
  'Query.station': everybody,
  'Query.stationCompleteness': everybody,
  'Query.stations': everybody,
  'Query.timelineAt': drafts,
  'Query.viewer': everybody,

  'Mutation.applyEdits': draft,
  'Mutation.cancelJob': { needs: ['DRAFT_PLANS', 'KEEP_STATIONS'] },
  'Mutation.changePassword': account,
  'Mutation.commentPlan': { needs: ['COMMENT_PLANS'] },
  'Mutation.copyPlan': draft,
  'Mutation.createPlan': draft,
  'Mutation.createServiceItem': catalogue,
  'Mutation.createStation': stations,
  'Mutation.createStations': stations,
  'Mutation.deleteStation': stations,
  'Mutation.endSessions': account,
  'Mutation.importFeatures': { needs: ['IMPORT_GROUND', 'IMPORT_STATIONS'] },
  'Mutation.importNet': draft,
  'Mutation.importPaths': { needs: ['IMPORT_GROUND'] },
  'Mutation.importServiceItems': catalogue,
  'Mutation.openPlan': review,
  'Mutation.publishPlan': review,
  'Mutation.readNotices': account,
  'Mutation.recallPlan': draft,
  'Mutation.redoEdit': draft,
  'Mutation.removeNet': draft,
  'Mutation.removeServiceItem': catalogue,
  'Mutation.renamePlan': draft,
  'Mutation.restoreStation': stations,
  'Mutation.reviewPlan': review,
  'Mutation.setFloorAreaNorms': { needs: ['SET_NORMS'] },
  'Mutation.setHolidays': { needs: ['SET_HOLIDAYS'] },
  'Mutation.showPresence': { needs: ['COMMENT_PLANS'] },
  'Mutation.signIn': everybody,
  'Mutation.signOut': everybody,
  'Mutation.startSiting': stations,
  'Mutation.startZoning': draft,
  'Mutation.submitPlan': draft,
  'Mutation.undoEdit': draft,
  'Mutation.undoImport': { needs: ['IMPORT_STATIONS'] },
  'Mutation.updateServiceItem': catalogue,
  'Mutation.updateStation': stations,
  'Mutation.updateStations': stations,
  'Mutation.withdrawPlan': { needs: ['DRAFT_PLANS', 'REVIEW_PLANS'] },

  'Subscription.jobEvents': { needs: ['DRAFT_PLANS', 'KEEP_STATIONS'] },
  'Subscription.planEvents': { needs: ['READ_DRAFTS'] },
}

/** Fields of other types that look at who asks. */
export const fields: Readonly<Record<string, Access>> = {
  'Grid.plan': drafts,
  'GridStaff.officePhone': { shows: ['READ_PHONES'] },
  'PlaceChange.plan': drafts,
  'Plan.author': drafts,
  'Plan.canRedo': { shows: ['DRAFT_PLANS'] },
  'Plan.canUndo': { shows: ['DRAFT_PLANS'] },
  'Plan.comments': drafts,
  'Plan.edits': drafts,
  'Plan.nets': drafts,
  'Plan.steps': drafts,
  'Plan.viewerMay': { shows: ['COMMENT_PLANS', 'DRAFT_PLANS', 'REVIEW_PLANS'] },
  'PublishedDay.plans': drafts,
  'ServiceStation.history': account,
  'Viewer.notices': account,
  'Viewer.sessions': account,
  'Viewer.unreadNotices': account,
}

/** Fields that are given the request and answer everybody alike. Whatever isn't here or above is a plain value of what it belongs to. */
export const alike: readonly string[] = [
  'Division.boundary',
  'Division.children',
  'Division.floorAreaNorms',
  'Division.grids',
  'Division.householdBand',
  'Division.parent',
  'Division.stations',
  'Division.summary',
  'Grid.boundary',
  'Grid.community',
  'Grid.leader',
  'Grid.mergedFrom',
  'Grid.mergedInto',
  'Grid.problems',
  'Grid.splitFrom',
  'Grid.splitInto',
  'Grid.staff',
  'Grid.staffCount',
  'MapSettings.extent',
  'MapSettings.sources',
  'PlaceGrid.community',
  'Plan.baseGrids',
  'Plan.buildings',
  'Plan.diff',
  'Plan.division',
  'Plan.earliestEffectiveDate',
  'Plan.extent',
  'Plan.grids',
  'Plan.problems',
  'PlanEditsPayload.edits',
  'PlanEditsPayload.plan',
  'PlanNet.crosswalk',
  'SearchHit.node',
  'ServiceItem.parent',
  'ServiceItem.subItems',
  'ServiceStation.closesAt',
  'ServiceStation.division',
  'ServiceStation.grid',
  'ServiceStation.holiday',
  'ServiceStation.isOpen',
  'ServiceStation.joinsPaths',
  'ServiceStation.nextChange',
  'ServiceStation.nextState',
  'ServiceStation.openIntervals',
  'ServiceStation.openState',
  'ServiceStation.opensAt',
  'ServiceStation.serviceItems',
  'ServiceStation.services',
  'ServiceStation.walk',
  'StationCompleteness.withoutCenter',
]
